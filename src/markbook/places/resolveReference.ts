import { parseA1Ref } from '@borgar/fx';
import type { Area, SheetArea } from '../sheet';
import type { ReferenceExpression } from '../formula';
import { isSameName, type Nowhere, type Resolved } from './resolved';
import { resolveStructured } from './resolveStructured';
import type { Anchor, WorkbookPlaces } from './workbookPlaces';

/** Longer than this, a range is read only as far as the sheet is in use. */
const LONG = 5_000;
const ALL_ROWS = 1_048_576;
const ALL_COLUMNS = 16_384;

const nowhere = (reason: Nowhere): Resolved => ({ ok: false, nowhere: reason });

/** A whole column ends where the sheet does, in use. */
const usedArea = (places: WorkbookPlaces, sheet: string): Area =>
  places.sheets.find((each) => isSameName(each.sheet, sheet))?.area ?? { row: 0, column: 0, rows: 1, columns: 1 };

const clipped = (place: SheetArea, places: WorkbookPlaces): SheetArea => {
  const used = usedArea(places, place.sheet);
  const { row, column, rows, columns } = place.area;
  const most = (start: number, count: number, usedEnd: number): number =>
    Math.max(1, Math.min(count, Math.max(usedEnd, start + 1) - start));
  return {
    sheet: place.sheet,
    area: {
      row,
      column,
      rows: rows > LONG ? most(row, rows, used.row + used.rows) : rows,
      columns: columns > LONG ? most(column, columns, used.column + used.columns) : columns,
    },
  };
};

const plainReference = (text: string, from: Anchor, places: WorkbookPlaces): Resolved | undefined => {
  const read = parseA1Ref(text, { allowNamed: false });
  if (read === undefined || !('range' in read)) return undefined;
  const [sheet = from.sheet, ...more] = read.context ?? [];
  if (more.length > 0) return nowhere('other-workbook');
  const known = places.sheets.find((each) => isSameName(each.sheet, sheet));
  if (known === undefined) return nowhere(sheet.includes('.xls') ? 'other-workbook' : 'not-cells');
  const { top, left, bottom, right } = read.range;
  const row = top ?? 0;
  const column = left ?? 0;
  const rows = (bottom ?? (top === null ? ALL_ROWS - 1 : row)) - row + 1;
  const columns = (right ?? (left === null ? ALL_COLUMNS - 1 : column)) - column + 1;
  return { ok: true, place: { sheet: known.sheet, area: { row, column, rows, columns } } };
};

const named = (text: string, from: Anchor, places: WorkbookPlaces): Resolved => {
  const [, scope, bare = text] = /^(?:'?(.*?)'?!)?([^!]+)$/.exec(text) ?? [];
  const sheet = scope === undefined || scope === '' ? from.sheet : scope;
  const found =
    places.names.find(
      (each) => each.sheet !== undefined && isSameName(each.sheet, sheet) && isSameName(each.name, bare),
    ) ?? places.names.find((each) => each.sheet === undefined && isSameName(each.name, bare));
  if (found === undefined) {
    const table = places.tables.find((each) => isSameName(each.name, bare));
    return table === undefined ? nowhere('unknown-name') : resolveStructured(`${table.name}[]`, from, places);
  }
  const refersTo = found.refersTo.replace(/^=/, '');
  return plainReference(refersTo, from, places) ?? nowhere('not-cells');
};

/** `@` takes the cell of a column in the formula's own row, or of a row in its own column. */
const ownCell = ({ sheet, area }: SheetArea, from: Anchor): Resolved => {
  const { row, column, rows, columns } = area;
  if (rows === 1 && columns === 1) return { ok: true, place: { sheet, area } };
  if (columns === 1 && from.row >= row && from.row < row + rows) {
    return { ok: true, place: { sheet, area: { row: from.row, column, rows: 1, columns: 1 } } };
  }
  if (rows === 1 && from.column >= column && from.column < column + columns) {
    return { ok: true, place: { sheet, area: { row, column: from.column, rows: 1, columns: 1 } } };
  }
  return nowhere('own-row-outside');
};

const spilled = ({ sheet, area }: SheetArea, places: WorkbookPlaces): Resolved => {
  const found = places.spills.find(
    (each) => isSameName(each.sheet, sheet) && each.row === area.row && each.column === area.column,
  );
  return found === undefined ? nowhere('not-cells') : { ok: true, place: { sheet, area: found.area } };
};

/** Finds the cells that a reference in a formula stands for, seen from the formula's own cell. */
export const resolveReference = (
  { reference, isOwnRow, isSpill }: ReferenceExpression,
  from: Anchor,
  places: WorkbookPlaces,
): Resolved => {
  const found = reference.includes('[')
    ? resolveStructured(reference, from, places)
    : (plainReference(reference, from, places) ?? named(reference, from, places));
  if (!found.ok) return found;
  if (isSpill) return spilled(found.place, places);
  return isOwnRow ? ownCell(found.place, from) : { ok: true, place: clipped(found.place, places) };
};
