import type { NoFacts, ProblemOf } from './answer';
import type { Series } from './series';

/** Why something typed is not a series. */
export type SeriesProblem =
  | ProblemOf<'series-missing', NoFacts>
  | ProblemOf<'series-unreadable', { readonly text: string; readonly suggestions: readonly Series[] }>
  /** A year, or two as in 2023/24, without saying which of its series. */
  | ProblemOf<'series-season-missing', { readonly text: string }>
  | ProblemOf<'series-year-missing', { readonly text: string }>
  | ProblemOf<'series-two-digit-year', { readonly text: string }>
  /** Two years that are not one winter: Dec 2023 with Jan 2025. */
  | ProblemOf<'series-years-disagree', { readonly text: string }>
  /** A month without a series: March, April, September, October, November. */
  | ProblemOf<'series-month', { readonly text: string; readonly month: number; readonly year: number }>
  | ProblemOf<
      'series-not-first-of-month',
      { readonly text: string; readonly day: number; readonly month: number; readonly year: number }
    >;
