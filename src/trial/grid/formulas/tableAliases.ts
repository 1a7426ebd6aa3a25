import type { TableInfo } from '../port';

/** Table and column names the calculation can always read, whatever letters a teacher's own names hold. */
export interface TableAliases {
  readonly table: (name: string) => string | undefined;
  readonly column: (table: string, column: string) => string | undefined;
  /** The table behind an alias. */
  readonly behind: (alias: string) => TableInfo | undefined;
}

const letters = (index: number): string =>
  Array.from(String(index), (digit) => String.fromCharCode(97 + Number(digit))).join('');

export const columnAlias = (index: number): string => `column${letters(index)}`;

const key = (name: string): string => name.trim().toLowerCase();

export function tableAliases(tables: readonly TableInfo[]): TableAliases {
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
    behind: (alias) => aliases.get(alias),
  };
}
