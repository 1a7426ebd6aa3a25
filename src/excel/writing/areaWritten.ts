import type { FoundCells } from '../../markbook/edits/receipt';
import type { Area } from '../../markbook/sheet/sheetSnapshot';

/** The rectangle of cells that a write touched. */
export const areaWritten = ({ row, column, before }: FoundCells): Area => ({
  row,
  column,
  rows: before.length,
  columns: before[0]?.length ?? 0,
});
