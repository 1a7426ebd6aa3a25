import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { CellInput } from '../../src/rules';
import type { SheetTable, TablesSnapshot } from '../../src/markbook/tables/snapshot';

const asCell = (text: string): CellInput => (/^\d+$/.test(text) ? Number(text) : text);

/** A table of the workbook from a CSV file in test/data, numbers as numbers. */
const tableFrom = (file: string, name: string, sheet: string): SheetTable => {
  const text = readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8');
  const [headers = [], ...rows] = Papa.parse<string[]>(text.trim()).data;
  return { name, sheet, row: 0, column: 0, headers, rows: rows.map((row) => row.map(asCell)) };
};

export const ILLUSTRATIVE_TABLES = tableFrom('illustrative-tables.csv', 'BTEC_Tables', 'BTEC Tables');

export const ILLUSTRATIVE_BOUNDARIES = tableFrom('illustrative-boundaries.csv', 'BTEC_Boundaries', 'BTEC Boundaries');

/** The tables of a workbook with invented figures: DIT and HSC in full, SPO by boundaries. */
export const ILLUSTRATIVE: TablesSnapshot = [ILLUSTRATIVE_TABLES, ILLUSTRATIVE_BOUNDARIES];
