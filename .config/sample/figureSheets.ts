import Papa from 'papaparse';
import type { CellInput } from '../../src/rules';
import type { SheetTable } from '../../src/markbook/tables/snapshot';
import type { TableInfo } from '../../src/trial/grid/port';
import type { SheetState } from '../../src/trial/xlsx/bookState';
import { cell, HEADER, sheetOf, styled, tableOf } from './sheetOf';

const NUMBERS = new Set(['Raw', 'UMS', 'Max', 'L1P', 'L1M', 'L1D', 'L2P', 'L2M', 'L2D']);

/** A table of figures from comma-separated text, as it stands in the workbook. */
export function figureTable(name: string, sheet: string, csv: string): SheetTable {
  const [headers = [], ...lines] = Papa.parse<string[]>(csv.trim()).data;
  const valueOf = (text: string, column: number): CellInput =>
    text === '' ? null : NUMBERS.has(headers[column] ?? '') ? Number(text) : text;
  return { name, sheet, row: 0, column: 0, headers, rows: lines.map((line) => line.map(valueOf)) };
}

/** The sheet of a table of figures. */
export function figureSheet(table: SheetTable): { readonly sheet: SheetState; readonly table: TableInfo } {
  const cells = [table.headers, ...table.rows].flatMap((line, row) =>
    line.map((value, column) => cell(row, column, value)),
  );
  const widths = table.headers.map((header) => (header === 'Source' ? 210 : NUMBERS.has(header) ? 56 : 96));
  const styles = [styled(0, 0, 1, table.headers.length, HEADER)];
  return {
    sheet: sheetOf(table.sheet, cells, { styles, widths, frozenRows: 1 }),
    table: tableOf(table.name, table.sheet, table.headers, table.rows.length),
  };
}
