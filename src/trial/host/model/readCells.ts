import type { Area, CellState } from '../../grid/port';
import type { Place } from '../wire/place';
import { intersection, isUnbounded } from '../areas';
import type { Book } from './book';
import { sheetOf } from './sheets';

const EMPTY: CellState = { value: null, kind: 'empty', formula: null };

/** The part of an area that the page's grid really has; null when it has none of it. */
export const onGrid = (book: Book, { sheetId, area }: Place): Area | null => {
  const { rows, columns } = book.grid.size(sheetId);
  return intersection(area, { row: 0, column: 0, rows, columns });
};

/** Lays out what the grid told about its part of the area; the rest is filled up. */
export const spread = <Cell>(area: Area, part: Area | null, told: readonly (readonly Cell[])[], rest: Cell): Cell[][] =>
  Array.from({ length: area.rows }, (_row, down) =>
    Array.from({ length: area.columns }, (_column, across) => {
      if (part === null) return rest;
      return told[area.row + down - part.row]?.[area.column + across - part.column] ?? rest;
    }),
  );

/** The cells of a range; null for whole rows and columns, whose cells Excel does not hand out. */
const readCells = (book: Book, place: Place): CellState[][] | null => {
  sheetOf(book, place.sheetId);
  if (isUnbounded(place.area)) return null;
  const part = onGrid(book, place);
  return spread(place.area, part, part === null ? [] : book.grid.read(place.sheetId, part), EMPTY);
};

const eachCell = <Told>(book: Book, place: Place, tell: (cell: CellState) => Told): Told[][] | null =>
  readCells(book, place)?.map((row) => row.map(tell)) ?? null;

const valueOf = ({ value }: CellState): string | number | boolean => value ?? '';

const TYPES = { empty: 'Empty', number: 'Double', text: 'String', boolean: 'Boolean', error: 'Error' } as const;

export const valuesOf = (book: Book, place: Place): unknown => eachCell(book, place, valueOf);

export const formulasOf = (book: Book, place: Place): unknown =>
  eachCell(book, place, (cell) => cell.formula ?? valueOf(cell));

export const valueTypesOf = (book: Book, place: Place): unknown => eachCell(book, place, ({ kind }) => TYPES[kind]);

/** What the cells show, number formats applied. */
export const textOf = (book: Book, place: Place): unknown => {
  sheetOf(book, place.sheetId);
  if (isUnbounded(place.area)) return null;
  const part = onGrid(book, place);
  return spread(place.area, part, part === null ? [] : book.grid.readText(place.sheetId, part), '');
};
