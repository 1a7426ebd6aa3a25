import type { Area } from '../../grid/port';
import type { Place } from '../wire/place';
import { invalidArgument } from '../wire/refusals';
import { intersection, isOneCell } from '../areas';
import type { Book } from './book';
import { sheetOf } from './sheets';

const spillsOn = (book: Book, sheetId: string): readonly Area[] => {
  sheetOf(book, sheetId);
  const used = book.grid.usedArea(sheetId, true);
  if (used === null) return [];
  return book.grid
    .read(sheetId, used)
    .flatMap((row) => row.flatMap(({ spill }) => (spill === undefined || isOneCell(spill) ? [] : [spill])));
};

const cornerOf = (area: Area): Area => ({ row: area.row, column: area.column, rows: 1, columns: 1 });

/** How far a spilled formula in this cell reaches; null when it does not spill. */
export const spillFrom = (book: Book, { sheetId, area }: Place): Area | null => {
  if (!isOneCell(area)) throw invalidArgument();
  return spillsOn(book, sheetId).find(({ row, column }) => row === area.row && column === area.column) ?? null;
};

/** The cell whose formula spills into this one; null when none does. */
export const spillParent = (book: Book, { sheetId, area }: Place): Area | null => {
  if (!isOneCell(area)) throw invalidArgument();
  const spill = spillsOn(book, sheetId).find((each) => intersection(each, area) !== null);
  return spill === undefined ? null : cornerOf(spill);
};

/** True when all cells belong to spills, false when none does, null when some do. */
export const hasSpill = (book: Book, { sheetId, area }: Place): boolean | null => {
  const shared = spillsOn(book, sheetId)
    .map((spill) => intersection(spill, area))
    .filter((part) => part !== null);
  const cells = shared.reduce((sum, part) => sum + part.rows * part.columns, 0);
  if (cells === 0) return false;
  return cells === area.rows * area.columns ? true : null;
};
