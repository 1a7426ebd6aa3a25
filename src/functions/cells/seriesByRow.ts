import type { ComponentId } from '../../rules';
import { isSeriesWidth } from '../../markbook/reading/awardColumnsProblem';
import { cellError } from './cellError';
import type { GivenCell } from './givenCell';
import { shapeOf, type GivenRange } from './givenRange';

/** The series of each component for each row of marks: one for all, one for each side by side, or so in every row. */
export const seriesByRow = (
  series: GivenRange,
  rows: number,
  components: readonly ComponentId[],
): ((row: number) => readonly GivenCell[]) => {
  const shape = shapeOf(series);
  const [first = []] = series;
  if (shape.rows === 1 && shape.columns === 1) {
    const everywhere = components.flatMap(() => first);
    return () => everywhere;
  }
  if (isSeriesWidth(shape.columns, components)) {
    if (shape.rows === 1) return () => first;
    if (shape.rows === rows) return (row) => series[row] ?? [];
  }
  throw cellError({ rule: 'UMS-6', code: 'award-series-shape', facts: { components } });
};
