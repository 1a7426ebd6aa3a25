import { blankSheet, tell, type Book, type Happened, type Sheet } from '../workbook/book';
import { find, members, OfficeError, reach, type Kind } from './client';
import { partsKind } from './partsKind';
import { addressOf, type Place } from './place';
import { rangeKind } from './rangeKind';
import { sheetKind } from './sheetKind';
import type { SheetHere } from './sheetReached';
import { tableKind, type TableHere } from './tableKind';

type Listener = (event: { readonly worksheetId?: string; readonly address?: string }) => Promise<unknown>;

const eventKind = (kinds: readonly Happened['kind'][]): Kind<Book> => ({
  name: 'EventHandlers',
  add: (book, listener: Listener) => {
    book.listeners.add((happened) => {
      if (!kinds.includes(happened.kind)) return;
      if (!('sheet' in happened)) void listener({});
      else {
        const { sheet, area } = happened;
        void listener({ worksheetId: sheet.id, ...(area !== undefined && { address: addressOf(area) }) });
      }
    });
  },
});
const changedKind = eventKind(['changed']);
const sheetAddedKind = eventKind(['sheet-added']);
const sheetDeletedKind = eventKind(['sheet-deleted']);
const renamedKind = eventKind(['renamed']);
const selectedKind = eventKind(['selected']);
const tableAddedKind = eventKind(['table-added']);
const tableDeletedKind = eventKind(['table-deleted']);
const sortedKind = eventKind([]);
const activatedKind = eventKind([]);

const isCalled = (sheet: Sheet, name: string): boolean =>
  sheet.id === name || sheet.name.toUpperCase() === name.toUpperCase();
const sheetCalled = (book: Book, name: string): SheetHere | undefined => {
  const sheet = book.sheets.find((each) => isCalled(each, name));
  return sheet === undefined ? undefined : { book, sheet };
};

const addSheet = (book: Book, name?: string): SheetHere => {
  if (book.isStructureProtected) throw new OfficeError('AccessDenied');
  const sheet = blankSheet(book, name ?? `Sheet${book.sheets.length + 1}`);
  book.sheets.push(sheet);
  tell(book, { kind: 'sheet-added', sheet });
  return { book, sheet };
};

const sheetsKind: Kind<Book> = {
  name: 'WorksheetCollection',
  items: members(
    () => sheetKind,
    (book) => book.sheets.map((sheet) => ({ book, sheet })),
  ),
  objects: {
    onChanged: reach(
      () => changedKind,
      (book) => book,
    ),
    onRowSorted: reach(
      () => sortedKind,
      (book) => book,
    ),
    onColumnSorted: reach(
      () => sortedKind,
      (book) => book,
    ),
    onAdded: reach(
      () => sheetAddedKind,
      (book) => book,
    ),
    onDeleted: reach(
      () => sheetDeletedKind,
      (book) => book,
    ),
    onNameChanged: reach(
      () => renamedKind,
      (book) => book,
    ),
    onSelectionChanged: reach(
      () => selectedKind,
      (book) => book,
    ),
  },
  finds: {
    getActiveWorksheet: find(
      () => sheetKind,
      (book): SheetHere => {
        ensureInFront(book);
        return { book, sheet: book.active };
      },
    ),
    getItem: find(() => sheetKind, sheetCalled),
    getItemOrNullObject: find(() => sheetKind, sheetCalled),
    add: find(() => sheetKind, addSheet, true),
  },
};

const tableCalled = (book: Book, name: string): TableHere | undefined => {
  const table = book.tables.find((each) => each.id === name || each.name.toUpperCase() === name.toUpperCase());
  return table === undefined ? undefined : { book, table };
};

const tablesKind: Kind<Book> = {
  name: 'TableCollection',
  items: members(
    () => tableKind,
    (book) => book.tables.map((table) => ({ book, table })),
  ),
  objects: {
    onAdded: reach(
      () => tableAddedKind,
      (book) => book,
    ),
    onDeleted: reach(
      () => tableDeletedKind,
      (book) => book,
    ),
  },
  finds: { getItem: find(() => tableKind, tableCalled), getItemOrNullObject: find(() => tableKind, tableCalled) },
};

const nameKind: Kind<Book['names'][number]> = {
  name: 'NamedItem',
  read: { name: ({ name }) => name, formula: ({ refersTo }) => refersTo },
};
const namesKind: Kind<Book> = {
  name: 'NamedItemCollection',
  items: members(
    () => nameKind,
    ({ names }) => names,
  ),
};

const protectionKind: Kind<Book> = {
  name: 'WorkbookProtection',
  read: { protected: ({ isStructureProtected }) => isStructureProtected },
  does: {
    protect: (book) => {
      book.isStructureProtected = true;
    },
    unprotect: (book) => {
      book.isStructureProtected = false;
    },
  },
};

/** Nothing of this workbook is selected while a chart, or another workbook, is in front. */
const ensureInFront = ({ inFront }: Book): void => {
  if (inFront !== 'sheet') throw new OfficeError(inFront === 'chart' ? 'InvalidSelection' : 'InactiveWorkbook');
};

const selected = (book: Book): Place => {
  ensureInFront(book);
  return { book, sheet: book.active, area: book.selection };
};

const areasKind: Kind<Book> = {
  name: 'RangeCollection',
  finds: { getItemAt: find(() => rangeKind, selected) },
};
const selectionKind: Kind<Book> = {
  name: 'RangeAreas',
  objects: {
    areas: reach(
      () => areasKind,
      (book) => book,
    ),
    worksheet: reach(
      () => sheetKind,
      (book): SheetHere => ({ book, sheet: book.active }),
    ),
  },
};

/** Excel's Workbook; what it is told to calculate is done after the sync. */
export const workbookKind = (application: Kind<Book>): Kind<Book> => ({
  name: 'Workbook',
  objects: {
    onActivated: reach(
      () => activatedKind,
      (book) => book,
    ),
    application: reach(
      () => application,
      (book) => book,
    ),
    worksheets: reach(
      () => sheetsKind,
      (book) => book,
    ),
    tables: reach(
      () => tablesKind,
      (book) => book,
    ),
    names: reach(
      () => namesKind,
      (book) => book,
    ),
    customXmlParts: reach(
      () => partsKind,
      (book) => book,
    ),
    protection: reach(
      () => protectionKind,
      (book) => book,
    ),
  },
  finds: {
    getSelectedRanges: find(
      () => selectionKind,
      (book) => book,
    ),
    getActiveCell: find(
      () => rangeKind,
      (book): Place => ({ ...selected(book), area: { ...book.selection, rows: 1, columns: 1 } }),
    ),
  },
});
