import { answered, refused, type Answer } from '../../rules';
import { isConverterTable } from './wrongPlace';
import { type ListGrid, type ListProblem, MOST_LETTERS, readDelimited } from '../import';

/** A list as it came: one sheet of text, or the sheets of a workbook. */
export interface OpenedList {
  readonly sheets: readonly { readonly name: string; readonly grid: ListGrid }[];
  /** What is worth saying about how it was read. */
  readonly note?: string;
}

export type OpenedOrNot = Answer<OpenedList, ListProblem>;

/** What holds too much is not looked at any further. */
const TOO_MUCH: ReadonlySet<ListProblem['code']> = new Set(['list-too-long', 'list-too-wide', 'list-too-large']);

/** Reads a list that was pasted or typed, or stands in a file of text. */
export const openList = (text: string, topUms: readonly number[], note?: string): OpenedOrNot => {
  if (text.length > MOST_LETTERS) return refused({ code: 'text-too-long', facts: { letters: MOST_LETTERS } });
  const grid = readDelimited(text);
  if (!grid.ok && TOO_MUCH.has(grid.problems[0].code)) return grid;
  if (isConverterTable(text, topUms)) return refused({ code: 'converter-table' });
  return grid.ok ? answered({ sheets: [{ name: '', grid: grid.value }], ...(note !== undefined && { note }) }) : grid;
};
