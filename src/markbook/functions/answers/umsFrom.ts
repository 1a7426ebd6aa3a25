import {
  compileLookUp,
  hasMark,
  readMark,
  umsFrom,
  type LookUp,
  type RawMark,
  type TableRow,
  type Ums,
} from '../../../rules';
import { absenceOf, refusal, refusedWhole, single, valueOn, type Answers } from '../call/cellAnswer';
import { lifted } from '../call/lifted';
import { plainCells } from '../call/onlyCell';
import { rangeOf, rowsInUse, type ArgumentsGiven, type GivenRange } from '../call/range';

const noMark = absenceOf('mark');

const isZero = ({ raw, ums }: TableRow): boolean => raw === 0 && ums === 0;

/** Without spare rows that Excel hands over as 0 instead of blank; nothing but such rows is no table. */
const withoutSpare = (rows: readonly TableRow[]): readonly TableRow[] => {
  const first = rows.findIndex(isZero);
  if (!rows.some(({ raw }) => typeof raw === 'number' && raw > 0)) return rows;
  return rows.filter((row, index) => index === first || !isZero(row));
};

const isZeroRow = (row: readonly unknown[]): boolean => row.every((cell) => cell === 0);

/** Whole columns end where the table ends, blank rows handed over as 0 or not; the first two rows of 0 tell a spare one. */
const tableRows = (table: unknown): GivenRange => {
  const rows = rowsInUse(rangeOf(table));
  return rows.slice(0, 3 + rows.findLastIndex((row) => !isZeroRow(row)));
};

/** A mark looked up in the table given. */
export interface LookedUp {
  readonly mark: RawMark;
  readonly ums: Ums;
  readonly table: LookUp;
}

/** BTEC.UMSFROM: a raw mark's UMS from a two-column range on the sheet (UMS-1, UMS-3). */
export const umsFromAnswers = ({ mark, table }: ArgumentsGiven<'mark' | 'table'>): Answers<LookedUp> => {
  const rows = tableRows(table);
  if (rows.some((row) => row.length !== 2)) {
    const facts = { argument: 'table', columns: 'two columns, raw marks and UMS' };
    return refusedWhole({ code: 'columns-wanted', facts });
  }
  const plain = plainCells(rows, 'table');
  if (!plain.ok) return single(plain.refused);
  const lookUp = compileLookUp(withoutSpare(plain.value.map(([raw = null, ums = null]) => ({ raw, ums }))));
  return lifted({ mark }, (cells) => {
    const raw = readMark(cells.mark);
    if (!raw.ok) return refusal(raw.problems[0]);
    if (!hasMark(raw.value)) return noMark(raw.value);
    if (!lookUp.ok) return refusal(lookUp.problems[0]);
    const ums = umsFrom(raw.value, lookUp.value);
    if (!ums.ok) return refusal(ums.problems[0]);
    return valueOn(ums.value, { mark: raw.value, ums: ums.value, table: lookUp.value });
  });
};
