import type { CellsEdit, Edit, TableSizeEdit } from './edit';

type Structure = Exclude<Edit, CellsEdit>;

const grows = ({ was, rows, columns }: TableSizeEdit): boolean => rows > was.rows || columns > was.columns;

/**
 * Puts the growing of tables before all that is written into them: a table that grows by itself when something is
 * written below or beside it would be in the way of its own resizing.
 */
export const growthFirst = <Cells extends CellsEdit>(
  edits: readonly (Cells | Structure)[],
): readonly (Cells | Structure)[] => {
  const isFirst = (edit: Cells | Structure): boolean => edit.kind === 'resize-table' && grows(edit);
  return [...edits.filter(isFirst), ...edits.filter((edit) => !isFirst(edit))];
};
