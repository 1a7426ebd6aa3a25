import type { TableInfo } from '../port';
import { a1 } from './a1';

/** Table and column names the calculation can always read, whatever letters a teacher's own names hold. */
export interface TableAliases {
  readonly table: (name: string) => string | undefined;
  readonly column: (table: string, column: string) => string | undefined;
  /** The cells of a table's totals row, of these columns or of all; undefined when it has none. */
  readonly totals: (table: string, columns: readonly string[]) => string | undefined;
  /** A table that has a totals row with all its rows, of these columns or of all; undefined when it has none. */
  readonly whole: (table: string, columns: readonly string[]) => string | undefined;
  /** The table behind an alias. */
  readonly behind: (alias: string) => TableInfo | undefined;
}

const letters = (index: number): string =>
  Array.from(String(index), (digit) => String.fromCharCode(97 + Number(digit))).join('');

export const columnAlias = (index: number): string => `column${letters(index)}`;

const key = (name: string): string => name.trim().toLowerCase();

/** What is known of tables besides their list. */
export interface TableHomes {
  readonly hasTotals: (tableId: string) => boolean;
  readonly sheetName: (sheetId: string) => string;
}

const NOWHERE: TableHomes = { hasTotals: () => false, sheetName: () => '' };

function withTotals(
  { id, area, columns, sheetId }: TableInfo,
  wanted: readonly string[],
  homes: TableHomes,
  isWhole: boolean,
): string | undefined {
  if (!homes.hasTotals(id)) return undefined;
  const places = wanted.map((name) => columns.findIndex((title) => key(title) === key(name)));
  if (places.includes(-1)) return undefined;
  const [first, last] = [Math.min(...places, columns.length - 1), Math.max(...places, 0)];
  const [from, to] = wanted.length === 0 ? [0, columns.length - 1] : [first, last];
  const row = area.row + area.rows;
  const sheet = homes.sheetName(sheetId).replaceAll("'", "''");
  return `'${sheet}'!${a1(isWhole ? area.row : row, area.column + from)}:${a1(row, area.column + to)}`;
}

export function tableAliases(tables: readonly TableInfo[], homes = NOWHERE): TableAliases {
  const numbers = new Map(tables.map((table, index) => [key(table.name), index]));
  const infoOf = (name: string): TableInfo | undefined => tables[numbers.get(key(name)) ?? -1];
  const aliases = new Map(tables.map((table, index) => [`tablealias${letters(index)}`, table]));
  return {
    table: (name) => {
      const index = numbers.get(key(name));
      return index === undefined ? undefined : `tablealias${letters(index)}`;
    },
    column: (table, column) => {
      const index = infoOf(table)?.columns.findIndex((title) => key(title) === key(column)) ?? -1;
      return index < 0 ? undefined : columnAlias(index);
    },
    totals: (table, columns) => {
      const info = infoOf(table);
      return info && withTotals(info, columns, homes, false);
    },
    whole: (table, columns) => {
      const info = infoOf(table);
      return info && withTotals(info, columns, homes, true);
    },
    behind: (alias) => aliases.get(alias),
  };
}
