import type { CellInput } from '../../../rules';
import { refusal, type CellAnswer } from './cellAnswer';
import { givenCell, isErrorGiven } from './given';
import { isSingle, rangeOf, cellsGiven, type GivenRange } from './range';

/** Something read of the cells given, or the answer that it can't be. */
export type Read<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refused: CellAnswer<never> };

/** The one cell given for an argument that takes no range; an error given comes out again. */
export const onlyCell = (argument: unknown, name: string): Read<CellInput> => {
  const range = rangeOf(argument);
  if (!isSingle(range)) {
    return { ok: false, refused: refusal({ code: 'one-value-wanted', facts: { argument: name } }) };
  }
  const cell = givenCell(range[0]?.[0]);
  if (isErrorGiven(cell)) return { ok: false, refused: { kind: 'passed-on', given: cell, argument: name } };
  return { ok: true, value: cell };
};

/** Plain cells, or the first error among them. */
export const plainCells = (range: GivenRange, name: string): Read<readonly (readonly CellInput[])[]> => {
  const read = cellsGiven(range);
  const error = read.flat().find(isErrorGiven);
  if (error !== undefined) return { ok: false, refused: { kind: 'passed-on', given: error, argument: name } };
  return { ok: true, value: read as readonly (readonly CellInput[])[] };
};
