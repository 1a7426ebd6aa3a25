import type { Area } from '../../../src/markbook/sheet/sheetSnapshot';
import { keyOf, tell, type CellLooks } from '../workbook/book';
import { eachIn, formatAt, formulaAt, isIn, meets, valueAt } from '../workbook/cells';
import { enter, setFormat } from '../workbook/enter';
import type { Content } from '../workbook/given';
import { spelled } from '../workbook/spelling';
import { afterWriting, isInTable } from '../workbook/tables';
import { emptyUndo } from '../workbook/undo';
import { find, members, OfficeError, reach, type Kind } from './client';
import { addressOf, type Place } from './place';
import { shownText } from './shownText';
import { sheetReached, type SheetHere } from './sheetReached';

const moved = (place: Place, area: Partial<Area>): Place => ({ ...place, area: { ...place.area, ...area } });

const ensureUnlocked = ({ sheet, area }: Place): void => {
  if (!sheet.isProtected) return;
  const isOpen = eachIn(area, (row, column) => sheet.unlocked.has(keyOf(row, column))).flat();
  if (isOpen.includes(false)) throw new OfficeError('AccessDenied');
};

const matrix = <Each>({ area }: Place, given: Each | readonly (readonly Each[])[]): readonly (readonly Each[])[] => {
  if (!Array.isArray(given)) return eachIn(area, () => given as Each);
  const rows = given as readonly (readonly Each[])[];
  if (rows.length !== area.rows || rows.some((cells) => cells.length !== area.columns)) {
    throw new OfficeError('InvalidArgument', 'The rows or columns given are not those of the range.');
  }
  return rows;
};

/** The rows of the sheet that the rows given land in: where some are hidden, Excel may count those that are seen. */
const landing = ({ book, sheet, area }: Place): readonly number[] => {
  const rows = Array.from({ length: area.rows }, (_, down) => area.row + down);
  const seen = rows.filter((row) => !sheet.hiddenRows.has(row));
  return book.switches.areRowsMisplaced && seen.length > 0 ? seen : rows;
};

const each = <Given>(
  place: Place,
  given: Given | readonly (readonly (Given | null)[])[],
  put: (row: number, column: number, entry: Given) => void,
): void => {
  const rows = matrix<Given | null>(place, given);
  for (const [down, row] of landing(place).entries()) {
    for (const [across, entry] of (rows[down] ?? []).entries()) {
      if (entry !== null) put(row, place.area.column + across, entry);
    }
  }
};

