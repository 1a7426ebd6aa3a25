import { tell, type Book, type Table } from '../workbook/book';
import { bodyOf, dissolveTable, headersOf, resizeTable } from '../workbook/tables';
import { find, members, reach, targetOf, type Kind } from './client';
import { areaAt, type Place } from './place';
import { rangeKind } from './rangeKind';
import { sheetReached, type SheetHere } from './sheetReached';

export interface TableHere {
  readonly book: Book;
  readonly table: Table;
}

const columnKind: Kind<string> = { name: 'TableColumn', read: { name: (heading) => heading } };
const columnsKind: Kind<TableHere> = {
  name: 'TableColumnCollection',
  items: members(
    () => columnKind,
    ({ table }) => headersOf(table),
  ),
};

/** Excel's Table. */
export const tableKind: Kind<TableHere> = {
  name: 'Table',
  read: {
    id: ({ table }) => table.id,
    name: ({ table }) => table.name,
    showHeaders: () => true,
    showTotals: ({ table }) => table.hasTotals,
  },
  set: {
    name: ({ table }, name: string) => {
      table.name = name;
    },
  },
  objects: {
    worksheet: reach(sheetReached, ({ book, table }): SheetHere => ({ book, sheet: table.sheet })),
    columns: reach(
      () => columnsKind,
      (here) => here,
    ),
  },
  finds: {
    getRange: find(
      () => rangeKind,
      ({ book, table }): Place => ({ book, sheet: table.sheet, area: table.area }),
    ),
    getDataBodyRange: find(
      () => rangeKind,
      ({ book, table }): Place => ({ book, sheet: table.sheet, area: bodyOf(table) }),
    ),
  },
  does: {
    resize: ({ book, table }, given: unknown) => {
      resizeTable(book, table, typeof given === 'string' ? areaAt(given) : (targetOf(given) as Place).area);
      tell(book, { kind: 'changed', sheet: table.sheet, area: table.area });
    },
    convertToRange: ({ book, table }) => dissolveTable(book, table),
  },
};
