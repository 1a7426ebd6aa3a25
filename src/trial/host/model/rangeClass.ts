import type { Area } from '../../grid/port';
import { fullAddress } from '../addresses';
import { cellCount, intersection, isEntireColumn, isEntireRow, isOneCell } from '../areas';
import type { Arguments } from '../wire/arguments';
import type { Place } from '../wire/place';
import { type Played, type PlayedClass, playing, type Reader } from '../wire/played';
import { generalException, invalidArgument } from '../wire/refusals';
import type { Book } from './book';
import { clearRange } from './clearRange';
import { dataValidationClass } from './dataValidation';
import { numberFormatsOf, setNumberFormats } from './numberFormats';
import { formatClass } from './rangeFormat';
import { rangeMoves } from './rangeMoves';
import { rangeAt, rangeOrNull, rangeOrRefusal, type RangeSubject } from './rangeSubject';
import { visibleView } from './rangeView';
import { formulasOf, onGrid, textOf, valuesOf, valueTypesOf } from './readCells';
import { sheetOf } from './sheets';
import { surroundingRegion, usedPart } from './usedRange';
import { writeContents } from './writeCells';

const spillsOn = (book: Book, sheetId: string): readonly Area[] => {
  sheetOf(book, sheetId);
  const used = book.grid.usedArea(sheetId, true);
  if (used === null) return [];
  return book.grid
    .read(sheetId, used)
    .flatMap((row) => row.flatMap(({ spill }) => (spill === undefined || isOneCell(spill) ? [] : [spill])));
};

const cornerOf = (area: Area): Area => ({ row: area.row, column: area.column, rows: 1, columns: 1 });

/** How far a spilled formula in this cell reaches; null when it does not spill. */
const spillFrom = (book: Book, { sheetId, area }: Place): Area | null => {
  if (!isOneCell(area)) throw invalidArgument();
  return spillsOn(book, sheetId).find(({ row, column }) => row === area.row && column === area.column) ?? null;
};

/** The cell whose formula spills into this one; null when none does. */
const spillParent = (book: Book, { sheetId, area }: Place): Area | null => {
  if (!isOneCell(area)) throw invalidArgument();
  const spill = spillsOn(book, sheetId).find((each) => intersection(each, area) !== null);
  return spill === undefined ? null : cornerOf(spill);
};

/** True when all cells belong to spills, false when none does, null when some do. */
const hasSpill = (book: Book, { sheetId, area }: Place): boolean | null => {
  const shared = spillsOn(book, sheetId)
    .map((spill) => intersection(spill, area))
    .filter((part) => part !== null);
  const cells = shared.reduce((sum, part) => sum + part.rows * part.columns, 0);
  if (cells === 0) return false;
  return cells === area.rows * area.columns ? true : null;
};

/** More of them are not told of at once. */
const MOST_MERGES = 512;

const mergedAreas = ({ book, sheetId, area }: RangeSubject): Played | null => {
  const merged = book.grid.merges(sheetId).filter((each) => intersection(each, area) !== null);
  if (merged.length === 0) return null;
  if (book.switches().areMergesLimited && merged.length > MOST_MERGES) throw generalException();
  book.emptyUndo();
  return book.play.areas(sheetId, merged);
};

const tablesTouched = ({ book, sheetId, area }: RangeSubject, given: Arguments): Played => {
  const isWanted = (table: { readonly area: typeof area }): boolean => {
    const shared = intersection(table.area, area);
    if (shared === null) return false;
    return !given.flag(0) || (shared.rows === table.area.rows && shared.columns === table.area.columns);
  };
  const tables = book.grid.tables().filter((table) => table.sheetId === sheetId && isWanted(table));
  return book.play.tables({ kind: 'listed', ids: tables.map(({ id }) => id) });
};

/** The ranges and tables that depend on what the cells hold. */
const rangeFinds: Readonly<Record<string, (subject: RangeSubject, given: Arguments) => Played | null>> = {
  GetUsedRange: (subject, given) => rangeOrRefusal(subject, usedPart(subject.book, subject, given.flag(0))),
  GetUsedRangeOrNullObject: (subject, given) => rangeOrNull(subject, usedPart(subject.book, subject, given.flag(0))),
  GetSurroundingRegion: (subject) => rangeAt(subject, surroundingRegion(subject.book, subject)),
  GetSpillingToRange: (subject) => rangeOrRefusal(subject, spillFrom(subject.book, subject)),
  GetSpillingToRangeOrNullObject: (subject) => rangeOrNull(subject, spillFrom(subject.book, subject)),
  GetSpillParent: (subject) => rangeOrRefusal(subject, spillParent(subject.book, subject)),
  GetSpillParentOrNullObject: (subject) => rangeOrNull(subject, spillParent(subject.book, subject)),
  GetMergedAreasOrNullObject: mergedAreas,
  GetTables: tablesTouched,
};

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
