import { playing, type Played, type PlayedClass } from '../wire/played';
import { fullAddress } from '../addresses';
import { numberFormatsOf } from './numberFormats';
import { rangeAt, type RangeSubject } from './rangeSubject';
import { formulasOf, onGrid, textOf, valuesOf, valueTypesOf } from './readCells';
import { sheetOf } from './sheets';

interface ViewSubject {
  readonly range: RangeSubject;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

const shown = (count: number, hidden: readonly boolean[]): number[] =>
  Array.from({ length: count }, (_each, index) => index).filter((index) => hidden[index] !== true);

const seen =
  (read: (range: RangeSubject) => unknown) =>
  ({ range, rows, columns }: ViewSubject): unknown => {
    const all = read(range);
    if (!Array.isArray(all)) return null;
    const matrix = all as readonly (readonly unknown[])[];
    return rows.map((row) => columns.map((column) => matrix[row]?.[column]));
  };

const addresses = ({ range, rows, columns }: ViewSubject): string[][] => {
  const { name } = sheetOf(range.book, range.sheetId);
  const at = (row: number, column: number): string =>
    fullAddress(name, { row: range.area.row + row, column: range.area.column + column, rows: 1, columns: 1 });
  return rows.map((row) => columns.map((column) => at(row, column)));
};

const viewClass: PlayedClass<ViewSubject> = {
  className: 'RangeView',
  scalars: {
    Values: seen((range) => valuesOf(range.book, range)),
    Text: seen((range) => textOf(range.book, range)),
    Formulas: seen((range) => formulasOf(range.book, range)),
    ValueTypes: seen((range) => valueTypesOf(range.book, range)),
    NumberFormat: seen((range) => numberFormatsOf(range.book, range)),
    RowCount: ({ rows }) => rows.length,
    ColumnCount: ({ columns }) => columns.length,
    CellAddresses: addresses,
    Index: () => 0,
  },
  methods: { GetRange: ({ range }) => rangeAt(range, range.area) },
};

/** What can be seen of a range: its cells without hidden rows and columns. */
export const visibleView = (range: RangeSubject): Played => {
  const { book, sheetId, area } = range;
  const part = onGrid(book, range);
  const hidden = part === null ? [] : book.grid.hiddenRows(sheetId, part);
  const hiddenAcross = part === null ? [] : book.grid.hiddenColumns(sheetId, part);
  return playing(viewClass, { range, rows: shown(area.rows, hidden), columns: shown(area.columns, hiddenAcross) });
};
