import type { KeptTableName } from '../kept';
import type { FiguresProblem } from '../wording';
import { cellAddress } from '../sheet';
import type { SheetTable, TablesSnapshot } from './snapshot';
import type { TableIssue } from './tableIssue';

/** The table of that name and those that Excel made of it when its sheet was copied, such as BTEC_Tables1. */
export interface TableAndCopies {
  readonly table: SheetTable | undefined;
  readonly copies: readonly SheetTable[];
  readonly issues: readonly TableIssue[];
}

/** Finds one of the add-in's tables by name, in any case; every copy is named as an issue. */
export const tableAndCopies = (snapshot: TablesSnapshot, name: KeptTableName): TableAndCopies => {
  const isCopy = new RegExp(`^${name}_?\\d+$`, 'i');
  const copies = snapshot.filter((table) => isCopy.test(table.name));
  return {
    table: snapshot.find((table) => table.name.toLowerCase() === name.toLowerCase()),
    copies,
    issues: copies.map((copy) => copied(copy, name)),
  };
};

const copied = (copy: SheetTable, table: KeptTableName): TableIssue => {
  const problem: FiguresProblem = { code: 'table-copied', facts: { table, copy: copy.name } };
  const cell = cellAddress(copy.row, copy.column);
  return { table: copy.name, sheet: copy.sheet, cell, severity: 'problem', problem };
};
