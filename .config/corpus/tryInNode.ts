import { readFileSync } from 'node:fs';
import type { BookState, CellRecord, OpenedFile } from '../../src/trial/book/bookState';
import { openXlsx } from '../../src/trial/xlsx/open/openXlsx';
import { saveXlsx } from '../../src/trial/xlsx/save/saveXlsx';
import { stateOf, withCells } from '../../test/trial/xlsx/stateOf';
import { faultsOf, type Outcome, type Place } from './outcome';

/** Node has no spreadsheet that calculates: the file's own side is tried as if the page knew every function. */
class EveryFunction extends Set<string> {
  override has(): boolean {
    return true;
  }
}

/** Opens, saves and edits one workbook without a page. */
export function tryOneInNode(path: string): Outcome {
  const bytes = new Uint8Array(readFileSync(path));
  const opened = openXlsx(bytes, new EveryFunction());
  if (!opened.ok) return { kind: 'refused', sentence: opened.sentence };
  const state = stateOf(opened.file);
  const { places, edited } = editedTwice(opened.file, state);
  const faults = faultsOf(bytes, saveXlsx(opened.file, state), saveXlsx(opened.file, edited), places);
  return { kind: 'opened', faults };
}

/** A number one higher, and a word below everything else. */
function editedTwice(file: OpenedFile, state: BookState): { places: Place[]; edited: BookState } {
  const sheet = state.sheets.find(({ visibility }) => visibility === 'visible') ?? state.sheets[0];
  if (!sheet) return { places: [], edited: state };
  const headers = file.tables.filter(({ sheetId }) => sheetId === sheet.id).map(({ area }) => area.row);
  const isFree = ({ kind, formula, row }: CellRecord) =>
    kind === 'number' && formula === null && !headers.includes(row);
  const number = sheet.cells.find(isFree);
  const last = sheet.cells.reduce((most, { row }) => Math.max(most, row), 0);
  const word: CellRecord = {
    row: Math.min(last + 2, 1_048_575),
    column: 0,
    value: 'typed',
    kind: 'text',
    formula: null,
  };
  const changed = number ? [{ ...number, value: Number(number.value) + 1 }, word] : [word];
  const places = changed.map(({ row, column }) => ({ sheet: sheet.name, row, column }));
  return { places, edited: withCells(state, sheet.name, changed) };
}
