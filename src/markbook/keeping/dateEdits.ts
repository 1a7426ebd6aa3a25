import type { CellsEdit } from '../edits';

const DAY_FORMAT = 'dd/mm/yyyy';

const columnsOf = (edit: CellsEdit, first: number, end?: number): readonly CellsEdit[] => {
  const after = edit.after.map((row) => row.slice(first, end));
  if (after.every((row) => row.every((entry) => entry === null))) return [];
  const before = edit.before.map((row) => row.slice(first, end));
  return [{ ...edit, column: edit.column + first, before, after }];
};

/** The same edit, with its columns of dates written as dates a person can read, where every row gets a date of its own. */
export const dateEdits = (edit: CellsEdit, ...columns: readonly number[]): readonly CellsEdit[] => {
  const dated = columns.filter((each) => each !== -1 && edit.after.every((row) => typeof row[each] === 'number'));
  if (dated.length === 0) return [edit];
  const last = Math.max(...dated);
  const before = dated.filter((each) => each !== last);
  return [
    ...columnsOf(edit, 0, last).flatMap((left) => dateEdits(left, ...before)),
    ...columnsOf(edit, last, last + 1).map((column) => ({ ...column, numberFormat: DAY_FORMAT })),
    ...columnsOf(edit, last + 1),
  ];
};