const ensureInTable = ({ book, sheet }: Place, row: number, column: number, entry: Content): void => {
  if (typeof entry !== 'string' || !entry.startsWith('=') || !/\[@|\[#This Row\]/i.test(entry)) return;
  if (!isInTable(book, sheet, row, column)) throw new OfficeError('InvalidArgument', 'No row of a table is here.');
};

const isBehindMerge = ({ merges }: Place['sheet'], row: number, column: number): boolean =>
  merges.some((area) => isIn(area, row, column) && (row !== area.row || column !== area.column));

const writeCells = (place: Place, given: Content | readonly (readonly (Content | null)[])[]): void => {
  const { book, sheet, area } = place;
  ensureUnlocked(place);
  const written = new Set<string>();
  each<Content>(place, given, (row, column, entry) => {
    ensureInTable(place, row, column, entry);
    if (isBehindMerge(sheet, row, column)) return;
    enter(sheet, row, column, entry);
    written.add(keyOf(row, column));
  });
  afterWriting(book, sheet, area, (row, column) => written.has(keyOf(row, column)));
  tell(book, { kind: 'changed', sheet, area });
};

const writeFormats = (place: Place, given: string | readonly (readonly (string | null)[])[]): void => {
  ensureUnlocked(place);
  each<string>(place, given, (row, column, format) => setFormat(place.sheet, row, column, format));
};

const allOrSome = (hidden: ReadonlySet<number>, first: number, count: number): boolean | null => {
  const lines = Array.from({ length: count }, (_, index) => hidden.has(first + index));
  if (lines.every(Boolean)) return true;
  return lines.some(Boolean) ? null : false;
};

const isLocked = ({ sheet, area }: Place): boolean | null => {
  const locked = eachIn(area, (row, column) => !sheet.unlocked.has(keyOf(row, column))).flat();
  if (locked.every(Boolean)) return true;
  return locked.some(Boolean) ? null : false;
};

const nothing = (): void => undefined;

const PLAIN: CellLooks = { fill: '#FFFFFF', bold: false, colour: '#000000', alignment: 'General' };

/** What all cells of a place have in common of their looks; null where they differ, as Excel answers. */
const look =
  <Name extends keyof CellLooks>(name: Name) =>
  ({ sheet, area }: Place): CellLooks[Name] | null => {
    const all = eachIn(area, (row, column) => (sheet.looks.get(keyOf(row, column)) ?? PLAIN)[name]).flat();
    return new Set(all).size === 1 ? (all[0] ?? null) : null;
  };

const dress =
  <Name extends keyof CellLooks>(name: Name) =>
  (place: Place, value: CellLooks[Name]): void => {
    ensureUnlocked(place);
    const { sheet, area } = place;
    for (const key of eachIn(area, keyOf).flat())
      sheet.looks.set(key, { ...(sheet.looks.get(key) ?? PLAIN), [name]: value });
  };

const fontKind: Kind<Place> = {
  name: 'RangeFont',
  read: { bold: look('bold'), color: look('colour') },
  set: { bold: dress('bold'), color: dress('colour') },
};

const fillKind: Kind<Place> = {
  name: 'RangeFill',
  read: { color: look('fill') },
  set: { color: dress('fill') },
  does: { clear: (place) => dress('fill')(place, PLAIN.fill) },
};

const validationKind: Kind<Place> = { name: 'DataValidation', set: { rule: nothing, errorAlert: nothing } };

const lockKind: Kind<Place> = {
  name: 'FormatProtection',
  read: { locked: isLocked },
  set: {
    locked: ({ sheet, area }, value: boolean) => {
      for (const key of eachIn(area, keyOf).flat()) {
        if (value) sheet.unlocked.delete(key);
        else sheet.unlocked.add(key);
      }
    },
  },
};

const formatKind: Kind<Place> = {
  name: 'RangeFormat',
  read: { horizontalAlignment: look('alignment') },
  set: { columnWidth: nothing, horizontalAlignment: dress('alignment') },
  objects: {
    font: reach(
      () => fontKind,
      (place) => place,
    ),
    fill: reach(
      () => fillKind,
      (place) => place,
    ),
    protection: reach(
      () => lockKind,
      (place) => place,
    ),
  },
  does: { autofitColumns: nothing },
};

interface Merged {
  readonly place: Place;
  readonly areas: readonly Area[];
}

const mergedKind: Kind<Merged> = {
  name: 'RangeAreas',
  objects: {
    areas: reach(
      () => mergedAreasKind,
      (merged) => merged,
    ),
  },
};
const mergedAreasKind: Kind<Merged> = {
  name: 'RangeCollection',
  items: members(
    () => rangeKind,
    ({ place, areas }) => areas.map((area) => ({ ...place, area })),
  ),
};

const mergedIn = (place: Place): Merged | undefined => {
  const areas = place.sheet.merges.filter((area) => meets(area, place.area));
  if (areas.length > place.book.switches.mostMerges) throw new OfficeError('GeneralException');
  if (areas.length > 0) emptyUndo(place.book);
  return areas.length === 0 ? undefined : { place, areas };
};

const spillParent = (place: Place): Place | undefined => {
  const { row, column } = place.area;
  const { sheet } = place;
  if (sheet.spills.has(keyOf(row, column))) return place;
  const from = sheet.spilled.get(keyOf(row, column))?.from;
  return from === undefined ? undefined : { ...place, area: { ...from, rows: 1, columns: 1 } };
};

const spillingTo = (place: Place): Place | undefined => {
  const area = place.sheet.spills.get(keyOf(place.area.row, place.area.column));
  return area === undefined ? undefined : { ...place, area };
};

/** Excel's Range, as far as the pane and its tests use it. */
export const rangeKind: Kind<Place> = {
  name: 'Range',
  read: {
    values: ({ sheet, area }) => eachIn(area, (row, column) => valueAt(sheet, row, column)),
    formulas: ({ book, sheet, area }) =>
      eachIn(area, (row, column) => spelled(formulaAt(sheet, row, column), book, sheet, row, column)),
    numberFormat: ({ sheet, area }) => eachIn(area, (row, column) => formatAt(sheet, row, column)),
    text: ({ sheet, area }) =>
      eachIn(area, (row, column) => shownText(valueAt(sheet, row, column), formatAt(sheet, row, column))),
    address: ({ sheet, area }) => `${sheet.name}!${addressOf(area)}`,
    rowIndex: ({ area }) => area.row,
    columnIndex: ({ area }) => area.column,
    rowCount: ({ area }) => area.rows,
    columnCount: ({ area }) => area.columns,
    rowHidden: ({ sheet, area }) => allOrSome(sheet.hiddenRows, area.row, area.rows),
    columnHidden: ({ sheet, area }) => allOrSome(sheet.hiddenColumns, area.column, area.columns),
  },
  set: {
    values: writeCells,
    formulas: writeCells,
    numberFormat: writeFormats,
    rowHidden: ({ sheet, area }, value: boolean) => {
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        if (value) sheet.hiddenRows.add(row);
        else sheet.hiddenRows.delete(row);
      }
    },
  },
  objects: {
    worksheet: reach(sheetReached, ({ book, sheet }): SheetHere => ({ book, sheet })),
    dataValidation: reach(
      () => validationKind,
      (place) => place,
    ),
    format: reach(
      () => formatKind,
      (place) => place,
    ),
  },
  finds: {
    getRow: find(
      () => rangeKind,
      (place, row: number) => moved(place, { row: place.area.row + row, rows: 1 }),
    ),
    getLastRow: find(
      () => rangeKind,
      (place) => moved(place, { row: place.area.row + place.area.rows - 1, rows: 1 }),
    ),
    getResizedRange: find(
      () => rangeKind,
      (place, rows: number, columns: number) =>
        moved(place, { rows: place.area.rows + rows, columns: place.area.columns + columns }),
    ),
    getMergedAreasOrNullObject: find(() => mergedKind, mergedIn),
    getSpillParentOrNullObject: find(() => rangeKind, spillParent),
    getSpillingToRangeOrNullObject: find(() => rangeKind, spillingTo),
  },
  does: {
    select: ({ book, sheet, area }) => {
      book.active = sheet;
      book.selection = area;
      tell(book, { kind: 'selected' });
    },
    clear: (place) => writeCells(place, ''),
  },
};
