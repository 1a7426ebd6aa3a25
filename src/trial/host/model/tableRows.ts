import type { Place } from '../wire/place';
import { playing, type Played, type PlayedClass } from '../wire/played';
import { invalidArgument, invalidOperation } from '../wire/refusals';
import { addRows } from './growTable';
import { valuesOf } from './readCells';
import { tableOf, type TableSubject } from './tableSubject';
import { ensureUnlocked, writeContents } from './writeCells';

interface RowSubject extends TableSubject {
  readonly index: number;
}

const countOf = (subject: TableSubject): number => Math.max(1, tableOf(subject).area.rows - 1);

const placeOf = (subject: RowSubject): Place => {
  const { sheetId, area } = tableOf(subject);
  if (subject.index < 0 || subject.index >= countOf(subject)) throw invalidArgument();
  return { sheetId, area: { ...area, row: area.row + 1 + subject.index, rows: 1 } };
};

/** Takes the last rows of a table away; the cells below stay where they are. */
const deleteLast = (subject: TableSubject, first: number, count: number): void => {
  const { sheetId, area } = tableOf(subject);
  const isEnd = count > 0 && first > 0 && first + count === countOf(subject);
  if (!isEnd) {
    throw invalidOperation('The trial workbook takes the last rows of a table away only; Excel closes the gap.');
  }
  const gone = { ...area, row: area.row + 1 + first, rows: count };
  ensureUnlocked(subject.book, { sheetId, area: gone });
  subject.book.grid.resizeTable(subject.tableId, { ...area, rows: area.rows - count });
  subject.book.grid.clear(sheetId, gone, 'all');
};

const rowClass: PlayedClass<RowSubject> = {
  className: 'TableRow',
  scalars: {
    Index: ({ index }) => index,
    Values: (subject) => valuesOf(subject.book, placeOf(subject)),
  },
  writes: { Values: (subject, value) => writeContents(subject.book, placeOf(subject), value) },
  methods: {
    GetRange: (subject) => subject.book.play.range(placeOf(subject)),
    Delete: (subject) => deleteLast(subject, subject.index, 1),
  },
};

const row = (subject: TableSubject, index: number): Played => playing(rowClass, { ...subject, index });

const rowsClass: PlayedClass<TableSubject> = {
  className: 'TableRowCollection',
  scalars: { Count: countOf },
  items: (subject) => Array.from({ length: countOf(subject) }, (_row, index) => row(subject, index)),
  methods: {
    GetCount: countOf,
    GetItemAt: (subject, given) => {
      const index = given.whole(0);
      placeOf({ ...subject, index });
      return row(subject, index);
    },
    Add: (subject, given) => row(subject, addRows(subject, given.optionalWhole(0), given.value(1))),
    DeleteRowsAt: (subject, given) => deleteLast(subject, given.whole(0), given.optionalWhole(1) ?? 1),
  },
};

/** The rows of a table's body. */
export const playTableRows = (subject: TableSubject): Played => playing(rowsClass, subject);
