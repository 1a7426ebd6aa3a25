import type { SheetSnapshot } from '../sheet';
import { alikeAmong, cellsOf, headingsOf, readTracker, type Tracker, type TrackerColumn } from '../tracker';
import type { PlannedColumn } from './gradingPlan';
import type { ChosenSeries } from './seriesChoices';

/** The tracker as it is kept after its results were written: their columns as they stand now, and the series used. */
export const withResults = (
  tracker: Tracker,
  snapshot: SheetSnapshot,
  columns: readonly PlannedColumn[],
  series: ChosenSeries,
): Tracker => {
  const cells = cellsOf(snapshot);
  const { headerRows, table } = readTracker(tracker, snapshot).tracker;
  const area = snapshot.tables.find(({ name }) => name === table)?.area;
  const span: readonly [number, number] =
    area === undefined ? [0, cells.endColumn] : [area.column, area.column + area.columns];
  const headings = headingsOf(cells, headerRows, span);
  const results = columns.flatMap(({ role, column }): readonly TrackerColumn[] => {
    const heading = headings.find((each) => each.column === column)?.full ?? '';
    if (heading === '') return [];
    const alike = alikeAmong(headings, column);
    return [{ role, heading, column, ...(alike === undefined ? {} : { alike }) }];
  });
  const isResult = ({ role, column }: TrackerColumn): boolean =>
    results.some((result) => result.role === role || result.column === column);
  return { ...tracker, series, columns: [...tracker.columns.filter((column) => !isResult(column)), ...results] };
};
