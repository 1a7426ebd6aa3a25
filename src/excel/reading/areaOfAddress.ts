import { parseA1Ref } from '@borgar/fx';
import type { Area } from '../../markbook/sheet/sheetSnapshot';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** The rectangle that an address of Excel names, whole rows and columns too; undefined for several at once. */
export const areaOfAddress = (address: string): Area | undefined => {
  const read = parseA1Ref(address, { allowNamed: false });
  if (read === undefined || !('range' in read)) return undefined;
  const { top, left, bottom, right } = read.range;
  const [row, column] = [top ?? 0, left ?? 0];
  const [lastRow, lastColumn] = [
    bottom ?? (top === null ? LAST_ROW : row),
    right ?? (left === null ? LAST_COLUMN : column),
  ];
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
};
