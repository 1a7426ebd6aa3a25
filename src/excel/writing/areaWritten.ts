import type { Area } from '../../markbook/sheet';

interface Cells {
  readonly row: number;
  readonly column: number;
  readonly before: readonly (readonly unknown[])[];
}

/** The rectangle of cells that a write touched, or was planned from. */
export const areaWritten = ({ row, column, before }: Cells): Area => ({
  row,
  column,
  rows: before.length,
  columns: before[0]?.length ?? 0,
});
