import { compileLookUp, hasMark, readMark, umsFrom, type TableRow } from '../rules';
import { cellError } from './cells/cellError';
import { readRange, rowsInUse, unreadRange, type UnreadRange } from './cells/givenRange';
import { lift } from './cells/lift';
import { valueOf } from './cells/onlyCell';
import { shown, shownAbsence } from './cells/shown';

const isZero = ({ raw, ums }: TableRow): boolean => raw === 0 && ums === 0;

/** Without spare rows that Excel hands over as 0 instead of blank; nothing but such rows is no table. */
const withoutSpare = (rows: readonly TableRow[]): readonly TableRow[] => {
  const first = rows.findIndex(isZero);
  if (!rows.some(({ raw }) => typeof raw === 'number' && raw > 0)) return rows;
  return rows.filter((row, index) => index === first || !isZero(row));
};

const isZeroRow = (row: readonly unknown[]): boolean => row.every((cell) => cell === 0);

/** Whole columns end where the table ends, blank rows handed over as 0 or not; the first two rows of 0 tell a spare one. */
const tableRows = (table: unknown[][]): UnreadRange => {
  const rows = rowsInUse(unreadRange(table));
  return rows.slice(0, 3 + rows.findLastIndex((row) => !isZeroRow(row)));
};

const rowsOf = (table: unknown[][]): readonly TableRow[] =>
  readRange(tableRows(table)).map(([raw = null, ums = null, ...more], _, rows) => {
    if (more.length > 0 || rows[0]?.length === 1) {
      throw cellError({
        rule: 'UMS-3',
        code: 'columns-wanted',
        facts: { argument: 'table', columns: 'two columns, raw marks and UMS' },
      });
    }
    return { raw: valueOf(raw), ums: valueOf(ums) };
  });

/**
 * The UMS of a raw mark from a range on the sheet with two columns, raw marks and UMS. A heading row is skipped.
 * @customfunction UMSFROM
 * @param mark Raw marks: whole numbers, X for absent, or blank. Write [@C1]&"" so that a blank cell is not read as 0; not whole columns.
 * @param table Two columns: every raw mark from 0 to the maximum, and its UMS.
 * @returns The UMS in the shape of the marks.
 */
export function umsfrom(mark: unknown[][], table: unknown[][]): unknown[][] {
  const lookUp = compileLookUp(withoutSpare(rowsOf(table)));
  return lift({ mark }, (cells) => {
    const raw = readMark(cells.mark);
    if (!raw.ok) return cellError(raw.problems[0]);
    if (!hasMark(raw.value)) return shownAbsence(raw.value);
    return lookUp.ok ? shown(umsFrom(raw.value, lookUp.value)) : cellError(lookUp.problems[0]);
  });
}
