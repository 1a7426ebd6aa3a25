import type { Learner } from '../../../markbook/tracker';
import { cellAddress } from '../../../markbook/sheet';

/** The cells of a learner's row in the tracker, from the first column it has to the last. */
export const rowCells = ({ row, cells }: Learner): string => {
  const columns = [...cells.values()].map(({ column }) => column);
  return `${cellAddress(row, Math.min(...columns, Infinity) === Infinity ? 0 : Math.min(...columns))}:${cellAddress(row, Math.max(0, ...columns))}`;
};
