import { GRADES } from '../../src/rules';
import type { CellRecord, SheetState, StyleRecord } from '../../src/trial/book/bookState';
import { placeKey } from '../../src/trial/book/placeKey';
import type { BookStyle } from '../../src/trial/book/style';
import { ABOUT_LINES, ABOUT_SHEET } from './aboutSheet';
import { FIGURES } from './figureSheets';
import { MARK_COLUMNS, MARKS_SHEET } from './marksSheet';
import { placeOf, type BookCell, type SampleBook } from './sampleBook';
import { COUNTS_ROW, SUMMARY_SHEET, TALLY_ROW } from './summarySheet';

const HEADER: BookStyle = {
  bold: true,
  fontColour: '#FFFFFF',
  fill: '#1F4E78',
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};
const TITLE: BookStyle = { bold: true, size: 16 };
const TYPED: BookStyle = { fill: '#FFF2CC', horizontal: 'center' };
const CENTRED: BookStyle = { horizontal: 'center' };
const NOTE: BookStyle = { wrap: true, vertical: 'top' };

interface Look {
  readonly styles: readonly StyleRecord[];
  readonly widths: readonly number[];
  readonly headerHeight?: number;
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
}

const styled = (row: number, column: number, rows: number, columns: number, style: BookStyle): StyleRecord => ({
  area: { row, column, rows, columns },
  style,
});

/** The narrowest a heading can stand in, in pixels, by its own name or by what kind of column it heads. */
const WIDTHS: Readonly<Record<string, number>> = {
  Candidate: 76,
  UCI: 116,
  Learner: 132,
  Class: 48,
  Source: 210,
  Reason: 330,
  Note: 300,
  Scenario: 200,
};

const sizeOf = (book: SampleBook, sheet: string): readonly [rows: number, columns: number] => {
  const area = book.tables().find((table) => table.sheet === sheet)?.area;
  return [area?.rows ?? 0, area?.columns ?? 0];
};

const headingsOf = (book: SampleBook, sheet: string): readonly string[] =>
  Array.from({ length: sizeOf(book, sheet)[1] }, (_, column) => String(book.cellAt(sheet, 0, column)?.value ?? ''));

/** Columns kept as text, so that nothing of them is taken for a number or a date. */
const textColumns = (book: SampleBook, sheet: string): readonly StyleRecord[] => {
  const [rows] = sizeOf(book, sheet);
  return headingsOf(book, sheet).flatMap((_, column) =>
    book.cellAt(sheet, 1, column)?.format === '@' ? [styled(1, column, rows - 1, 1, { numberFormat: '@' })] : [],
  );
};

const tableLook = (book: SampleBook, sheet: string): Look => ({
  styles: [styled(0, 0, 1, sizeOf(book, sheet)[1], HEADER), ...textColumns(book, sheet)],
  widths: headingsOf(book, sheet).map((heading) => WIDTHS[heading] ?? (FIGURES.has(heading) ? 64 : 96)),
  frozenRows: 1,
});

const marksLook = (book: SampleBook): Look => {
  const [rows, columns] = sizeOf(book, MARKS_SHEET);
  const { first, count } = MARK_COLUMNS;
  return {
    ...tableLook(book, MARKS_SHEET),
    styles: [
      styled(0, 0, 1, columns, HEADER),
      styled(1, 0, rows - 1, 1, CENTRED),
      styled(1, 3, rows - 1, 1, CENTRED),
      styled(1, first, rows - 1, count, TYPED),
      styled(1, first + count, rows - 1, columns - first - count, CENTRED),
    ],
    widths: headingsOf(book, MARKS_SHEET).map((heading) => WIDTHS[heading] ?? 55),
    headerHeight: 40,
    frozenColumns: 3,
  };
};

const SUMMARY_LOOK: Look = {
  styles: [
    styled(0, 0, 1, 1, TITLE),
    styled(TALLY_ROW - 1, 0, 1, 3, HEADER),
    styled(TALLY_ROW, 2, GRADES.length, 1, { numberFormat: '0%' }),
    styled(COUNTS_ROW - 1, 0, 1, 2, HEADER),
  ],
  widths: [370, 120, 80],
  headerHeight: 28,
};

const ABOUT_LOOK: Look = {
  styles: [styled(0, 0, 1, 1, TITLE), styled(2, 0, ABOUT_LINES.length - 1, 1, NOTE)],
  widths: [640],
  headerHeight: 28,
};

const lookOf = (book: SampleBook, sheet: string): Look => {
  if (sheet === MARKS_SHEET) return marksLook(book);
  if (sheet === SUMMARY_SHEET) return SUMMARY_LOOK;
  return sheet === ABOUT_SHEET ? ABOUT_LOOK : tableLook(book, sheet);
};

const kindOf = (value: BookCell['value']): CellRecord['kind'] => {
  if (value === null) return 'empty';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'text';
};

const recordOf = ([key, { value, formula, spill }]: readonly [string, BookCell]): CellRecord => {
  const [row, column] = placeOf(key);
  return {
    row,
    column,
    value,
    kind: kindOf(value),
    formula: formula ?? null,
    ...(spill === undefined ? {} : { spill }),
  };
};

/** A sheet of the sample as the saver takes it, with its looks. */
export const sheetState = (book: SampleBook, sheet: string, id = sheet): SheetState => {
  const { styles, widths, headerHeight, frozenRows = 0, frozenColumns = 0 } = lookOf(book, sheet);
  const written = [...book.cellsOf(sheet)]
    .map(recordOf)
    .filter(({ kind, formula }) => kind !== 'empty' || formula !== null);
  return {
    id,
    name: sheet,
    visibility: 'visible',
    cells: written,
    edited: new Set(written.map(({ row, column }) => placeKey(row, column))),
    recalculated: new Set(),
    styles,
    columnWidths: widths.map((pixels, column) => ({ column, count: 1, pixels })),
    rowHeights: headerHeight === undefined ? [] : [{ row: 0, count: 1, pixels: headerHeight }],
    frozen: { rows: frozenRows, columns: frozenColumns },
    isProtected: false,
  };
};
