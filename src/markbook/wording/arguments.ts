import type { ComponentId, NoFacts, ProblemOf, SubjectCode } from '../../rules';
import type { Hindrance } from './figuresProblem';
import { firstOf, inWords, quoted, titleOf } from './phrases';
import type { SentencesFor } from './sentences';
import { either, listed } from './say';

/** A component that some subjects have and this one has not (STR-4). */
export type ComponentNotHeld = ProblemOf<
  'component-not-held',
  {
    readonly subject: SubjectCode;
    readonly component: ComponentId;
    /** Those that the subject has. */
    readonly held: readonly ComponentId[];
  }
>;

/** No subject is given, and the subjects of the workbook would be answered differently (STR-4). */
export type SubjectWanted = ProblemOf<
  'subject-wanted',
  { readonly held: readonly SubjectCode[]; /** False where the function takes no subject. */ readonly canSay: boolean }
>;

/** What a worksheet function can't do with the cells it was given, besides what the rules find in one value. */
export type ArgumentProblem =
  | ComponentNotHeld
  | SubjectWanted
  | Hindrance<'shapes-differ', { readonly first: string; readonly second: string }>
  | Hindrance<'one-value-wanted', { readonly argument: string }>
  | Hindrance<'one-column-wanted', { readonly argument: string }>
  | Hindrance<'columns-wanted', { readonly argument: string; readonly columns: string }>
  | Hindrance<'award-series-shape', { readonly components: readonly ComponentId[] }>
  | Hindrance<
      'choice-unknown',
      { readonly argument: string; readonly text: string; readonly choices: readonly string[] }
    >
  | Hindrance<'error-given', { readonly error: string }>
  | ProblemOf<'no-conversions', { readonly subject: string | undefined }>
  | ProblemOf<'range-not-held', { readonly subject: SubjectCode; readonly component: ComponentId }>
  | Hindrance<'tables-not-read', NoFacts>;

/** Sentences about the cells given to a worksheet function. */
export const ARGUMENT_SENTENCES: SentencesFor<ArgumentProblem> = {
  'component-not-held': ({ subject, component, held }) =>
    `${titleOf(subject)} has no ${component}: type ${either(held)}.`,
  'subject-wanted': ({ held, canSay }) =>
    canSay
      ? `Say the subject: ${firstOf(held)} would not all be answered alike.`
      : `Say the subject: ${firstOf(held)} differ here. GAP takes none, but NEED and QUALGRADE do.`,
  'shapes-differ': ({ first, second }) =>
    `Ranges of ${first} and ${second} cells don’t fit together. Give ranges of one size, or single cells.`,
  'one-value-wanted': ({ argument }) => `Give one cell or value for ${argument}, not a range.`,
  'one-column-wanted': ({ argument }) => `Give ${argument} as one column of cells.`,
  'columns-wanted': ({ argument, columns }) => `Give ${argument} as a range of ${columns}.`,
  'award-series-shape': ({ components }) => {
    const count = inWords(components.length);
    return `Give one series, ${count} side by side for ${listed(components)}, or ${count} in every row of marks.`;
  },
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
