import { answered, refused, type Answer } from '../../rules';
import type { CellsEdit, Edit } from '../edits';
import { plainFormula } from '../sheet';
import { headingBeside } from './columnBeside';
import { blockedBeside, inTheWay } from './inTheWay';
import type { KeepProblem } from './keepProblem';
import { columnNamed, resizedTo, type KeptTable } from './keptTable';
import { keyEntry, keyFormula } from './keyFormula';

import type { TableChange } from './tableChange';
import { tableEdits } from './tableEdits';

const keyCells = (table: KeptTable, column: number, first: number, before: readonly string[]): CellsEdit => ({
  kind: 'cells',
  sheet: table.sheet,
  row: table.row + 1 + first,
  column: table.column + column,
  before: before.map((each) => [each]),
  after: before.map(() => [keyEntry(table.name)]),
});

const withNewColumn = (
  table: KeptTable,
  edits: readonly Edit[],
  rows: number,
): Answer<readonly Edit[], KeepProblem> => {
  const blocked = blockedBeside(table, rows);
  if (blocked !== undefined) return refused(inTheWay(table, blocked));
  const column = table.headers.length;
  return answered([
    ...edits.filter(({ kind }) => kind !== 'resize-table'),
    headingBeside(table, 'Key'),
    resizedTo(table, rows, column + 1),
    keyCells(
      table,
      column,
      0,
      Array.from({ length: rows }, () => ''),
    ),
  ]);
};

const wrongKeys = (table: KeptTable, column: number): readonly CellsEdit[] => {
  const wanted = plainFormula(keyFormula(table.name) ?? '');
  return table.rows.flatMap(({ formulas }, index) => {
    const there = String(formulas[column] ?? '');
    return plainFormula(there) === wanted ? [] : [keyCells(table, column, index, [there])];
  });
};

/** The edits that bring changes into a table and keep its Key column, which is added beside it when first needed. */
export const keyedTableEdits = (
  table: KeptTable,
  changes: readonly TableChange<object>[],
): Answer<readonly Edit[], KeepProblem> => {
  const edits = tableEdits(table, changes);
  if (!edits.ok) return edits;
  const size = edits.value.find((edit) => edit.kind === 'resize-table');
  const rows = size === undefined ? table.rows.length : size.rows - 1;
  const column = columnNamed(table, 'Key');
  if (column === -1) return withNewColumn(table, edits.value, rows);
  return answered([...edits.value, ...wrongKeys(table, column)]);
};
