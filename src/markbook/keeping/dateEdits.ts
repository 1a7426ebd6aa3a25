import type { CellsEdit } from '../edits/edit';

const DAY_FORMAT = 'dd/mm/yyyy';

const columnsOf = (edit: CellsEdit, first: number, end?: number): readonly CellsEdit[] => {
  const after = edit.after.map((row) => row.slice(first, end));
  if (after.every((row) => row.every((entry) => entry === null))) return [];
  const before = edit.before.map((row) => row.slice(first, end));
  return [{ ...edit, column: edit.column + first, before, after }];
};

/** The same edit, with its column of dates written as dates a person can read, where every row gets a date of its own. */
export const dateEdits = (edit: CellsEdit, dates: number): readonly CellsEdit[] => {
  if (dates === -1 || !edit.after.every((row) => typeof row[dates] === 'number')) return [edit];
  return [
    ...columnsOf(edit, 0, dates),
    ...columnsOf(edit, dates, dates + 1).map((column) => ({ ...column, numberFormat: DAY_FORMAT })),
    ...columnsOf(edit, dates + 1),
  ];
};
