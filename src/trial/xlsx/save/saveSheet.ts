import {
  child,
  childrenOf,
  escapeAttribute,
  escapeText,
  numberOf,
  relationshipsOf,
} from '../../../markbook/workbookFile';
import type { BookState, SheetState } from '../../book/bookState';
import { placeKey } from '../../book/placeKey';
import { toFile } from '../formulas/toFile';
import type { FileBook, FileSheet } from '../open/fileBook';
import { areaAddress } from '../package/addresses';
import { type PackageParts, patchPart, placeFor, qualified } from '../package/editParts';
import type { Patch } from '../xml/patches';
import { type CellChange, cellChanges } from './cellChanges';
import { dynamicArrayRecord } from './metadataPart';
import type { NewStyles } from './newStyles';
import { printingPatches } from './printing';
import { sheetCellPatches } from './sheetCells';
import { furniturePatches } from './sheetFurniture';
import { SHEET_ORDER } from './sheetOrder';
import { addTables, updateTable } from './tableParts';

type Validation = NonNullable<SheetState['validations']>[number];

const criterion = (rule: NonNullable<Validation['rule']>): string =>
  rule.kind === 'list' ? `"${rule.source.replace(/"/g, '""')}"` : toFile(rule.formula, null);

const alertAttributes = ({ alert }: Validation): string => {
  if (alert === undefined) return '';
  const style = alert.style === 'stop' ? '' : ` errorStyle="${alert.style}"`;
  return `${style} showErrorMessage="1" errorTitle="${escapeAttribute(alert.title)}" error="${escapeAttribute(alert.message)}"`;
};

/** What may be typed into cells of a sheet that was made on the page. */
function validationPatches({ part: { root } }: FileSheet, { validations = [] }: SheetState): Patch[] {
  const [list, entry, formula] = ['dataValidations', 'dataValidation', 'formula1'].map((name) => qualified(root, name));
  const entries = validations.flatMap((validation) => {
    const { rule, area } = validation;
    if (rule === undefined) return [];
    const start = `<${entry} type="${rule.kind}" allowBlank="1"${alertAttributes(validation)} sqref="${areaAddress(area)}">`;
    return [`${start}<${formula}>${escapeText(criterion(rule))}</${formula}></${entry}>`];
  });
  const place = placeFor(root, 'dataValidations', SHEET_ORDER);
  if (entries.length === 0 || typeof place !== 'number') return [];
  const text = `<${list} count="${String(entries.length)}">${entries.join('')}</${list}>`;
  return [{ start: place, end: place, text }];
}

interface Saving {
  readonly parts: PackageParts;
  readonly book: FileBook;
  readonly state: BookState;
  readonly styles: NewStyles;
}

/** Saves one sheet; true when its formulas are not the same set as before. */
export function saveSheet(saving: Saving, file: FileSheet, sheet: SheetState): boolean {
  const { parts, book, state, styles } = saving;
  const tables = state.tables.filter((table) => table.sheetId === sheet.id);
  const comparing = {
    book,
    sheet: file,
    tableAt: (row: number, column: number) => tables.find(({ area }) => isInside(area, row, column))?.name ?? null,
  };
  const changes = cellChanges(comparing, sheet);
  const styleFor = baseStyles(file);
  const edits = {
    changes,
    styles: changedStyles(file, sheet, styles, styleFor),
    heights: new Map(
      sheet.rowHeights.flatMap(({ row, count, pixels }) =>
        Array.from({ length: count }, (_, index) => [row + index, pixels * 0.75] as const),
      ),
    ),
    styleFor,
    arrayRecord: () => dynamicArrayRecord(parts, book.workbook.path, relationshipsOf(parts, book.workbook.path)),
  };
  const known = new Set(file.tables.map((table) => table.name));
  const patches: Patch[] = [
    ...sheetCellPatches(file, onceRecorded(edits)),
    ...furniturePatches(file, sheet),
    ...validationPatches(file, sheet),
    ...printingPatches(file, sheet),
    ...addTables(
      parts,
      file,
      sheet,
      tables.filter((table) => !known.has(table.id)),
    ),
  ];
  for (const table of file.tables) {
    const now = tables.find((each) => each.id === table.name);
    if (now) updateTable(parts, table, now, sheet);
  }
  patchPart(parts, file.part, patches);
  const formulas = new Set(file.cells.flatMap((cell) => (cell.formula ? [placeKey(cell.row, cell.column)] : [])));
  const isOther = ([key, change]: readonly [number, CellChange]): boolean =>
    change.kind === 'content' && (change.formula !== null || formulas.has(key));
  return [...changes].some(isOther);
}

/** The metadata record is looked up once per sheet, and only when a formula needs it. */
function onceRecorded<T extends { readonly arrayRecord: () => number }>(edits: T): T {
  let record: number | null = null;
  return { ...edits, arrayRecord: () => (record ??= edits.arrayRecord()) };
}

function isInside(
  area: { row: number; column: number; rows: number; columns: number },
  row: number,
  column: number,
): boolean {
  return row > area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** The style a cell has that the file does not mention: its row's, else its column's. */
function baseStyles(file: FileSheet): (row: number, column: number) => number {
  const columns = childrenOf(child(file.part.root, 'cols'), 'col').map((col) => ({
    min: (numberOf(col, 'min') ?? 1) - 1,
    max: (numberOf(col, 'max') ?? 1) - 1,
    style: numberOf(col, 'style') ?? 0,
  }));
  const rows = new Map<number, number>();
  for (const row of childrenOf(child(file.part.root, 'sheetData'), 'row')) {
    if (row.attributes.get('customFormat') === '1') rows.set((numberOf(row, 'r') ?? 0) - 1, numberOf(row, 's') ?? 0);
  }
  return (row, column) => rows.get(row) ?? columns.find((each) => each.min <= column && column <= each.max)?.style ?? 0;
}

function changedStyles(
  file: FileSheet,
  sheet: SheetState,
  styles: NewStyles,
  styleFor: (row: number, column: number) => number,
): Map<number, number> {
  const changed = new Map<number, number>();
  if (sheet.styles.length === 0) return changed;
  const before = new Map(file.cells.map((cell) => [placeKey(cell.row, cell.column), cell.style]));
  for (const { area, style } of sheet.styles) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const key = placeKey(row, column);
        const base = before.get(key) ?? styleFor(row, column);
        const number = styles.numberFor(base, style);
        if (number === base) changed.delete(key);
        else changed.set(key, number);
      }
    }
  }
  return changed;
}
