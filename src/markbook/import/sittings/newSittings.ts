import type { Edit } from '../../edits/edit';
import { newTableEdits } from '../../keeping/newTableEdits';
import { withSubjectColumn } from './subjectColumn';
import { SITTINGS_TABLE, type SittingsColumn, type SittingsTable } from './sittingsTable';

/** One row of the ledger to be written. */
export type NewSitting = Readonly<Partial<Record<SittingsColumn, string | number>>>;

const TEXT_COLUMNS: ReadonlySet<SittingsColumn> = new Set(['Learner', 'Component', 'Series', 'Subject']);

const columnEdit = (
  place: { readonly sheet: string; readonly row: number; readonly column: number },
  name: SittingsColumn,
  rows: readonly NewSitting[],
): Edit => ({
  kind: 'cells',
  ...place,
  before: rows.map(() => ['']),
  after: rows.map((row) => [row[name] ?? '']),
  ...(TEXT_COLUMNS.has(name) ? { numberFormat: '@' } : {}),
});

/** Makes the ledger on a sheet of its own, with its first rows. */
export const ledgerMade = (rows: readonly NewSitting[], sheetNames: readonly string[]): readonly Edit[] =>
  newTableEdits(SITTINGS_TABLE, rows, sheetNames);

/** Adds rows below the ledger, which grows over them and over a column that it lacks. */
export const ledgerGrown = (ledger: SittingsTable, rows: readonly NewSitting[]): readonly Edit[] => {
  const { snapshot, table } = ledger;
  const { columns, table: wider } = withSubjectColumn(ledger);
  const width = wider.area.columns;
  if (rows.length === 0 && width === table.area.columns) return [];
  const row = table.area.row + table.area.rows;
  return [
    ...(rows.length === 0 ? [] : [...columns]).map(([name, column]) =>
      columnEdit({ sheet: snapshot.name, row, column }, name, rows),
    ),
    {
      kind: 'resize-table',
      table: table.name,
      was: table.area,
      rows: table.area.rows + rows.length,
      columns: width,
    },
  ];
};
