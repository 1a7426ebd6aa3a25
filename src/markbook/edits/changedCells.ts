import { cellAddress } from '../sheet';
import type { CellName } from './cellName';
import type { CellMatrix } from './receipt';

export interface ChangedPlace extends CellName {
  readonly row: number;
  readonly column: number;
}

/** The cells of a rectangle that hold something else than they held. */
export const changedCells = (
  { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number },
  held: CellMatrix<string | number | boolean>,
  found: CellMatrix<string | number | boolean>,
): readonly ChangedPlace[] =>
  held.flatMap((cells, down) =>
    cells.flatMap((cell, across) => {
      if (cell === found[down]?.[across]) return [];
      const [itsRow, itsColumn] = [row + down, column + across];
      return [{ sheet, cell: cellAddress(itsRow, itsColumn), row: itsRow, column: itsColumn }];
    }),
  );
