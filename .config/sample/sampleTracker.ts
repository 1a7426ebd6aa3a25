import { readFileSync } from 'node:fs';
import { setFigures } from '../../src/functions/figures';
import { readFigures } from '../../src/markbook/tables/figures';
import { newWorkbook } from '../../src/trial/xlsx/newWorkbook';
import { saveXlsx } from '../../src/trial/xlsx/save/saveXlsx';
import { aboutSheet } from './aboutSheet';
import { figureSheet, figureTable } from './figureSheets';
import { MARKS_SHEET, marksSheet } from './marksSheet';
import { summarySheet } from './summarySheet';

/** The sample tracker: an invented class, illustrative tables, and all results already worked out. */
export function sampleTracker(): Uint8Array {
  const tables = figureTable('BTEC_Tables', 'BTEC Tables', csv('illustrative-tables.csv'));
  const boundaries = figureTable('BTEC_Boundaries', 'BTEC Boundaries', csv('illustrative-boundaries.csv'));
  setFigures(readFigures([tables, boundaries]));
  const blank = newWorkbook(new Set(), MARKS_SHEET);
  if (!blank.ok) throw new Error(blank.sentence);
  const marks = marksSheet();
  const figures = [figureSheet(tables), figureSheet(boundaries)];
  const first = blank.file.workbook.sheetOrder[0] ?? '';
  return saveXlsx(blank.file, {
    sheets: [{ ...marks.sheet, id: first }, summarySheet(), ...figures.map(({ sheet }) => sheet), aboutSheet()],
    tables: [{ ...marks.table, sheetId: first }, ...figures.map(({ table }) => table)],
    customXmlParts: [],
    hasStale: false,
  });
}

function csv(name: string): string {
  return readFileSync(new URL(`../../test/data/${name}`, import.meta.url), 'utf8');
}
