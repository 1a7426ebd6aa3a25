const COLUMNS = 16_384;

/** One number for a cell's place on its sheet, rows and columns counted from 0. */
export function placeKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

/** The place behind such a number. */
export function placeOf(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
}
