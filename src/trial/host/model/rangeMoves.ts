import type { Area } from '../../grid/port';
import type { Arguments } from '../wire/arguments';
import type { Played } from '../wire/played';
import { invalidArgument } from '../wire/refusals';
import { boundingArea, EXCEL_COLUMNS, EXCEL_ROWS, intersection } from '../areas';
import { placeGiven, rangeAt, rangeOrNull, rangeOrRefusal, type RangeSubject } from './rangeSubject';

type Move = (subject: RangeSubject, given: Arguments) => Played | null;

const sharedWith = (subject: RangeSubject, given: Arguments): Area | null => {
  const other = placeGiven(subject.book, subject.sheetId, given, 0);
  return other.sheetId === subject.sheetId ? intersection(subject.area, other.area) : null;
};

const toEdge =
  (part: (area: Area) => Area): Move =>
  (subject) =>
    rangeAt(subject, part(subject.area));

const bottom = (area: Area): number => area.row + area.rows - 1;
const right = (area: Area): number => area.column + area.columns - 1;

const beside =
  (place: (area: Area, count: number) => Area): Move =>
  (subject, given) => {
    const count = given.optionalWhole(0) ?? 1;
    if (count <= 0) throw invalidArgument();
    return rangeAt(subject, place(subject.area, count));
  };

const resized = (subject: RangeSubject, rows: number, columns: number): Played =>
  rangeAt(subject, { ...subject.area, rows, columns });

/** The ranges that can be reached from a range. */
export const rangeMoves: Readonly<Record<string, Move>> = {
  GetCell: (subject, given) => {
    const row = subject.area.row + given.whole(0);
    const column = subject.area.column + given.whole(1);
    return rangeAt(subject, { row, column, rows: 1, columns: 1 });
  },
  GetRow: (subject, given) => rangeAt(subject, { ...subject.area, row: subject.area.row + given.whole(0), rows: 1 }),
  GetColumn: (subject, given) =>
    rangeAt(subject, { ...subject.area, column: subject.area.column + given.whole(0), columns: 1 }),
  GetOffsetRange: (subject, given) => {
    const row = subject.area.row + given.whole(0);
    return rangeAt(subject, { ...subject.area, row, column: subject.area.column + given.whole(1) });
  },
  GetResizedRange: (subject, given) =>
    resized(subject, subject.area.rows + given.whole(0), subject.area.columns + given.whole(1)),
  GetAbsoluteResizedRange: (subject, given) => resized(subject, given.whole(0), given.whole(1)),
  GetBoundingRect: (subject, given) => {
    const other = placeGiven(subject.book, subject.sheetId, given, 0);
    if (other.sheetId !== subject.sheetId) throw invalidArgument();
    return rangeAt(subject, boundingArea(subject.area, other.area));
  },
  GetIntersection: (subject, given) => rangeOrRefusal(subject, sharedWith(subject, given)),
  GetIntersectionOrNullObject: (subject, given) => rangeOrNull(subject, sharedWith(subject, given)),
  GetEntireColumn: toEdge((area) => ({ ...area, row: 0, rows: EXCEL_ROWS })),
  GetEntireRow: toEdge((area) => ({ ...area, column: 0, columns: EXCEL_COLUMNS })),
  GetLastCell: toEdge((area) => ({ row: bottom(area), column: right(area), rows: 1, columns: 1 })),
  GetLastRow: toEdge((area) => ({ ...area, row: bottom(area), rows: 1 })),
  GetLastColumn: toEdge((area) => ({ ...area, column: right(area), columns: 1 })),
  GetRowsAbove: beside((area, count) => ({ ...area, row: area.row - count, rows: count })),
  GetRowsBelow: beside((area, count) => ({ ...area, row: bottom(area) + 1, rows: count })),
  GetColumnsBefore: beside((area, count) => ({ ...area, column: area.column - count, columns: count })),
  GetColumnsAfter: beside((area, count) => ({ ...area, column: right(area) + 1, columns: count })),
};
