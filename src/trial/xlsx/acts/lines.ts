import type { Area } from '../../book/terms';
import { FILE_BOUNDS } from '../../../markbook/workbookFile';

/** Rows or columns of one sheet that come in or go; counted from 0. */
export interface Lines {
  readonly axis: 'rows' | 'columns';
  readonly kind: 'insert' | 'delete';
  /** The first one that comes or goes. */
  readonly at: number;
  readonly count: number;
}

/** From one line to another, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** How many rows, or columns, a sheet has. */
const most = ({ axis }: Lines): number => (axis === 'rows' ? FILE_BOUNDS.rows : FILE_BOUNDS.columns);

/** Where lines stand afterwards; null when none of them is left. What reaches over the whole sheet still does. */
export function movedSpan(lines: Lines, { first, last }: Span): Span | null {
  const { kind, at, count } = lines;
  const end = most(lines) - 1;
  if (first === 0 && last === end) return { first, last };
  if (kind === 'insert') {
    const [from, to] = [first, last].map((line) => (line >= at ? line + count : line)) as [number, number];
    return from > end ? null : { first: from, last: Math.min(to, end) };
  }
  const from = first < at ? first : Math.max(at, first - count);
  const to = last < at ? last : last < at + count ? at - 1 : last - count;
  return from > to ? null : { first: from, last: to };
}

/** Where one line stands afterwards; null when it is gone. */
export const movedLine = (lines: Lines, line: number): number | null =>
  movedSpan(lines, { first: line, last: line })?.first ?? null;

/** The lines of an area along the axis of the change. */
export const spanOf = ({ axis }: Lines, area: Area): Span =>
  axis === 'rows'
    ? { first: area.row, last: area.row + area.rows - 1 }
    : { first: area.column, last: area.column + area.columns - 1 };

/** An area with other lines along the axis of the change. */
export const withSpan = ({ axis }: Lines, area: Area, { first, last }: Span): Area =>
  axis === 'rows'
    ? { ...area, row: first, rows: last - first + 1 }
    : { ...area, column: first, columns: last - first + 1 };

/** Where an area stands afterwards; null when nothing of it is left. */
export function movedArea(lines: Lines, area: Area): Area | null {
  const span = movedSpan(lines, spanOf(lines, area));
  return span && withSpan(lines, area, span);
}

/** Do lines come in between the lines of an area, or go from it while some of it stays? */
export function isCut(lines: Lines, area: Area): boolean {
  const { first, last } = spanOf(lines, area);
  const end = lines.at + lines.count - 1;
  if (lines.kind === 'insert') return lines.at > first && lines.at <= last;
  return lines.at <= last && end >= first && (lines.at > first || end < last);
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where a cell stands afterwards; null when it is gone. */
export function placeAfterLines<At extends Place>(lines: Lines, place: At): At | null {
  const row = lines.axis === 'rows' ? movedLine(lines, place.row) : place.row;
  const column = lines.axis === 'columns' ? movedLine(lines, place.column) : place.column;
  return row === null || column === null ? null : { ...place, row, column };
}
