import { answered, refused, type Answer } from '../../rules';
import type { CellsEdit, Edit } from '../edits/edit';
import { plainFormula } from '../sheet/plainFormula';
import { cellAddress } from '../sheet/cellPlace';
import type { KeepProblem } from './keepProblem';
import { columnNamed, resizedTo, type KeptTable } from './keptTable';
import { keyEntry, keyFormula } from './keyFormula';
import type { TableChange } from './tableChange';
import { tableEdits } from './tableEdits';

const isTaken = ({ others, formulaAt }: KeptTable, row: number, column: number): boolean =>
  formulaAt(row, column) !== '' ||
  others.some(
    ({ area }) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );

/** A new column stands right beside the table, where nothing may stand yet. */
const blockedAt = (table: KeptTable, rows: number): KeepProblem | undefined => {
  const column = table.column + table.headers.length;
  const row = Array.from({ length: rows + 1 }, (_, index) => table.row + index).find((each) =>
    isTaken(table, each, column),
  );
  if (row === undefined) return undefined;
  const facts = { table: table.name, sheet: table.sheet, cell: cellAddress(row, column) };
  return { rule: 'UMS-3', code: 'cell-in-the-way', facts };
};

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
  const blocked = blockedAt(table, rows);
  if (blocked !== undefined) return refused(blocked);
  const column = table.headers.length;
  const heading: CellsEdit = {
    kind: 'cells',
    sheet: table.sheet,
    row: table.row,
    column: table.column + column,
    before: [['']],
    after: [['Key']],
  };
  return answered([
    ...edits.filter(({ kind }) => kind !== 'resize-table'),
    heading,
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
