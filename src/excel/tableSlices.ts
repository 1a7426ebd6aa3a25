/** How much of a table one request may ask for: well below the 5 MB that Excel on the web allows. */
const CELLS_PER_REQUEST = 40_000;

export interface TableSlice {
  readonly table: number;
  readonly firstRow: number;
  readonly rows: number;
}

/** Shares the rows of all tables out over requests, in order; small tables travel together. */
export const tableSlices = (
  sizes: readonly { readonly rows: number; readonly columns: number }[],
): readonly (readonly TableSlice[])[] => {
  const requests: TableSlice[][] = [[]];
  let room = CELLS_PER_REQUEST;
  for (const [table, { rows, columns }] of sizes.entries()) {
    const width = Math.max(columns, 1);
    let firstRow = 0;
    while (firstRow < rows) {
      if (room < width) {
        requests.push([]);
        room = CELLS_PER_REQUEST;
      }
      const taken = Math.max(1, Math.min(rows - firstRow, Math.floor(room / width)));
      requests.at(-1)?.push({ table, firstRow, rows: taken });
      firstRow += taken;
      room -= taken * width;
    }
  }
  return requests.filter((slices) => slices.length > 0);
};
