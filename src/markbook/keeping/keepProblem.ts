import type { ProblemOf } from '../../rules';
import type { FiguresProblem } from '../wording/figuresProblem';

/** Why one of the add-in's tables can't be written as it stands. */
export type KeepProblem =
  | Extract<FiguresProblem, { readonly code: 'column-missing' }>
  | ProblemOf<'totals-row-shown', { readonly table: string; readonly sheet: string }>
  | ProblemOf<'cell-in-the-way', { readonly table: string; readonly sheet: string; readonly cell: string }>
  | ProblemOf<'table-gone', { readonly table: string; readonly sheet: string }>;
