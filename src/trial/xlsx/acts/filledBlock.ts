import type { Area } from '../../book/terms';

interface Place {
  readonly row: number;
  readonly column: number;
}

interface Edges {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** The block of filled cells around a cell, up to blank rows and columns, as Excel takes it. */
export function filledBlock(filled: readonly Place[], at: Place): Area {
  const rows = new Map<number, Set<number>>();
  for (const { row, column } of filled) rows.set(row, (rows.get(row) ?? new Set<number>()).add(column));
  const edges: Edges = { top: at.row, bottom: at.row, left: at.column, right: at.column };
  const isRowFilled = (row: number): boolean =>
    [...(rows.get(row) ?? [])].some((column) => column >= edges.left - 1 && column <= edges.right + 1);
  const isColumnFilled = (column: number): boolean => {
    for (let row = edges.top - 1; row <= edges.bottom + 1; row += 1) if (rows.get(row)?.has(column)) return true;
    return false;
  };
  while (grow(edges, isRowFilled, isColumnFilled));
  return {
    row: edges.top,
    column: edges.left,
    rows: edges.bottom - edges.top + 1,
    columns: edges.right - edges.left + 1,
  };
}

/** Moves the edges out as far as they go in one round; false when none moved. */
function grow(
  edges: Edges,
  isRowFilled: (row: number) => boolean,
  isColumnFilled: (column: number) => boolean,
): boolean {
  const before = { ...edges };
  while (isRowFilled(edges.top - 1)) edges.top -= 1;
  while (isRowFilled(edges.bottom + 1)) edges.bottom += 1;
  while (isColumnFilled(edges.left - 1)) edges.left -= 1;
  while (isColumnFilled(edges.right + 1)) edges.right += 1;
  return (['top', 'bottom', 'left', 'right'] as const).some((edge) => edges[edge] !== before[edge]);
}
