import { cellError } from './cellError';
import type { GivenCell } from './givenCell';
import { shapeOf, type GivenRange } from './givenRange';

/** The series of C1, C2 and C3 for each row of marks: one for all, three side by side, or three in every row. */
export const seriesByRow = (series: GivenRange, rows: number): ((row: number) => readonly GivenCell[]) => {
  const shape = shapeOf(series);
  const [first = []] = series;
  if (shape.rows === 1 && shape.columns === 1) return () => [...first, ...first, ...first];
  if (shape.rows === 1 && shape.columns === 3) return () => first;
  if (shape.rows === rows && shape.columns === 3) return (row) => series[row] ?? [];
  throw cellError({ rule: 'TERMS', code: 'award-series-shape', facts: {} });
};
