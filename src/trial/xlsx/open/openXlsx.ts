import {
  checkFile,
  child,
  childrenOf,
  isOn,
  numberOf,
  XlsxRefusal,
  type XmlElement,
} from '../../../markbook/workbookFile';
import type { HeldFormula, OpenedFile } from '../../book/bookState';
import { placeKey } from '../../book/placeKey';
import type { ShownBook, ShownSheet } from '../../book/shownBook';
import type { Area, NameInfo, TableInfo } from '../../book/terms';
import { canCompute, type Known } from '../formulas/canCompute';
import { fromFile } from '../formulas/fromFile';
import { parseArea, parseAreas } from '../package/addresses';
import { readCustomXml } from './customXml';
import type { FileBook, FileSheet } from './fileBook';
import { keptInFile } from './keptParts';
import { arrayOverMany, isLive } from './liveFormulas';
import { readBook, type SheetAtHand } from './readBook';
import { readConditionalFormats } from './readConditionalFormats';
import { readValidations } from './readValidations';
import { sheetData } from './sheetData';

/** Where a sheet lets people type although it is protected. */
function unlockedAreas(book: FileBook, sheet: FileSheet): Area[] {
  const areas: Area[] = [];
  for (const { row, column, style } of sheet.cells) {
    if (book.styles.cells[style]?.isUnlocked !== true) continue;
    const last = areas.at(-1);
    const isBeside = last?.row === row && last.column + last.columns === column;
    if (isBeside) areas[areas.length - 1] = { ...last, columns: last.columns + 1 };
    else areas.push({ row, column, rows: 1, columns: 1 });
  }
  const ranges = child(sheet.part.root, 'protectedRanges')?.children ?? [];
  const open = ranges.filter((range) => !range.attributes.has('password') && !range.attributes.has('hashValue'));
  for (const range of open) {
    const area = parseArea(range.attributes.get('sqref') ?? '');
    if (area) areas.push(area);
  }
  return areas;
}

/** The workbook's own names that the page can follow; print areas and the like are not among them. */
function readNames(book: FileBook, known: Known): NameInfo[] {
  const order = childrenOf(child(book.workbook.root, 'sheets'), 'sheet');
  return childrenOf(child(book.workbook.root, 'definedNames'), 'definedName').flatMap((element) => {
    const name = element.attributes.get('name') ?? '';
    const refersTo = fromFile(element.text.trim());
    const isOdd = name.startsWith('_xl') || refersTo.includes('#REF!') || element.attributes.get('function') === '1';
    if (isOdd || !canCompute(refersTo, known)) return [];
    const local = numberOf(element, 'localSheetId');
    const sheet = local === undefined ? undefined : book.sheets.find((each) => each.entry === order[local]);
    return [{ name, refersTo, sheetId: sheet?.id ?? null }];
  });
}

/** The rows of a sheet that a filter hides, its own or a table's; rows hidden by hand are others. */
function filteredRows({ part, tables }: FileSheet): ReadonlySet<number> {
  const filters = [part.root, ...tables.map((table) => table.part.root)]
    .map((root) => child(root, 'autoFilter'))
    .filter((filter): filter is XmlElement => filter !== undefined && childrenOf(filter, 'filterColumn').length > 0)
    .flatMap((filter) => parseAreas(filter.attributes.get('ref') ?? ''));
  const rows = new Set<number>();
  if (filters.length === 0) return rows;
  let row = -1;
  for (const element of childrenOf(child(part.root, 'sheetData'), 'row')) {
    row = (numberOf(element, 'r') ?? row + 2) - 1;
    if (isOn(element, 'hidden') && filters.some((area) => row > area.row && row < area.row + area.rows)) rows.add(row);
  }
  return rows;
}

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
