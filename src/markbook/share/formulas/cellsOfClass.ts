import type { GradingSheet } from '../../grades';
import type { BtecCell } from './btecCells';

/** The formulas that stand in the rows of a class's learners. */
export const cellsOfClass = (cells: readonly BtecCell[], { snapshot, reading }: GradingSheet): readonly BtecCell[] => {
  const rows = new Set(reading.learners.map(({ row }) => row));
  return cells.filter(({ sheet, row }) => sheet === snapshot.name && rows.has(row));
};
