import { child, childrenOf, isOn, requiredPart, XlsxRefusal, type XmlElement } from '../../workbookFile';
import { shownCell, type BookTexts } from './shownCell';

/** A cell with something in it: both places count from 0. */
export interface ShownCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isNumber: boolean;
}

/** Cells merged into one. */
export interface MergedArea {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What stands on a sheet, in its order, with what its rows and merged cells say beside it. */
export interface ShownSheet {
  readonly cells: readonly ShownCell[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly merged: readonly MergedArea[];
}

const MOST_ELEMENTS = 500_000;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const REPAIR = 'Get a fresh copy, or repair it in Excel (Open and Repair).';
const ADDRESS = /^([A-Z]{1,3})(\d{1,7})$/;

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** The row and column of an address such as `B12`, counted from 1; null where no sheet has such a cell. */
const placeOf = (address: string): { readonly row: number; readonly column: number } | null => {
  const [, letters = '', digits = ''] = ADDRESS.exec(address.toUpperCase()) ?? [];
  const place = { row: Number(digits), column: columnOf(letters) };
  return place.row < 1 || place.row > LAST_ROW || place.column < 1 || place.column > LAST_COLUMN ? null : place;
};

const outOfPlace = (sheet: string, what: string): XlsxRefusal =>
  new XlsxRefusal(`The file is damaged: the sheet ${sheet} has ${what} out of place. ${REPAIR}`);

/** The number of a row: the one it states, which must come after the row before it. */
const rowNumber = (row: XmlElement, before: number, sheet: string): number => {
  const stated = row.attributes.get('r');
  const number = stated === undefined ? before + 1 : /^\d{1,7}$/.test(stated) ? Number(stated) : 0;
  if (row.name !== 'row' || number <= before || number > LAST_ROW)
    throw outOfPlace(sheet, stated === undefined ? 'a row' : `a row (${stated})`);
  return number;
};

const columnNumber = (cell: XmlElement, row: number, before: number, sheet: string): number => {
  const address = cell.attributes.get('r');
  const place = address === undefined ? { row, column: before + 1 } : placeOf(address);
  if (place?.row !== row || place.column <= before || place.column > LAST_COLUMN)
    throw outOfPlace(sheet, `a cell (${address ?? 'no address'})`);
  return place.column;
};

const mergedIn = (root: XmlElement, sheet: string): readonly MergedArea[] =>
  childrenOf(child(root, 'mergeCells'), 'mergeCell').map((merge) => {
    const ref = merge.attributes.get('ref') ?? '';
    const [from = '', to = from] = ref.split(':');
    const [first, last] = [placeOf(from), placeOf(to)];
    if (first === null || last === null || last.row < first.row || last.column < first.column)
      throw outOfPlace(sheet, `merged cells (${ref})`);
    return { top: first.row - 1, bottom: last.row - 1, left: first.column - 1, right: last.column - 1 };
  });

/** Reads a sheet to its last cell; whatever does not fit refuses the file. */
export const sheetCells = (
  parts: ReadonlyMap<string, Uint8Array>,
  path: string,
  sheet: string,
  texts: BookTexts,
): ShownSheet => {
  const { root } = requiredPart(parts, path, MOST_ELEMENTS);
  const [data, another] = childrenOf(root, 'sheetData');
  if (root.name !== 'worksheet' || data === undefined || another !== undefined)
    throw new XlsxRefusal(`The file is damaged: the cells of the sheet ${sheet} are missing from it. ${REPAIR}`);
  const cells: ShownCell[] = [];
  const hiddenRows = new Set<number>();
  let row = 0;
  for (const rowElement of data.children) {
    row = rowNumber(rowElement, row, sheet);
    if (isOn(rowElement, 'hidden')) hiddenRows.add(row - 1);
    let column = 0;
    for (const cell of childrenOf(rowElement, 'c')) {
      column = columnNumber(cell, row, column, sheet);
      const shown = shownCell(cell, sheet, texts);
      if (shown.text !== '') cells.push({ row: row - 1, column: column - 1, ...shown });
    }
  }
  return { cells, hiddenRows, merged: mergedIn(root, sheet) };
};
