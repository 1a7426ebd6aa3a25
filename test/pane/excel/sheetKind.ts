import { tell } from '../workbook/book';
import { usedArea } from '../workbook/cells';
import { addTable } from '../workbook/tables';
import { emptyUndo } from '../workbook/undo';
import { find, members, OfficeError, reach, targetOf, type Kind } from './client';
import { areaAt, type Place } from './place';
import { rangeKind } from './rangeKind';
import { sheetIs, type SheetHere } from './sheetReached';
import { tableKind, type TableHere } from './tableKind';

const nothing = (): void => undefined;

const protectionKind: Kind<SheetHere> = {
  name: 'WorksheetProtection',
  read: { protected: ({ sheet }) => sheet.isProtected, options: () => ({ allowFormatCells: false }) },
  does: {
    protect: ({ sheet }) => {
      sheet.isProtected = true;
    },
    unprotect: ({ sheet }) => {
      sheet.isProtected = false;
    },
  },
};

const headerFooterKind: Kind<SheetHere> = {
  name: 'HeaderFooter',
  set: { leftFooter: nothing, rightFooter: nothing },
};

const headerFooterGroupKind: Kind<SheetHere> = {
  name: 'HeaderFooterGroup',
  objects: {
    defaultForAllPages: reach(
      () => headerFooterKind,
      (here) => here,
    ),
  },
};

const pageKind: Kind<SheetHere> = {
  name: 'PageLayout',
  set: {
    ...{ orientation: nothing, paperSize: nothing, centerHorizontally: nothing, footerMargin: nothing },
    ...{ leftMargin: nothing, rightMargin: nothing, topMargin: nothing, bottomMargin: nothing },
  },
  objects: {
    headersFooters: reach(
      () => headerFooterGroupKind,
      (here) => here,
    ),
  },
  does: { setPrintArea: nothing, setPrintTitleRows: nothing },
};

const panesKind: Kind<SheetHere> = { name: 'WorksheetFreezePanes', does: { freezeRows: nothing } };

const breaksKind: Kind<SheetHere> = { name: 'PageBreakCollection', does: { add: nothing } };
const namesKind: Kind<SheetHere> = {
  name: 'NamedItemCollection',
  items: members(
    () => noNameKind,
    () => [],
  ),
};
const noNameKind: Kind<never> = { name: 'NamedItem', read: { name: nothing, formula: nothing } };

const tablesOf = ({ book, sheet }: SheetHere): readonly TableHere[] =>
  book.tables.filter((table) => table.sheet === sheet).map((table) => ({ book, table }));

const tablesKind: Kind<SheetHere> = {
  name: 'TableCollection',
  items: members(() => tableKind, tablesOf),
  finds: {
    add: find(
      () => tableKind,
      ({ book, sheet }, given: unknown): TableHere => {
        const area = typeof given === 'string' ? areaAt(given) : (targetOf(given) as Place).area;
        return { book, table: addTable(book, sheet, area) };
      },
      true,
    ),
  },
};

const used = ({ book, sheet }: SheetHere): Place | undefined => {
  const area = usedArea(sheet);
  return area === undefined ? undefined : { book, sheet, area };
};

/** A sheet goes, with its tables; another comes forward. */
const deleteSheet = ({ book, sheet }: SheetHere): void => {
  if (book.isStructureProtected) throw new OfficeError('AccessDenied');
  book.sheets = book.sheets.filter((each) => each !== sheet);
  book.tables = book.tables.filter((table) => table.sheet !== sheet);
  const [first] = book.sheets;
  if (book.active === sheet && first !== undefined) book.active = first;
  emptyUndo(book);
  tell(book, { kind: 'sheet-deleted', sheet });
};

/** Excel's Worksheet. */
export const sheetKind: Kind<SheetHere> = {
  name: 'Worksheet',
  read: {
    id: ({ sheet }) => sheet.id,
    name: ({ sheet }) => sheet.name,
    visibility: ({ sheet }) => (sheet.isHidden ? 'Hidden' : 'Visible'),
  },
  set: {
    name: ({ book, sheet }, name: string) => {
      sheet.name = name;
      tell(book, { kind: 'renamed' });
    },
    visibility: ({ sheet }, visibility: string) => {
      sheet.isHidden = visibility !== 'Visible';
    },
  },
  objects: {
    protection: reach(
      () => protectionKind,
      (here) => here,
    ),
    tables: reach(
      () => tablesKind,
      (here) => here,
    ),
    names: reach(
      () => namesKind,
      (here) => here,
    ),
    freezePanes: reach(
      () => panesKind,
      (here) => here,
    ),
    pageLayout: reach(
      () => pageKind,
      (here) => here,
    ),
    horizontalPageBreaks: reach(
      () => breaksKind,
      (here) => here,
    ),
  },
  finds: {
    getRange: find(
      () => rangeKind,
      (here, address: string): Place => ({ ...here, area: areaAt(address) }),
    ),
    getRangeByIndexes: find(
      () => rangeKind,
      (here, row: number, column: number, rows: number, columns: number): Place => ({
        ...here,
        area: { row, column, rows, columns },
      }),
    ),
    getUsedRange: find(
      () => rangeKind,
      (here): Place => used(here) ?? { ...here, area: { row: 0, column: 0, rows: 1, columns: 1 } },
    ),
    getUsedRangeOrNullObject: find(() => rangeKind, used),
  },
  does: {
    activate: ({ book, sheet }) => {
      book.active = sheet;
    },
    calculate: ({ book }) => {
      if (book.calculationAsked === 'nothing') book.calculationAsked = 'sheets';
    },
    delete: deleteSheet,
  },
};

sheetIs(sheetKind);
