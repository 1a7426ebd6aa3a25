import { answered, refused, type Answer } from '../../../rules';
import { isConverterTable } from '../../paste/wrongPlace';
import { MOST_MEGABYTES, type ListProblem } from './listProblem';
import { readDelimited, type ListGrid } from './readDelimited';

/** A list as it came: one sheet of text, or the sheets of a workbook. */
export interface OpenedList {
  readonly sheets: readonly { readonly name: string; readonly grid: ListGrid }[];
  /** What is worth saying about how it was read. */
  readonly note?: string;
}

export type OpenedOrNot = Answer<OpenedList, ListProblem>;

/** Reads a list that was pasted or typed, or stands in a file of text. */
export const openList = (text: string, topUms: readonly number[], note?: string): OpenedOrNot => {
  if (text.length > MOST_MEGABYTES * 1024 * 1024)
    return refused({ code: 'text-too-long', facts: { megabytes: MOST_MEGABYTES } });
  if (isConverterTable(text, topUms)) return refused({ code: 'converter-table' });
  const grid = readDelimited(text);
  return grid.ok ? answered({ sheets: [{ name: '', grid: grid.value }], ...(note !== undefined && { note }) }) : grid;
};
