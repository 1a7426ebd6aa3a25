import { partsOf, fileOf } from './parts';
import { newWorkbook } from '../../../src/trial/xlsx/newWorkbook';
import { zip } from '../../../src/trial/xlsx/package/zip';
import { openXlsx } from '../../../src/trial/xlsx/open/openXlsx';
import { saveXlsx } from '../../../src/trial/xlsx/save/saveXlsx';
import type { BookState, CellRecord, OpenedFile } from '../../../src/trial/book/bookState';
import { FUNCTIONS } from './functions';

/** The parts of an empty workbook, to be varied. */
export function blankParts(): Record<string, string> {
  const made = newWorkbook(FUNCTIONS);
  if (!made.ok) throw new Error(made.sentence);
  return partsOf(zip(made.file.original.parts));
}

/** A workbook whose one sheet has these rows (and what stands behind them), with other parts replaced. */
export function bookOf(sheetData: string, more: Readonly<Record<string, string>> = {}, behind = ''): Uint8Array {
  const parts = blankParts();
  const sheet = (parts['xl/worksheets/sheet1.xml'] ?? '')
    .replace('<sheetData/>', () => `<sheetData>${sheetData}</sheetData>${behind}`)
    .replace('<dimension ref="A1"/>', '');
  return fileOf({ ...parts, 'xl/worksheets/sheet1.xml': sheet, ...more });
}

/** Opens a file that must open. */
export function opened(bytes: Uint8Array, functions = FUNCTIONS): OpenedFile {
  const result = openXlsx(bytes, functions);
  if (!result.ok) throw new Error(result.sentence);
  return result.file;
}

/** Why a file is refused. */
export function refusal(bytes: Uint8Array): string {
  const result = openXlsx(bytes, FUNCTIONS);
  return result.ok ? 'It opened.' : result.sentence;
}

/** The first sheet of a file saved from this state. */
export function savedSheet(file: OpenedFile, state: BookState): string {
  return partsOf(saveXlsx(file, state))['xl/worksheets/sheet1.xml'] ?? '';
}

/** A typed value. */
export function typed(row: number, column: number, value: string | number | boolean): CellRecord {
  const kind = typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean';
  return { row, column, value, kind, formula: null };
}

/** A formula and what it gives. */
export function calculated(row: number, column: number, formula: string, value: string | number | boolean): CellRecord {
  return { ...typed(row, column, value), formula };
}

/** What a cell of the first sheet loads as. */
export function loaded(file: OpenedFile, row: number, column: number) {
  return file.workbook.sheets[0]?.cells[row]?.[column];
}
