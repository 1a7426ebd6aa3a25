import type { IRange } from '@univerjs/core';

/** Cells of one sheet, of which a range can be asked without looking at each. */
export interface CellIndex {
  readonly add: (row: number, column: number) => void;
  readonly drop: (row: number, column: number) => void;
  /** Is one of the cells in this range, and meant? */
  readonly some: (range: IRange, isMeant: (row: number, column: number) => boolean) => boolean;
}

interface Column {
  readonly rows: Set<number>;
  /** All rows lie between these two. */
  first: number;
  last: number;
}

function* between(first: number, last: number): Generator<number> {
  for (let number = first; number <= last; number += 1) yield number;
}

/** Those of a column's rows that lie in a range: of rows and range the shorter is looked through. */
function* rowsWithin({ rows, first, last }: Column, { startRow, endRow }: IRange): Generator<number> {
  const [from, to] = [Math.max(startRow, first), Math.min(endRow, last)];
  if (to - from < rows.size) {
    for (const row of between(from, to)) if (rows.has(row)) yield row;
  } else for (const row of rows) if (row >= from && row <= to) yield row;
}

export function cellIndex(): CellIndex {
  const columns = new Map<number, Column>();
  return {
    add: (row, column) => {
      const known = columns.get(column) ?? { rows: new Set(), first: row, last: row };
      columns.set(column, known);
      known.rows.add(row);
      known.first = Math.min(known.first, row);
      known.last = Math.max(known.last, row);
    },
    drop: (row, column) => {
      columns.get(column)?.rows.delete(row);
    },
    some: (range, isMeant) => {
      for (const [column, known] of columns) {
        if (column < range.startColumn || column > range.endColumn) continue;
        for (const row of rowsWithin(known, range)) if (isMeant(row, column)) return true;
      }
      return false;
    },
  };
}
