import { answered, refusedFor, type Answer } from '../../rules';
import { type CellEntry, type CellsEdit, type Edit, formulaEntry } from '../edits';
import { columnKnown, columnsKnown } from '../kept';
import { changedRows, type ChangedRow } from './changedRows';
import { dateEdits } from './dateEdits';
import { formulaInRow } from '../sheet';
import { blockedBelow, inTheWay } from './inTheWay';
import type { KeepProblem } from './keepProblem';
import { columnNamed, entryOf, resizedTo, type KeptTable } from './keptTable';
import { keyEntry, keyFormula } from './keyFormula';
import type { RowToKeep, TableChange } from './tableChange';

/** True for an entry that would be lost without its column: neither what the absence says, nor spare. */
const isLost = (table: KeptTable, name: string, entry: CellEntry): boolean => {
  const { isSpare, absent } = columnKnown(table.name, name) ?? {};
  return isSpare !== true && entry !== '' && entry !== absent;
};

const columnsMissing = (table: KeptTable, changes: readonly TableChange<object>[]): KeepProblem[] => {
  const needed = new Set(
    changes.flatMap(({ rows }) =>
      rows.flatMap((row) => Object.entries(row).flatMap(([name, entry]) => (isLost(table, name, entry) ? [name] : []))),
    ),
  );
  return [...needed]
    .filter((name) => columnNamed(table, name) === -1)
    .map((column) => ({ code: 'column-missing', facts: { table: table.name, column } }));
};

const entryFor = (set: RowToKeep | undefined, header: string): CellEntry | undefined => {
  const name = Object.keys(set ?? {}).find((each) => each.toLowerCase() === header.toLowerCase());
  return name === undefined ? undefined : set?.[name];
};

const movedEntry = (table: KeptTable, from: number, to: number, column: number): CellEntry => {
  const row = table.rows[from];
  if (row === undefined) return '';
  const entry = entryOf(row, column);
  if (typeof entry !== 'object' || entry === null) return entry;
  return formulaEntry(formulaInRow(entry.formula, table.row + 1 + from, table.row + 1 + to));
};

/** The cells of a row as they shall be; undefined where the row stays as it is. */
const cellsAt = (table: KeptTable, row: ChangedRow | undefined, index: number): CellEntry[] | undefined => {
  if (row === undefined) return table.headers.map(() => '');
  const { from, set } = row;
  if (from === index && set === undefined) return undefined;
  return table.headers.map(
    (header, column) =>
      entryFor(set, header) ?? (from === undefined || from === index ? null : movedEntry(table, from, index, column)),
  );
};

const beforeAt = (table: KeptTable, index: number): readonly (string | number | boolean)[] =>
  table.rows[index]?.formulas ?? table.headers.map(() => '');

const cellsEdits = (table: KeptTable, rows: readonly ChangedRow[]): readonly CellsEdit[] => {
  const edits: { row: number; before: (readonly (string | number | boolean)[])[]; after: CellEntry[][] }[] = [];
  for (let index = 0; index < Math.max(rows.length, table.rows.length); index += 1) {
    const after = cellsAt(table, rows[index], index);
    if (after === undefined) continue;
    const row = table.row + 1 + index;
    const last = edits.at(-1);
    if (last !== undefined && last.row + last.after.length === row) {
      last.before.push(beforeAt(table, index));
      last.after.push(after);
    } else {
      edits.push({ row, before: [beforeAt(table, index)], after: [after] });
    }
  }
  const isMove = rows.some(({ from }, index) => from !== undefined && from !== index);
  const place = { kind: 'cells', sheet: table.sheet, column: table.column, rows: isMove ? 'move' : 'stay' } as const;
  return edits.map((edit) => ({ ...place, ...edit }));
};

/** Rows that are new get their key once they belong to the table: before, the formula would have no row to speak of. */
const keysBelow = (table: KeptTable, length: number): readonly Edit[] => {
  const column = columnNamed(table, 'Key');
  const added = length - table.rows.length;
  if (column === -1 || keyFormula(table.name) === undefined || added < 1) return [];
  const cells = Array.from({ length: added });
  const row = table.row + 1 + table.rows.length;
  const place = { kind: 'cells', sheet: table.sheet, row, column: table.column + column } as const;
  return [{ ...place, before: cells.map(() => ['']), after: cells.map(() => [keyEntry(table.name)]) }];
};

/** The edits that bring changes into a table that is there: its own columns only, no holes, nothing below it touched. */
export const tableEdits = (
  table: KeptTable,
  changes: readonly TableChange<object>[],
): Answer<readonly Edit[], KeepProblem> => {
  const rows = changedRows(table, changes);
  const length = Math.max(rows.length, 1);
  const totals: KeepProblem[] =
    table.hasTotals && length !== table.rows.length
      ? [{ code: 'totals-row-shown', facts: { table: table.name, sheet: table.sheet } }]
      : [];
  const blocked = blockedBelow(table, length);
  const [first, ...rest] = [
    ...columnsMissing(table, changes),
    ...totals,
    ...(blocked === undefined ? [] : [inTheWay(table, blocked)]),
  ];
  if (first !== undefined) return refusedFor([first, ...rest]);
  const edits = cellsEdits(table, rows);
  const size: Edit[] = length === table.rows.length ? [] : [resizedTo(table, length, table.headers.length)];
  const days = columnsKnown(table.name).filter(({ isDay }) => isDay === true);
  const dated = edits.flatMap((edit) => dateEdits(edit, ...days.map(({ name }) => columnNamed(table, name))));
  return answered([...dated, ...size, ...keysBelow(table, length)]);
};
