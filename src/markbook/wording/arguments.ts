import type { ComponentId, NoFacts, ProblemOf, SubjectCode } from '../../rules';
import { either, quoted } from './phrases';
import type { SentencesFor } from './sentences';

/** What a worksheet function can't do with the cells it was given, besides what the rules find in one value. */
export type ArgumentProblem =
  | ProblemOf<'shapes-differ', { readonly first: string; readonly second: string }>
  | ProblemOf<'one-value-wanted', { readonly argument: string }>
  | ProblemOf<'one-column-wanted', { readonly argument: string }>
  | ProblemOf<'columns-wanted', { readonly argument: string; readonly columns: string }>
  | ProblemOf<'award-series-shape', NoFacts>
  | ProblemOf<
      'choice-unknown',
      { readonly argument: string; readonly text: string; readonly choices: readonly string[] }
    >
  | ProblemOf<'error-given', { readonly error: string }>
  | ProblemOf<'no-conversions', { readonly subject: string | undefined }>
  | ProblemOf<'range-not-held', { readonly subject: SubjectCode; readonly component: ComponentId }>
  | ProblemOf<'tables-not-read', NoFacts>;

/** Sentences about the cells given to a worksheet function. */
export const ARGUMENT_SENTENCES: SentencesFor<ArgumentProblem> = {
  'shapes-differ': ({ first, second }) =>
    `Ranges of ${first} and ${second} cells don’t fit together. Give ranges of one size, or single cells.`,
  'one-value-wanted': ({ argument }) => `Give one cell or value for ${argument}, not a range.`,
  'one-column-wanted': ({ argument }) => `Give ${argument} as one column of cells.`,
  'columns-wanted': ({ argument, columns }) => `Give ${argument} as a range of ${columns}.`,
  'award-series-shape': () => 'Give one series, three side by side for C1, C2 and C3, or three in every row of marks.',
  'choice-unknown': ({ argument, text, choices }) =>
    `${quoted(text)} is not known for ${argument}. Type ${either(choices.map((choice) => `"${choice}"`))}.`,
  'error-given': ({ error }) =>
    error === '#REF!'
      ? 'A cell used here was deleted (#REF!). Point the formula at the right cell.'
      : `A cell used here shows ${error}. Put that cell right first.`,
  'no-conversions': ({ subject }) =>
    `No tables${subject === undefined ? '' : ` for ${subject}`} in this workbook yet. Add one in the BTEC pane, Tables.`,
  'range-not-held': ({ subject, component }) =>
    `No table that can be used for ${subject} ${component} in these series. See the BTEC pane, Tables.`,
  'tables-not-read': () => 'The workbook’s tables could not be read in time. Open the BTEC pane, then calculate again.',
};
