import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CellInput } from '../../../src/rules';
import { findTrackers } from '../../../src/markbook/tracker/findTrackers';
import type { FoundTracker } from '../../../src/markbook/tracker/proposal';
import type { Area, SheetSnapshot, TableOnSheet } from '../../../src/markbook/sheet/sheetSnapshot';
import { openXlsx } from '../../../src/trial/xlsx/open/openXlsx';
import { FUNCTIONS } from '../../trial/xlsx/functions';

interface SheetExtras {
  readonly name?: string;
  readonly merges?: readonly Area[];
  readonly tables?: readonly TableOnSheet[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** A sheet as a test writes it: rows of cells from A1, a string with `=` being a formula whose value is 0. */
export const sheetOf = (rows: readonly (readonly CellInput[])[], extras: SheetExtras = {}): SheetSnapshot => {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const full = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  return {
    name: extras.name ?? 'Sheet1',
    isHidden: false,
    isProtected: false,
    row: 0,
    column: 0,
    values: full.map((row) => row.map((value) => (typeof value === 'string' && value.startsWith('=') ? 0 : value))),
    formulas: full.map((row) => row.map((value) => value ?? '')),
    numberFormats: full.map((row) => row.map(() => 'General')),
    merges: extras.merges ?? [],
    hiddenRows: new Set(extras.hiddenRows ?? []),
    hiddenColumns: new Set(extras.hiddenColumns ?? []),
    tables: extras.tables ?? [],
  };
};

/** The sheets of a workbook file of test/data, as the pane reads them. */
export const sheetsOfFile = (file: string): readonly SheetSnapshot[] => {
  const read = openXlsx(new Uint8Array(readFileSync(path.join(import.meta.dirname, '../../data', file))), FUNCTIONS);
  if (!read.ok) throw new Error(`${file} does not open`);
  const opened = read.file;
  return opened.workbook.sheets.map(({ id, name, isHidden, cells, merges }): SheetSnapshot => {
    const rows = Object.keys(cells).map(Number);
    const width = Math.max(
      0,
      ...rows.flatMap((row) => Object.keys(cells[row] ?? {}).map((column) => Number(column) + 1)),
    );
    const grid = Array.from({ length: Math.max(0, ...rows.map((row) => row + 1)) }, (_, row) =>
      Array.from({ length: width }, (_cell, column) => cells[row]?.[column]),
    );
    return {
      name,
      isHidden,
      isProtected: opened.protectedSheets.includes(id),
      row: 0,
      column: 0,
      values: grid.map((row) => row.map((cell) => cell?.v ?? null)),
      formulas: grid.map((row) => row.map((cell) => cell?.f ?? cell?.v ?? '')),
      numberFormats: grid.map((row) => row.map(() => 'General')),
      merges,
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      tables: opened.tables
        .filter(({ sheetId }) => sheetId === id)
        .map(({ name, area }) => ({ name, area, hasTotals: false })),
    };
  });
};

/** What the columns of a tracker found are taken for. */
export const rolesOf = (found: FoundTracker | undefined): (string | undefined)[] =>
  (found?.columns ?? []).map(({ role }) => role);

/** The first tracker found on a sheet. */
export const firstTracker = (...given: Parameters<typeof sheetOf>): FoundTracker | undefined =>
  findTrackers([sheetOf(...given)])[0];
