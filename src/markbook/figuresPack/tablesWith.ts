import { isBlank, type CellInput } from '../../rules';
import type { CellEntry } from '../edits';
import { columnKnown, keptHeadings, KEPT_TABLES, type KeptTableName, namedBy } from '../kept';
import type { RowToKeep, TableChange } from '../keeping';
import type { SheetTable, TablesSnapshot } from '../tables';

/** What a pack changes, by table. */
export type PackChanges = Readonly<Partial<Record<KeptTableName, readonly TableChange<object>[]>>>;

const asCell = (entry: CellEntry | undefined): CellInput =>
  entry === undefined || (typeof entry === 'object' && entry !== null) ? null : entry;

const rowIn = (headers: readonly string[], row: RowToKeep): readonly CellInput[] => {
  const byName = new Map(Object.entries(row).map(([name, entry]) => [name.toLowerCase(), entry]));
  return headers.map((header) => asCell(byName.get(header.toLowerCase())));
};

const emptyTable = (name: KeptTableName): SheetTable => ({
  name,
  sheet: KEPT_TABLES[name].sheet,
  row: 0,
  column: 0,
  headers: keptHeadings(name),
  rows: [],
});

/** What tells a row of a table by the parts of a key: the same text for the same thing, however it is spelled. */
const keyOfRow = (table: SheetTable, parts: readonly string[]): ((row: readonly CellInput[]) => string) => {
  const columns = parts.map((part) => table.headers.findIndex((each) => each.toLowerCase() === part.toLowerCase()));
  return (row) =>
    JSON.stringify(
      parts.map((part, index) =>
        namedBy(columnKnown(table.name, part)?.key ?? 'text', row[columns[index] ?? -1] ?? null),
      ),
    );
};

/** Columns that somebody took away: that they are missing is said by the write, which needs them. */
const headingsMissing = (table: SheetTable, changes: readonly TableChange<object>[]): readonly string[] => {
  const held = new Set(table.headers.map((header) => header.toLowerCase()));
  const named = new Set(changes.flatMap(({ rows }) => rows.flatMap((row) => Object.keys(row))));
  return [...named].filter((name) => !held.has(name.toLowerCase()));
};

const tableWith = (table: SheetTable, changes: readonly TableChange<object>[]): SheetTable => {
  const gone = new Map<string, Set<string>>();
  for (const { key } of changes) {
    const sorted = Object.entries(key as Readonly<Record<string, string>>).sort();
    const parts = JSON.stringify(sorted.map(([part]) => part));
    gone.set(parts, (gone.get(parts) ?? new Set()).add(JSON.stringify(sorted.map(([, wanted]) => wanted))));
  }
  const finders = [...gone].map(([parts, keys]) => {
    const keyOf = keyOfRow(table, JSON.parse(parts) as string[]);
    return (row: readonly CellInput[]): boolean => keys.has(keyOf(row));
  });
  const kept = table.rows.filter((row) => !row.every(isBlank) && !finders.some((isGone) => isGone(row)));
  const headers = [...table.headers, ...headingsMissing(table, changes)];
  const added = changes.flatMap(({ rows }) => rows.map((row) => rowIn(headers, row)));
  return { ...table, headers, rows: [...kept, ...added] };
};

/** The workbook's tables as they would stand after changes: what they say can be read before anything is written. */
export const tablesWith = (tables: TablesSnapshot, changes: PackChanges): TablesSnapshot => {
  const named = Object.entries(changes) as readonly (readonly [KeptTableName, readonly TableChange<object>[]])[];
  const changed = named
    .filter(([, wanted]) => wanted.length > 0)
    .map(([name, wanted]) => {
      const held = tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
      return { held, table: tableWith(held ?? emptyTable(name), wanted) };
    });
  const untouched = tables.filter((table) => !changed.some(({ held }) => held === table));
  return [...untouched, ...changed.map(({ table }) => table)];
};
