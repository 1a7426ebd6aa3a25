import { columnNamed, isEmptyRow, type KeptTable } from './keptTable';
import { columnKnown, namedBy } from '../kept';
import { canStandAlone, type RowToKeep, type TableChange } from './tableChange';

/** A row of the table as it shall be: one that stands there now, one with new cells, or both. */
export interface ChangedRow {
  /** Its place now, counted from 0; absent for an appended row. */
  readonly from?: number;
  readonly set?: RowToKeep;
}

type KeyParts = readonly (readonly [heading: string, wanted: string])[];

const partsOf = (key: object): KeyParts => Object.entries(key as Readonly<Record<string, string>>).sort();

/** Tells which rows of a table hold something for a key; rows are sorted by their keys once for each kind of key. */
const rowFinder = (table: KeptTable, rows: number): ((key: object) => readonly number[]) => {
  const indexes = new Map<string, ReadonlyMap<string, readonly number[]>>();
  const indexBy = (headings: readonly string[]): ReadonlyMap<string, readonly number[]> => {
    const columns = headings.map((heading) => ({ heading, column: columnNamed(table, heading) }));
    const index = new Map<string, number[]>();
    for (let row = 0; row < rows; row += 1) {
      const cells = table.rows[row]?.values;
      const named = columns.map(({ heading, column }) =>
        namedBy(columnKnown(table.name, heading)?.key ?? 'text', cells?.[column] ?? null),
      );
      if (named.includes(undefined)) continue;
      const text = JSON.stringify(named);
      index.set(text, [...(index.get(text) ?? []), row]);
    }
    return index;
  };
  return (key) => {
    const parts = partsOf(key);
    const headings = parts.map(([heading]) => heading);
    const kind = headings.join(' ');
    const index = indexes.get(kind) ?? indexBy(headings);
    indexes.set(kind, index);
    return index.get(JSON.stringify(parts.map(([, wanted]) => wanted))) ?? [];
  };
};

/** The rows of a table after changes: those held for a key are written over, further ones appended, spare ones gone. */
export const changedRows = (table: KeptTable, changes: readonly TableChange<object>[]): readonly ChangedRow[] => {
  const rows = table.rows.findLastIndex((row) => !isEmptyRow(row)) + 1;
  const rowsHeldFor = rowFinder(table, rows);
  const set = new Map<number, RowToKeep>();
  const gone = new Set<number>();
  const appended: ChangedRow[] = [];
  for (const { key, rows: wanted } of changes) {
    const held = rowsHeldFor(key);
    held.forEach((row, index) => {
      const next = wanted[index];
      if (next === undefined) gone.add(row);
      else set.set(row, next);
    });
    const further = wanted.slice(held.length).filter((row) => canStandAlone(key, row));
    appended.push(...further.map((row) => ({ set: row })));
  }
  const kept = Array.from({ length: rows }, (_, from): ChangedRow => {
    const cells = set.get(from);
    return cells === undefined ? { from } : { from, set: cells };
  }).filter((_, row) => !gone.has(row));
  return [...kept, ...appended];
};
