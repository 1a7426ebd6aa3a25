import type { Edit } from '../../edits/edit';
import { cellsOf } from '../../tracker/cellsOf';
import { withSubjectColumn } from './subjectColumn';
import {
  SITTINGS_COLUMNS,
  SITTINGS_SHEET,
  SITTINGS_TABLE,
  type SittingsColumn,
  type SittingsTable,
} from './sittingsTable';

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

/** A name for the ledger's own sheet that no sheet has yet. */
const freeName = (names: readonly string[]): string => {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  let name: string = SITTINGS_SHEET;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${SITTINGS_SHEET} ${number}`;
  return name;
};

/** Makes the ledger on a sheet of its own, with its first rows. */
export const ledgerMade = (rows: readonly NewSitting[], sheetNames: readonly string[]): readonly Edit[] => {
  const sheet = freeName(sheetNames);
  const width = SITTINGS_COLUMNS.length;
  return [
    { kind: 'add-sheet', sheet },
    {
      kind: 'cells',
      sheet,
      row: 0,
      column: 0,
      before: [SITTINGS_COLUMNS.map(() => '')],
      after: [[...SITTINGS_COLUMNS]],
    },
    ...SITTINGS_COLUMNS.map((name, column) => columnEdit({ sheet, row: 1, column }, name, rows)),
    { kind: 'add-table', sheet, name: SITTINGS_TABLE, row: 0, column: 0, rows: rows.length + 1, columns: width },
  ];
};

/** True when the rows right below the ledger are free. */
export const hasRoomBelow = ({ snapshot, table }: SittingsTable, rows: number): boolean => {
  const cells = cellsOf(snapshot);
  const { row, column, rows: height, columns } = table.area;
  if (table.hasTotals && rows > 0) return false;
  return Array.from({ length: rows }, (_, down) => row + height + down).every((at) =>
    Array.from({ length: columns }, (_, across) => column + across).every((each) => cells.isBlankAt(at, each)),
  );
};

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
