import type { Area } from '../../grid/port';
import type { Place } from '../wire/place';
import { intersection } from '../areas';
import type { Book } from './book';
import { sheetOf } from './sheets';

/** The part of a range that holds content (or, unless only values count, formats); null when nothing does. */
export const usedPart = (book: Book, { sheetId, area }: Place, valuesOnly: boolean): Area | null => {
  sheetOf(book, sheetId);
  const used = book.grid.usedArea(sheetId, valuesOnly);
  const shared = used === null ? null : intersection(used, area);
  if (shared === null) return null;
  const isWhole = used?.rows === shared.rows && used.columns === shared.columns;
  if (isWhole || !valuesOnly) return shared;
  const cells = book.grid.read(sheetId, shared);
  const filled = cells.flatMap((row, down) =>
    row.flatMap(({ kind }, across) => (kind === 'empty' ? [] : [{ down, across }])),
  );
  if (filled.length === 0) return null;
  const downs = filled.map(({ down }) => down);
  const acrosses = filled.map(({ across }) => across);
  const least = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.min(one, other));
  const most = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.max(one, other));
  return {
    row: shared.row + least(downs),
    column: shared.column + least(acrosses),
    rows: most(downs) - least(downs) + 1,
    columns: most(acrosses) - least(acrosses) + 1,
  };
};

const grown = (area: Area): Area => {
  const row = Math.max(0, area.row - 1);
  const column = Math.max(0, area.column - 1);
  return { row, column, rows: area.row + area.rows + 1 - row, columns: area.column + area.columns + 1 - column };
};

const isWithin = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** The block of cells around a range, as far as blank rows and columns. */
export const surroundingRegion = (book: Book, { sheetId, area }: Place): Area => {
  sheetOf(book, sheetId);
  const used = book.grid.usedArea(sheetId, true);
  if (used === null) return area;
  const filled = book.grid.read(sheetId, used).map((row) => row.map(({ kind }) => kind !== 'empty'));
  const touches = (border: Area, inside: Area): Area => {
    let reached = inside;
    for (let row = border.row; row < border.row + border.rows; row += 1) {
      for (let column = border.column; column < border.column + border.columns; column += 1) {
        const isFilled = filled[row - used.row]?.[column - used.column] === true;
        if (isFilled && !isWithin(reached, row, column)) {
          const top = Math.min(row, reached.row);
          const left = Math.min(column, reached.column);
          reached = {
            row: top,
            column: left,
            rows: Math.max(row + 1, reached.row + reached.rows) - top,
            columns: Math.max(column + 1, reached.column + reached.columns) - left,
          };
        }
      }
    }
    return reached;
  };
  let region = area;
  for (;;) {
    const next = touches(grown(region), region);
    if (next.rows === region.rows && next.columns === region.columns) return region;
    region = next;
  }
};
