import { answered, refused, type Answer } from '../../../rules';
import type { ArgumentProblem } from '../../wording';

/** How many rows and columns a range has. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

const isSingle = ({ rows, columns }: Shape): boolean => rows === 1 && columns === 1;

const isSame = (a: Shape, b: Shape): boolean => a.rows === b.rows && a.columns === b.columns;

const isAlong = (shape: Shape, grid: Shape): boolean =>
  (shape.columns === 1 && shape.rows === grid.rows) || (shape.rows === 1 && shape.columns === grid.columns);

const spoken = ({ rows, columns }: Shape): string => `${rows} × ${columns}`;

/** The shape that ranges give together: single cells are repeated, a column against a row gives the grid, others don't fit. */
export const commonShape = (shapes: readonly Shape[]): Answer<Shape, ArgumentProblem> => {
  const several = shapes.filter((shape) => !isSingle(shape));
  const [first] = several;
  if (first === undefined) return answered({ rows: 1, columns: 1 });
  const odd = several.find((shape) => !isSame(shape, first));
  if (odd === undefined) return answered(first);
  const grid = {
    rows: Math.max(...several.map(({ rows }) => rows)),
    columns: Math.max(...several.map(({ columns }) => columns)),
  };
  if (several.every((shape) => isAlong(shape, grid))) return answered(grid);
  return refused({ code: 'shapes-differ', facts: { first: spoken(first), second: spoken(odd) } });
};
