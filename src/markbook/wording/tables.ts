import type { FiguresProblem } from './figuresProblem';
import { named, placed, quoted, titleOf } from './phrases';
import type { SentencesFor } from './sentences';
import { either } from './say';

/** Sentences about the add-in's own tables in the workbook. */
export const TABLES_SENTENCES: SentencesFor<FiguresProblem> = {
  'conversion-missing': ({ subject, component, series }) =>
    `No ${series} table for ${subject} ${component} in this workbook. Add it in the BTEC pane, Tables.`,
  'conversion-twice': ({ first, second, ...key }) =>
    `${named(key)} is held twice, at ${placed(first)} and ${placed(second)}. Delete the one that is wrong.`,
  'conversion-unusable': ({ subject, component, series, place }) =>
    `The ${series} table for ${subject} ${component} has a fault at ${placed(place)}. See the BTEC pane, Tables.`,
  'scale-unusable': ({ place }) => `The UMS scale has a fault at ${placed(place)}. Correct it there, then try again.`,
  'scale-to-confirm': ({ subject }) =>
    `Confirm the UMS scale${subject === undefined ? '' : ` of ${titleOf(subject)}`} first: Set up, Scale.`,
  'column-missing': ({ table, column }) => `${table} has no column ${column}. Add a column with that heading.`,
  'table-copied': ({ table, copy }) =>
    `${copy} looks like a copy of ${table}. Keep one of the two sheets, its table named ${table}.`,
  'status-unknown': ({ text, allowed }) =>
    `Status ${quoted(text)} is not known. Type ${either(allowed)}, or leave it blank.`,
  'status-mixed': ({ used, ...key }) =>
    `The rows of ${named(key)} have different statuses. The least certain is used: ${used}.`,
  'scale-scope-unknown': ({ text }) => `Scope ${quoted(text)} is not known. Type Internal, External or Qualification.`,
  'scale-row-twice': ({ scope, subject, first, second }) =>
    `The ${scope} scale${subject === undefined ? '' : ` of ${subject}`} stands twice, at ${placed(first)} and ${placed(second)}. Delete the wrong one.`,
};
