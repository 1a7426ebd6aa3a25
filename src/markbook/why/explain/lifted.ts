import { commonShape } from '../../reading/commonShape';
import type { Given } from '../../formula/expression';
import { isErrorGiven, rowsOf, singleProblem, type Answers, type Arguments, type GivenRows } from './answers';
import type { CellExplainer, CellsGiven } from './context';
import type { Figures } from '../../tables/figures';
import { explainedPassedOn } from './passedOn';

const shapeOf = (rows: GivenRows): { rows: number; columns: number } => ({
  rows: rows.length,
  columns: rows[0]?.length ?? 1,
});

const cellAt = (rows: GivenRows, row: number, column: number): Given => {
  const cells = rows.length === 1 ? rows[0] : rows[row];
  return (cells?.length === 1 ? cells[0] : cells?.[column]) ?? null;
};

/** The shape that the ranges of some arguments have together, or why they have none. */
export const liftedShape = (names: readonly string[], given: Arguments): ReturnType<typeof commonShape> =>
  commonShape(names.map((name) => shapeOf(rowsOf(given, name))));

/** Explains cell by cell, in the shape the ranges have together, as the functions answer; `fallback` names what is shown instead. */
export const lifted =
  (names: readonly string[], explain: CellExplainer, fallback?: string) =>
  (given: Arguments, figures: Figures): Answers => {
    const ranges = names.map((name) => rowsOf(given, name));
    const instead = fallback === undefined ? rowsOf({}, '') : rowsOf(given, fallback);
    const shape = liftedShape(fallback === undefined ? names : [...names, fallback], given);
    if (!shape.ok) return singleProblem(shape.problems[0]);
    return {
      ...shape.value,
      at: (row, column) => {
        const cells = ranges.map((range) => cellAt(range, row, column));
        const wrong = cells.findIndex(isErrorGiven);
        const error = cells[wrong];
        if (error !== undefined && isErrorGiven(error)) return explainedPassedOn(error, names[wrong] ?? '');
        const plain = names.map((name, index) => [name, cells[index] ?? null] as const);
        return explain(Object.fromEntries(plain) as CellsGiven, figures, cellAt(instead, row, column));
      },
    };
  };
