import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { KeptTableName } from '../../src/markbook/kept/keptTables';
import type { CellInput } from '../../src/rules';
import type { SampleBook } from './sampleBook';

export const FIGURES = new Set(['Raw', 'UMS', 'Max', 'L1P', 'L1M', 'L1D', 'L2P', 'L2M', 'L2D', 'Mark', 'Amended']);

/** Puts a table of invented figures on a sheet of its own, as a school would have kept it. */
export const putFigures = (
  book: SampleBook,
  { name, sheet, file }: { readonly name: KeptTableName; readonly sheet: string; readonly file: string },
): void => {
  const csv = readFileSync(new URL(`../../test/data/${file}`, import.meta.url), 'utf8');
  const [headers = [], ...lines] = Papa.parse<string[]>(csv.trim()).data;
  const valueOf = (text: string, column: number): CellInput =>
    text === '' ? null : FIGURES.has(headers[column] ?? '') ? Number(text) : text;
  [headers, ...lines.map((line) => line.map(valueOf))].forEach((line, row) => {
    line.forEach((value, column) => {
      if (value !== null) book.put(sheet, row, column, { value, format: 'General' });
    });
  });
  book.apply([{ kind: 'add-table', sheet, name, row: 0, column: 0, rows: lines.length + 1, columns: headers.length }]);
};
