import type { BookState, OpenedFile, SheetState } from '../../book/bookState';
import type { FileBook } from '../open/fileBook';
import { readBook } from '../open/readBook';
import { removePart, type Parts } from '../package/editParts';
import { isStrict, relationshipsOf, speakStrictly } from '../../../markbook/workbookFile';
import { zip } from '../package/zip';
import { placeKey } from '../../book/placeKey';
import { askToCalculate } from './askToCalculate';
import { saveCustomXml } from './customXmlParts';
import { followSheets } from './followSheets';
import { addSheets } from './newSheets';
import { newStyles } from './newStyles';
import { savePrintAreas } from './printing';
import { saveSheet } from './saveSheet';
import { saveVisibility } from './saveVisibility';
import { withHeaders } from './withHeaders';

/** What a workbook is saved into: the file it was opened from. */
export type SavedInto = Pick<OpenedFile, 'original' | 'tables'>;

/** Writes the workbook as it is now: every part of the opened file that did not change stays byte for byte. */
export function saveXlsx(opened: SavedInto, captured: BookState): Uint8Array {
  const workbookPath =
    relationshipsOf(opened.original.parts, '').find((each) => each.kind === 'officeDocument')?.target ?? '';
  const inFile = readBook(opened.original, workbookPath);
  const original = followSheets(opened, inFile, captured);
  const parts: Parts = new Map(original.parts);
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
function dropCalcChain(parts: Parts, book: FileBook): void {
  const chain = book.relationships.find((each) => each.kind === 'calcChain');
  if (chain) removePart(parts, book.workbook.path, chain.id, chain.target);
}
