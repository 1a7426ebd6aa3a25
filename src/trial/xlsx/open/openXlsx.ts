import type { ShownBook, ShownSheet } from '../../book/shownBook';
import type { TableInfo } from '../../book/terms';
import type { HeldFormula, OpenedFile } from '../../book/bookState';
import type { Known } from '../formulas/canCompute';
import { checkFile, child, isOn, numberOf, XlsxRefusal } from '../../../markbook/workbookFile';
import { placeKey } from '../../book/placeKey';
import { readCustomXml } from './customXml';
import type { FileBook, FileSheet } from './fileBook';
import { keptInFile } from './keptParts';
import { filteredRows } from './filteredRows';
import { readBook, type SheetAtHand } from './readBook';
import { readConditionalFormats } from './readConditionalFormats';
import { readNames } from './readNames';
import { readValidations } from './readValidations';
import { arrayOverMany, isLive } from './liveFormulas';
import { sheetData } from './sheetData';
import { unlockedAreas } from './unlockedAreas';

export type Opened =
  { readonly ok: true; readonly file: OpenedFile } | { readonly ok: false; readonly sentence: string };

/**
 * Opens an .xlsx file, or says in one sentence why it can't; `functions` are those the page calculates, such as SUM and
 * BTEC.UMS. `onSheet` is told which sheet is being read.
 */
export function openXlsx(
  bytes: Uint8Array,
  functions: ReadonlySet<string>,
  onSheet?: (sheet: SheetAtHand) => void,
): Opened {
  try {
    const { file, workbookPath } = checkFile(bytes);
    return { ok: true, file: openedFile(readBook(file, workbookPath, onSheet), functions) };
  } catch (refusal) {
    if (!(refusal instanceof XlsxRefusal)) throw refusal;
    return { ok: false, sentence: refusal.message };
  }
}

function openedFile(book: FileBook, functions: ReadonlySet<string>): OpenedFile {
  const tables = book.sheets.flatMap((sheet) => tablesOf(sheet));
  const known: Known = { functions, tables: new Set(tables.map((table) => table.name.toLowerCase())) };
  const held = book.sheets.map((sheet) => heldFormulas(sheet, known));
  const formats = book.sheets.map((sheet) => readConditionalFormats(book, sheet));
  const validations = book.sheets.map((sheet) => readValidations(sheet));
  const hidden = book.sheets.map((_, index) => ({
    formats: formats[index]?.hidden ?? 0,
    validations: validations[index]?.hidden ?? 0,
    formulas: held[index]?.length ?? 0,
  }));
  const sheets = book.sheets.map((sheet, index) => ({
    ...sheetData(book, sheet, known),
    conditionalFormats: formats[index]?.shown ?? [],
    entryRules: validations[index]?.shown ?? [],
  }));
  return {
    workbook: shownBook(book, known, sheets),
    veryHidden: book.sheets.filter(({ visibility }) => visibility === 'veryHidden').map(({ id }) => id),
    protectedSheets: book.sheets
      .filter((sheet) => isOn(child(sheet.part.root, 'sheetProtection'), 'sheet'))
      .map((sheet) => sheet.id),
    unlocked: Object.fromEntries(book.sheets.map((sheet) => [sheet.id, unlockedAreas(book, sheet)])),
    heldFormulas: held.flat(),
    customXmlParts: readCustomXml(book).map(({ id, xml }) => ({ id, xml })),
    calculationMode:
      child(book.workbook.root, 'calcPr')?.attributes.get('calcMode') === 'manual' ? 'manual' : 'automatic',
    isCalculatedByExcel: isCalculatedByExcel(book),
    plainFormulas: bySheetId(book, plainFormulas),
    arrays: bySheetId(book, ({ cells }) => cells.flatMap(({ formula }) => arrayOverMany(formula) ?? [])),
    filteredRows: bySheetId(book, filteredRows),
    kept: keptInFile(book, hidden),
    tables,
    tablesWithTotals: book.sheets.flatMap((sheet) =>
      sheet.tables.filter(({ totalsRows }) => totalsRows > 0).map(({ name }) => name),
    ),
    original: book.file,
  };
}

const bySheetId = <Thing>(book: FileBook, thing: (sheet: FileSheet) => Thing): Readonly<Record<string, Thing>> =>
  Object.fromEntries(book.sheets.map((sheet) => [sheet.id, thing(sheet)]));

const plainFormulas = ({ cells }: FileSheet): ReadonlySet<number> =>
  new Set(
    cells
      .filter(({ formula }) => formula?.form === 'plain' || formula?.form === 'shared')
      .map(({ row, column }) => placeKey(row, column)),
  );

/**
 * Excel names the calculation it did, and does it anew where the file names none or asks for a new one. The page
 * counts days from 1900 only, so that in a workbook of the other calendar the saved results stand.
 */
function isCalculatedByExcel({ workbook, isDate1904 }: FileBook): boolean {
  if (isDate1904) return true;
  const calculation = child(workbook.root, 'calcPr');
  const asksAnew = isOn(calculation, 'fullCalcOnLoad') || isOn(calculation, 'forceFullCalc');
  return (numberOf(calculation, 'calcId') ?? 0) > 0 && !asksAnew;
}

function shownBook(book: FileBook, known: Known, sheets: readonly ShownSheet[]): ShownBook {
  return {
    styles: Object.fromEntries(book.styles.cells.map(({ style }, index) => [String(index), style])),
    sheets,
    names: readNames(book, known),
  };
}

function heldFormulas(sheet: FileSheet, known: Known): HeldFormula[] {
  return sheet.cells.flatMap(({ row, column, formula }) =>
    formula && !isLive(formula, known) ? [{ sheetId: sheet.id, row, column, formula: formula.shown }] : [],
  );
}

function tablesOf(sheet: FileSheet): TableInfo[] {
  return sheet.tables
    .filter((table) => table.hasHeader)
    .map(({ name, area, columns }) => ({ id: name, name, sheetId: sheet.id, area, columns }));
}
