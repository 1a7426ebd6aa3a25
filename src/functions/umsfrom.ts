import { umsFromAnswers } from '../markbook/functions';
import { shownAnswers } from './cells/shownAnswers';

/**
 * The UMS of a raw mark from a range on the sheet with two columns, raw marks and UMS. A heading row is skipped.
 * @customfunction UMSFROM
 * @param mark Raw marks: whole numbers, X for absent, or blank. Write [@C1]&"" so that a blank cell is not read as 0; not whole columns.
 * @param table Two columns: every raw mark from 0 to the maximum, and its UMS.
 * @returns The UMS in the shape of the marks.
 */
export function umsfrom(mark: unknown[][], table: unknown[][]): unknown[][] {
  return shownAnswers(umsFromAnswers({ mark, table }));
}
