import { parseA1Ref, parseStructRef } from '@borgar/fx';
import type { ReferenceExpression } from '../formula';
import type { Area, SheetArea } from '../sheet';
import { isSameName, type Nowhere, type Resolved } from './resolved';
import type { Anchor, PlacedTable, WorkbookPlaces } from './workbookPlaces';

const holds = ({ sheet, area }: PlacedTable, from: Anchor): boolean =>
  isSameName(sheet, from.sheet) &&
  from.row >= area.row &&
  from.row < area.row + area.rows &&
  from.column >= area.column &&
  from.column < area.column + area.columns;

interface Rows {
  readonly first: number;
  readonly count: number;
}

const rowsOf = ({ area, hasHeaders, hasTotals }: PlacedTable, sections: readonly string[], from: Anchor): Rows => {
  const top = area.row + (hasHeaders ? 1 : 0);
  const bottom = area.row + area.rows - (hasTotals ? 1 : 0);
  const wanted = new Set(sections);
  if (wanted.has('all')) return { first: area.row, count: area.rows };
  if (wanted.has('this row')) {
    return from.row >= top && from.row < bottom ? { first: from.row, count: 1 } : { first: top, count: 0 };
  }
  const hasData = wanted.size === 0 || wanted.has('data');
  const first = wanted.has('headers') ? area.row : hasData ? top : bottom;
  const end = wanted.has('totals') ? area.row + area.rows : hasData ? bottom : top;
  return { first, count: end - first };
};

const columnsOf = ({ area, headers }: PlacedTable, columns: readonly string[]): Rows | undefined => {
  const [first, last = first] = columns;
  if (first === undefined || last === undefined) return { first: area.column, count: area.columns };
  const places = [first, last].map((name) => headers.findIndex((each) => isSameName(each, name)));
  if (places.includes(-1)) return undefined;
  const left = Math.min(...places);
  return { first: area.column + left, count: Math.max(...places) - left + 1 };
};

/** The cells of a reference such as `[@C1]`, `Marks[[C1]:[C3]]` or `Marks[#All]`. */
const resolveStructured = (reference: string, from: Anchor, places: WorkbookPlaces): Resolved => {
  const read = parseStructRef(reference);
  if (read === undefined) {
    const isElsewhere = parseA1Ref(reference) !== undefined;
    return { ok: false, nowhere: isElsewhere ? 'other-workbook' : 'not-cells' };
  }
  if ((read.context ?? []).length > 0) return { ok: false, nowhere: 'other-workbook' };
  const name = read.table ?? '';
  const table = places.tables.find((each) => (name === '' ? holds(each, from) : isSameName(each.name, name)));
  const columns = table === undefined ? undefined : columnsOf(table, read.columns ?? []);
  if (table === undefined || columns === undefined) return { ok: false, nowhere: 'unknown-name' };
  const rows = rowsOf(table, read.sections ?? [], from);
  if (rows.count < 1) return { ok: false, nowhere: 'own-row-outside' };
  const area: Area = { row: rows.first, column: columns.first, rows: rows.count, columns: columns.count };
  return { ok: true, place: { sheet: table.sheet, area } };
};

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
