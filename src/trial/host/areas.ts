import type { Area } from '../grid/port';

export const EXCEL_ROWS = 1_048_576;
export const EXCEL_COLUMNS = 16_384;

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: EXCEL_ROWS, columns: EXCEL_COLUMNS };

export const isEntireColumn = (area: Area): boolean => area.rows === EXCEL_ROWS;
export const isEntireRow = (area: Area): boolean => area.columns === EXCEL_COLUMNS;
export const isUnbounded = (area: Area): boolean => isEntireColumn(area) || isEntireRow(area);
export const isOneCell = (area: Area): boolean => area.rows === 1 && area.columns === 1;
export const cellCount = (area: Area): number => area.rows * area.columns;

const between = (row: number, column: number, bottom: number, right: number): Area => ({
  row,
  column,
  rows: bottom - row,
  columns: right - column,
});

/** What two areas have in common; null when they do not meet. */
export const intersection = (one: Area, other: Area): Area | null => {
  const area = between(
    Math.max(one.row, other.row),
    Math.max(one.column, other.column),
    Math.min(one.row + one.rows, other.row + other.rows),
    Math.min(one.column + one.columns, other.column + other.columns),
  );
  return area.rows > 0 && area.columns > 0 ? area : null;
};

/** The smallest area that holds both. */
export const boundingArea = (one: Area, other: Area): Area =>
  between(
    Math.min(one.row, other.row),
    Math.min(one.column, other.column),
    Math.max(one.row + one.rows, other.row + other.rows),
    Math.max(one.column + one.columns, other.column + other.columns),
  );

/** False for an area that leaves the sheet, or has no cell. */
export const isOnSheet = (area: Area): boolean =>
  area.row >= 0 &&
  area.column >= 0 &&
  area.rows > 0 &&
  area.columns > 0 &&
  area.row + area.rows <= EXCEL_ROWS &&
  area.column + area.columns <= EXCEL_COLUMNS;
