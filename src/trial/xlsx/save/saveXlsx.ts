import {
  child,
  childrenOf,
  isStrict,
  numberOf,
  relationshipsOf,
  speakStrictly,
  type XmlElement,
  xmlPart,
  type XmlPart,
} from '../../../markbook/workbookFile';
import type { BookState, CellRecord, OpenedFile, SheetState } from '../../book/bookState';
import { placeKey } from '../../book/placeKey';
import type { TableInfo } from '../../book/terms';
import type { FileBook, FileSheet } from '../open/fileBook';
import { readBook } from '../open/readBook';
import { type PackageParts, patchPart, patchTag, removePart } from '../package/editParts';
import { zip } from '../package/zip';
import type { Patch } from '../xml/patches';
import { saveCustomXml } from './customXmlParts';
import { followSheets } from './followSheets';
import { addSheets } from './newSheets';
import { newStyles } from './newStyles';
import { savePrintAreas } from './printing';
import { saveSheet } from './saveSheet';

interface Headers {
  readonly cells: Map<number, CellRecord>;
  readonly edited: Set<number>;
}

/**
 * Excel wants a table's header cells to be text, and its columns to bear exactly these names. Headings that the file
 * has are left as they are there, unless someone wrote into them.
 */
function withHeaders(state: BookState, ofFile: readonly TableInfo[]): BookState {
  const bySheet = new Map(state.sheets.map((sheet) => [sheet.id, headersOf(sheet)]));
  const tables = state.tables.map((table) => {
    const sheet = bySheet.get(table.sheetId);
    const before = ofFile.find((each) => each.id === table.id);
    const columns = table.columns.map((name, index) => {
      const key = placeKey(table.area.row, table.area.column + index);
      const inFile = before?.columns[index];
      if (inFile !== undefined && sheet?.edited.has(key) !== true) return inFile;
      return sheet ? heading(sheet, key, table.area.row, table.area.column + index, name) : name;
    });
    return { ...table, columns };
  });
  const sheets = state.sheets.map((sheet) => {
    const { cells, edited } = bySheet.get(sheet.id) ?? headersOf(sheet);
    return { ...sheet, cells: [...cells.values()], edited };
  });
  return { ...state, tables, sheets };
}

function headersOf({ cells, edited }: SheetState): Headers {
  return {
    cells: new Map(cells.map((cell) => [placeKey(cell.row, cell.column), cell])),
    edited: new Set(edited),
  };
}

function heading({ cells, edited }: Headers, key: number, row: number, column: number, name: string): string {
  const cell = cells.get(key);
  const text = String(cell?.value ?? '');
  const value = text === '' ? name : text;
  if (cell?.kind !== 'text' || cell.formula !== null || cell.value !== value) {
    cells.set(key, { row, column, value, kind: 'text', formula: null });
    edited.add(key);
  }
  return value;
}

/** Tells the workbook part which sheets are hidden now. */
function saveVisibility(
  parts: PackageParts,
  book: FileBook,
  pairs: readonly { file: FileSheet; sheet: SheetState }[],
): void {
  const workbook = xmlPart(parts, book.workbook.path);
  if (!workbook) return;
  const entries = childrenOf(child(workbook.root, 'sheets'), 'sheet');
  const patches = pairs.flatMap(({ file, sheet }): Patch[] => {
    const entry = entries.find((each) => each.attributes.get('name') === file.name);
    if (!entry || sheet.visibility === file.visibility) return [];
    const patch = patchTag(workbook, entry, { state: sheet.visibility === 'visible' ? undefined : sheet.visibility });
    return patch ? [patch] : [];
  });
  if (patches.length === 0) return;
  const view = child(child(workbook.root, 'bookViews'), 'workbookView');
  const tab = view ? activeTab(workbook, view, entries, pairs) : null;
  patchPart(parts, workbook, tab ? [...patches, tab] : patches);
}

/** Excel opens no workbook in front of a hidden sheet. The tabs count chart sheets and the like too. */
function activeTab(
  workbook: XmlPart,
  view: XmlElement,
  entries: readonly XmlElement[],
  pairs: readonly { file: FileSheet; sheet: SheetState }[],
): Patch | null {
  const pairOf = (entry: XmlElement | undefined) =>
    pairs.find(({ file }) => file.name === entry?.attributes.get('name'));
  const active = pairOf(entries[numberOf(view, 'activeTab') ?? 0]);
  if (!active || active.sheet.visibility === 'visible') return null;
  const shown = entries.findIndex((entry) => pairOf(entry)?.sheet.visibility === 'visible');
  return patchTag(workbook, view, { activeTab: String(Math.max(0, shown)) });
}

/** Has Excel calculate the workbook when it opens it. A file that names no calculation has it calculated without being asked. */
function askToCalculate(parts: PackageParts, book: FileBook): void {
  const workbook = xmlPart(parts, book.workbook.path);
  const calculation = child(workbook?.root, 'calcPr');
  if (!workbook || !calculation) return;
  const patch = patchTag(workbook, calculation, { fullCalcOnLoad: '1' });
  if (patch) patchPart(parts, workbook, [patch]);
}

/** What a workbook is saved into: the file it was opened from. */
export type SavedInto = Pick<OpenedFile, 'original' | 'tables'>;

/** Writes the workbook as it is now: every part of the opened file that did not change stays byte for byte. */
export function saveXlsx(opened: SavedInto, captured: BookState): Uint8Array {
  const workbookPath =
    relationshipsOf(opened.original.parts, '').find((each) => each.kind === 'officeDocument')?.target ?? '';
  const inFile = readBook(opened.original, workbookPath);
  const original = followSheets(opened, inFile, captured);
  const parts: PackageParts = new Map(original.parts);
  const before = original === opened.original ? inFile : readBook(original, workbookPath);
  const isOld = (sheet: SheetState) => before.sheets.some((each) => each.id === sheet.id);
  const sheets = captured.sheets.map((sheet) => (isOld(sheet) ? sheet : allEdited(sheet)));
  const state = withHeaders({ ...captured, sheets }, opened.tables);
  const added = state.sheets.filter((sheet) => !isOld(sheet));
  addSheets(parts, before, added);
  const book = added.length === 0 ? before : readBook({ parts: new Map(parts) }, workbookPath);
  const styles = newStyles(book);
  const pairs = state.sheets.flatMap((sheet) => {
    const file = isOld(sheet)
      ? book.sheets.find((each) => each.id === sheet.id)
      : book.sheets.find((each) => each.name === sheet.name);
    return file ? [{ file, sheet }] : [];
  });
  const saving = { parts, book, state, styles };
  const isOtherSet = pairs.map(({ file, sheet }) => saveSheet(saving, file, sheet));
  styles.write(parts);
  if (isOtherSet.includes(true)) dropCalcChain(parts, book);
  saveCustomXml(parts, book, state.customXmlParts);
  if (state.hasStale) askToCalculate(parts, book);
  saveVisibility(parts, book, pairs);
  savePrintAreas(parts, book, pairs);
  if (isStrict(book.workbook)) speakStrictly(parts, opened.original.parts);
  return zip(parts);
}

/** Of a sheet the file did not have, every cell is new. */
function allEdited(sheet: SheetState): SheetState {
  return { ...sheet, edited: new Set(sheet.cells.map((cell) => placeKey(cell.row, cell.column))) };
}

/** The calculation chain lists every formula; Excel makes a new one when it is gone. */
function dropCalcChain(parts: PackageParts, book: FileBook): void {
  const chain = book.relationships.find((each) => each.kind === 'calcChain');
  if (chain) removePart(parts, book.workbook.path, chain.id, chain.target);
}
