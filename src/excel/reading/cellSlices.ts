import type { Area } from '../../markbook/sheet';

/** How many cells one request asks for, with value, formula and format: well below the 5 MB that Excel on the web allows. */
const CELLS_PER_REQUEST = 8_000;

/** A run of rows of one of several areas. */
export interface CellSlice {
  readonly index: number;
  readonly area: Area;
}

/** Shares the rows of areas out over requests, in order; small areas travel together. */
export const cellSlices = (areas: readonly Area[], limit = CELLS_PER_REQUEST): readonly (readonly CellSlice[])[] => {
  const requests: CellSlice[][] = [[]];
  let room = limit;
  for (const [index, area] of areas.entries()) {
    const width = Math.max(area.columns, 1);
    let done = 0;
    while (done < area.rows) {
      if (room < width && room < limit) {
        requests.push([]);
        room = limit;
      }
      const rows = Math.max(1, Math.min(area.rows - done, Math.floor(room / width)));
      requests.at(-1)?.push({ index, area: { ...area, row: area.row + done, rows } });
      done += rows;
      room -= rows * width;
    }
  }
  return requests.filter((slices) => slices.length > 0);
};
