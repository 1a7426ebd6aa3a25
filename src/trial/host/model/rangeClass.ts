import { playing, type Played, type PlayedClass, type Reader } from '../wire/played';
import { invalidArgument } from '../wire/refusals';
import { fullAddress } from '../addresses';
import { cellCount, isEntireColumn, isEntireRow } from '../areas';
import { clearRange } from './clearRange';
import { dataValidationClass } from './dataValidation';
import { numberFormatsOf, setNumberFormats } from './numberFormats';
import { formatClass } from './rangeFormat';
import { rangeFinds } from './rangeFinds';
import { rangeMoves } from './rangeMoves';
import type { RangeSubject } from './rangeSubject';
import { visibleView } from './rangeView';
import { formulasOf, onGrid, textOf, valuesOf, valueTypesOf } from './readCells';
import { sheetOf } from './sheets';
import { hasSpill } from './spills';
import { writeContents } from './writeCells';

const allOf = (flags: readonly boolean[]): boolean | null => {
  if (flags.every((flag) => flag)) return flags.length > 0;
  return flags.some((flag) => flag) ? null : false;
};

const hiddenRows = ({ book, sheetId, area }: RangeSubject): boolean | null => {
  const part = onGrid(book, { sheetId, area });
  return part === null ? false : allOf(book.grid.hiddenRows(sheetId, part));
};

const hiddenColumns = ({ book, sheetId, area }: RangeSubject): boolean | null => {
  const part = onGrid(book, { sheetId, area });
  return part === null ? false : allOf(book.grid.hiddenColumns(sheetId, part));
};

const address = ({ book, sheetId, area }: RangeSubject): string => fullAddress(sheetOf(book, sheetId).name, area);

const ofCells =
  (read: (book: RangeSubject['book'], place: RangeSubject) => unknown): Reader<RangeSubject> =>
  (subject) =>
    read(subject.book, subject);

const write = (subject: RangeSubject, value: unknown): void => writeContents(subject.book, subject, value);
const format = (subject: RangeSubject, value: unknown): void => setNumberFormats(subject.book, subject, value);

const select = ({ book, sheetId, area }: RangeSubject): void => {
  sheetOf(book, sheetId);
  const part = onGrid(book, { sheetId, area });
  if (part === null) throw invalidArgument();
  if (book.grid.activeSheetId() !== sheetId) book.grid.activateSheet(sheetId);
  book.grid.select(sheetId, part);
};

const rangeClass: PlayedClass<RangeSubject> = {
  className: 'Range',
  place: ({ sheetId, area }) => ({ sheetId, area }),
  scalars: {
    Address: address,
    AddressLocal: address,
    RowIndex: ({ area }) => area.row,
    ColumnIndex: ({ area }) => area.column,
    RowCount: ({ area }) => area.rows,
    ColumnCount: ({ area }) => area.columns,
    CellCount: ({ area }) => (cellCount(area) > 2_147_483_647 ? -1 : cellCount(area)),
    Values: ofCells(valuesOf),
    Text: ofCells(textOf),
    Formulas: ofCells(formulasOf),
    FormulasLocal: ofCells(formulasOf),
    ValueTypes: ofCells(valueTypesOf),
    NumberFormat: ofCells(numberFormatsOf),
    NumberFormatLocal: ofCells(numberFormatsOf),
    RowHidden: hiddenRows,
    ColumnHidden: hiddenColumns,
    Hidden: (subject) => hiddenRows(subject) === true || hiddenColumns(subject) === true,
    IsEntireColumn: ({ area }) => isEntireColumn(area),
    IsEntireRow: ({ area }) => isEntireRow(area),
    HasSpill: (subject) => hasSpill(subject.book, subject),
  },
  writes: {
    Values: write,
    Formulas: write,
    FormulasLocal: write,
    NumberFormat: format,
    NumberFormatLocal: format,
  },
  objects: {
    Worksheet: ({ book, sheetId }) => book.play.worksheet(sheetId),
    DataValidation: (subject) => playing(dataValidationClass, subject),
    Format: (subject) => playing(formatClass, { book: subject.book, sheetId: subject.sheetId, areas: [subject.area] }),
  },
  methods: {
    ...rangeMoves,
    ...rangeFinds,
    GetVisibleView: visibleView,
    Select: select,
    Clear: (subject, given) => clearRange(subject.book, subject, given.optionalText(0) ?? 'All'),
    Calculate: ({ book }) => book.grid.recalculate('full'),
    _ValidateArraySize: ({ area }, given) => {
      if (given.whole(0) !== area.rows || given.whole(1) !== area.columns) throw invalidArgument();
    },
  },
};

/** A range of the workbook. */
export const playRange = (subject: RangeSubject): Played => playing(rangeClass, subject);
