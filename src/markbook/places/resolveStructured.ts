import { parseA1Ref, parseStructRef } from '@borgar/fx';
import type { Area } from '../sheet';
import { isSameName, type Resolved } from './resolved';
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
export const resolveStructured = (reference: string, from: Anchor, places: WorkbookPlaces): Resolved => {
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
