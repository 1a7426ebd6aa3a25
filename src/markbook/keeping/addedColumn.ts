import { answered, refused, type Answer } from '../../rules';
import type { Edit } from '../edits';
import { columnsKnown } from '../kept';
import { headingBeside } from './columnBeside';
import { blockedBeside, inTheWay } from './inTheWay';
import type { KeepProblem } from './keepProblem';
import { columnNamed, resizedTo, type KeptTable } from './keptTable';
import type { TableChange } from './tableChange';
import { tableEdits } from './tableEdits';

/** The column that this table lacks because it was made before there was one. */
export const addedColumnOf = (table: KeptTable): string | undefined => {
  const added = columnsKnown(table.name).find(({ isAdded }) => isAdded === true)?.name;
  return added === undefined || columnNamed(table, added) !== -1 ? undefined : added;
};

/** The table as it would stand with one more column, blank in every row. */
const widened = (table: KeptTable, column: string): KeptTable => ({
  ...table,
  headers: [...table.headers, column],
  rows: table.rows.map(({ formulas, values }) => ({ formulas: [...formulas, ''], values: [...values, null] })),
});

/** The edits that add the column and bring changes into the table, which grows over both. */
export const editsWithColumn = (
  table: KeptTable,
  column: string,
  changes: readonly TableChange<object>[],
): Answer<readonly Edit[], KeepProblem> => {
  const edits = tableEdits(widened(table, column), changes);
  if (!edits.ok) return edits;
  const size = edits.value.find((edit) => edit.kind === 'resize-table');
  const rows = size === undefined ? table.rows.length : size.rows - 1;
  const blocked = blockedBeside(table, Math.max(rows, table.rows.length));
  if (blocked !== undefined) return refused(inTheWay(table, blocked));
  return answered([
    ...edits.value.filter(({ kind }) => kind !== 'resize-table'),
    headingBeside(table, column),
    resizedTo(table, rows, table.headers.length + 1),
  ]);
};
