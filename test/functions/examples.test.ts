import { beforeAll, describe, expect, test } from 'vitest';
import examples from '../../.config/docs/functionExamples.json';
import { setFigures } from '../../src/functions/figures';
import { readFigures } from '../../src/markbook/tables/figures';
import { ILLUSTRATIVE } from '../markbook/illustrativeTables';
import { functionsById } from './functionsById';
import { spilled } from './customFunctions';
import { readFormula } from './formula';

const codesOnly = (cell: unknown): unknown =>
  typeof cell === 'object' && cell !== null && 'error' in cell ? cell.error : cell;

const asRange = (answer: unknown): unknown =>
  Array.isArray(answer) ? (answer as unknown[][]).map((row) => row.map(codesOnly)) : [[codesOnly(answer)]];

beforeAll(() => {
  setFigures(readFigures(ILLUSTRATIVE));
});

describe('the examples on the help pages', () => {
  const all = Object.entries(examples).flatMap(([id, { examples: each }]) =>
    each.map(({ formula, result }) => ({ id, formula, result })),
  );

  test.each(all)('$formula is what the page says', ({ id, formula, result }) => {
    const { name, given } = readFormula(formula);
    const called = functionsById.get(name);
    if (called === undefined) throw new Error(`There is no function ${name}`);
    expect(name).toBe(id);
    expect(asRange(spilled(called, ...given))).toEqual(Array.isArray(result) ? result : [[result]]);
  });

  test('show every function at least once', () => {
    expect(Object.keys(examples).sort()).toEqual([...functionsById.keys()].sort());
  });
});
