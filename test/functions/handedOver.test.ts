import { beforeAll, describe, expect, test } from 'vitest';
import { setFigures } from '../../src/functions/figures';
import { points } from '../../src/functions/points';
import { tally } from '../../src/functions/tally';
import { umsfrom } from '../../src/functions/umsfrom';
import { readFigures } from '../../src/markbook/tables/figures';
import { ILLUSTRATIVE } from '../markbook/illustrativeTables';
import { cell, errorGiven, spilled, valueError } from './customFunctions';
import { functionsById } from './functionsById';

beforeAll(() => {
  setFigures(readFigures(ILLUSTRATIVE));
});

const LEDGER = [
  ['C1', '2025-06', 54],
  ['C2', '2025-06', 70],
  ['C3', '2026-01', 80],
];

/** Calls with their optional arguments left out. */
const CALLS: readonly (readonly [string, ...unknown[]])[] = [
  ['GRADE', 66, 'C1'],
  ['QUALGRADE', 204],
  ['TOTAL', 66, 54, 84],
  ['TOTAL', 66, 54, 84, ''],
  ['GAP', 204],
  ['NEED', 120, 'L2P', 'DIT', 'C1', '2024-06'],
  ['BOUNDARY', 'L2M', 'DIT', 'C1', '2024-06'],
  ['RANGE', 42, 'DIT', 'C1'],
  ['AWARD', [[42, 40, 45]], 'DIT', '2024-06'],
  ['OUTCOME', LEDGER, 'DIT'],
  ['SAMPLESIZE', 101],
  ['SAMPLEFLAGS', [[30], ['X']]],
  ['LIST', 'grades'],
  ['SOURCE'],
  ['SOURCE', 'DIT', 'C1'],
];

describe('Excel’s own object where an argument newer than its memory of the function was left out', () => {
  const setResult = (): undefined => undefined;
  test.each([
    ['names the function', { functionName: 'GAP', address: 'Sheet1!A1' }],
    ['takes results', { setResult, type: 'Invocation' }],
    ['says nothing', {}],
  ])('is an argument left out when it %s', (_which, object) => {
    for (const [name, ...given] of CALLS) {
      const call = functionsById.get(name);
      expect(call).toBeTypeOf('function');
      if (call === undefined) continue;
      expect(spilled(call, ...given, object), name).toEqual(spilled(call, ...given));
    }
  });
  test('a value with a format and an error are no such object', () => {
    expect(cell(points, { type: 'FormattedNumber', basicValue: 'L2M' })).toBe(5.5);
    expect(cell(points, errorGiven('#N/A'))).toMatchObject({ error: '#N/A' });
  });
});

describe('a blank cell handed over as 0', () => {
  test('is no grade: POINTS stays blank', () => {
    expect(cell(points, 0)).toBe('');
    expect(spilled(points, [['L2D'], [0], ['U']])).toEqual([[7], [''], [0]]);
  });
  test('is no grade: TALLY leaves it out', () =>
    expect(spilled(tally, [['L2D'], [0], ['U']])).toEqual(spilled(tally, [['L2D'], [''], ['U']])));
  test('any other number is still refused', () => {
    expect(cell(points, 1)).toMatchObject({ error: '#VALUE!' });
    expect(spilled(tally, [['L2D'], [1]])).toMatchObject({ error: '#VALUE!' });
  });
  test('in both columns makes a spare row of a table', () => {
    const table = Array.from({ length: 61 }, (_each, raw) => [raw, Math.floor((raw * 3) / 2)]);
    const spare = [
      [0, 0],
      [0, 0],
    ];
    expect(cell(umsfrom, 42, [...table, ...spare])).toBe(63);
    expect(cell(umsfrom, 0, [...[...table].reverse(), ...spare])).toBe(0);
    expect(cell(umsfrom, 0, [['Raw', 'UMS'], [0, 0], ...spare])).toMatchObject({ error: '#VALUE!' });
    expect(cell(umsfrom, 42, [...table, [5, 7]])).toEqual(
      valueError('Raw mark 5 stands twice in this table. Delete one of the rows.'),
    );
  });
});

describe('a heading above the grades', () => {
  test.each(['Grade', 'C1 grade', 'Qualification grade 2026-06', 'Final result'])('%s is skipped by TALLY', (heading) =>
    expect(spilled(tally, [[heading], ['L2D*'], ['L2D']])).toEqual(spilled(tally, [['L2D*'], ['L2D']])),
  );
  test.each(['L3D', 'Distinction', 'D*', 'tbc'])('%s is a grade mistyped, which is named', (text) =>
    expect(spilled(tally, [[text], ['L2D']])).toMatchObject({ error: '#VALUE!' }),
  );
  test('is skipped in the first row alone, and not when it is all there is', () => {
    expect(spilled(tally, [['L2D'], ['Grade']])).toMatchObject({ error: '#VALUE!' });
    expect(spilled(tally, 'Grade')).toMatchObject({ error: '#VALUE!' });
  });
  test('an error above the grades comes out again', () =>
    expect(spilled(tally, [[errorGiven('#N/A')], ['L2D']])).toMatchObject({ error: '#N/A' }));
});
