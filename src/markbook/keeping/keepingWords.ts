import type { KeepProblem } from './keepProblem';
import { type SentencesFor, TABLES_SENTENCES } from '../wording';

const SENTENCES: SentencesFor<KeepProblem> = {
  'column-missing': TABLES_SENTENCES['column-missing'],
  'totals-row-shown': ({ table, sheet }) =>
    `${table} on ${sheet} shows a totals row. Untick Total Row on the Table Design tab, then try again.`,
  'cell-in-the-way': ({ table, sheet, cell }) =>
    `${sheet} ${cell} is in the way of new rows below ${table}. Move what stands there, then try again.`,
  'table-gone': ({ table, sheet }) => `${table} is no longer on ${sheet}. Read the tables again.`,
};

/** That a table from before there was a column gets it with this write. */
export const columnAddedWords = (table: string, column: string): string =>
  `${table} gets a column ${column}. It is filled in where the subject is certain; elsewhere it stays blank.`;

/** One sentence: why a table can't be written, and what to do. */
export const describeKeepProblem = (problem: KeepProblem): string => {
  const say = SENTENCES[problem.code] as (facts: KeepProblem['facts']) => string;
  return say(problem.facts);
};
