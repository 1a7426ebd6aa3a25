import { compareSeries, type ConversionKey } from '../../rules';
import { readKey } from '../reading/readKey';
import { columnNamed, isEmptyRow, type KeptTable } from './keptTable';
import type { RowToKeep, TableChange } from './tableChange';

/** A row of the table as it shall be: one that stands there now, one with new cells, or both. */
export interface ChangedRow {
  /** Its place now, counted from 0; absent for an appended row. */
  readonly from?: number;
  readonly set?: RowToKeep;
}

const isSame = (a: ConversionKey, b: ConversionKey): boolean =>
  a.subject === b.subject && a.component === b.component && compareSeries(a.series, b.series) === 0;

const keyReader = (table: KeptTable): ((row: number) => ConversionKey | undefined) => {
  const [subject, component, series] = ['Subject', 'Component', 'Series'].map((name) => columnNamed(table, name));
  return (row) => {
    const cell = (column = -1) => table.rows[row]?.values[column] ?? null;
    const reading = readKey({ subject: cell(subject), component: cell(component), series: cell(series) });
    return reading.ok ? reading.value : undefined;
  };
};

const changed = (
  rows: readonly ChangedRow[],
  { key, rows: wanted }: TableChange,
  keyOf: (row: number) => ConversionKey | undefined,
): readonly ChangedRow[] => {
  const left = [...wanted];
  const kept = rows.flatMap((row): ChangedRow[] => {
    const own = row.from === undefined ? undefined : keyOf(row.from);
    if (own === undefined || !isSame(own, key)) return [row];
    const set = left.shift();
    return set === undefined ? [] : [{ ...row, set }];
  });
  return [...kept, ...left.map((set) => ({ set }))];
};

/** The rows of a table after changes: those held for a conversion are written over, further ones appended, spare ones gone. */
export const changedRows = (table: KeptTable, changes: readonly TableChange[]): readonly ChangedRow[] => {
  const last = table.rows.findLastIndex((row) => !isEmptyRow(row));
  const now = Array.from({ length: last + 1 }, (_, from): ChangedRow => ({ from }));
  const keyOf = keyReader(table);
  return changes.reduce<readonly ChangedRow[]>((rows, change) => changed(rows, change, keyOf), now);
};
