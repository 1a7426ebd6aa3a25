import { equalRuns } from '../../markbook/edits';
import { rangeAt, type PlacedArea } from '../reading/readCells';

/** Hands over an area in runs of equally hidden rows, each with which rows of it they are. */
export const inRuns = (
  { worksheet, area }: PlacedArea,
  hidden: ReadonlySet<number>,
  write: (range: Excel.Range, rowsOf: <Row>(rows: readonly Row[]) => Row[]) => void,
): void => {
  for (const { first, count } of equalRuns(area.row, area.rows, hidden)) {
    const down = first - area.row;
    write(rangeAt({ worksheet, area: { ...area, row: first, rows: count } }), (rows) => rows.slice(down, down + count));
  }
};
