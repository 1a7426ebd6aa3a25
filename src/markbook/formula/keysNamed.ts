import type { Answer, CellInput, ConversionKey } from '../../rules';
import { structureFor } from '../../reference/specifications/structures';
import { functionEntry, type FunctionName, isErrorGiven } from '../functions';
import { readComponent, readSeries, readSubject } from '../keys';
import type { FormulaCall } from './expression';

const namedIn = <Value>(
  cells: readonly CellInput[],
  read: (cell: CellInput) => Answer<Value, unknown>,
): readonly Value[] => [
  ...new Set(
    cells.flatMap((cell) => {
      const named = read(cell);
      return named.ok ? [named.value] : [];
    }),
  ),
];

/** The conversions that a call of a function names, from the cells given for each of its arguments. */
export const keysNamed = (
  name: FunctionName,
  cellsGiven: (argument: string) => readonly CellInput[],
): readonly ConversionKey[] => {
  const subjects = namedIn(cellsGiven('subject'), readSubject);
  const components = namedIn(cellsGiven('component'), readComponent);
  const series = namedIn(cellsGiven('series'), readSeries);
  const isOfAll = functionEntry(name).gives === 'part';
  const inOrder = cellsGiven('series').map((cell) => readSeries(cell));
  if (isOfAll && inOrder.length > 1) {
    return subjects.flatMap((subject) =>
      structureFor(subject).components.flatMap((component, index) => {
        const of = inOrder[index];
        return of?.ok === true ? [{ subject, component, series: of.value }] : [];
      }),
    );
  }
  return subjects.flatMap((subject) =>
    (isOfAll ? structureFor(subject).components : components).flatMap((component) =>
      series.map((each) => ({ subject, component, series: each })),
    ),
  );
};

/** The conversions that a call names in so many words; one that it takes from cells is not seen. */
export const keysWritten = ({ name, given }: FormulaCall): readonly ConversionKey[] =>
  keysNamed(name, (argument) => {
    const expression = given[functionEntry(name).arguments.findIndex((each) => each === argument)];
    if (expression?.kind !== 'constant') return [];
    return expression.rows.flat().flatMap((cell) => (isErrorGiven(cell) ? [] : [cell]));
  });
