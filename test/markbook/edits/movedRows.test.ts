import { expect, test } from 'vitest';
import { movedRows } from '../../../src/markbook/edits/movedRows';

const NUMBERS = [['0101'], ['0102'], ['0103']];
const NAMES = [['ASH: Ann'], ['BIRCH: Bo'], ['CEDAR: Cy']];

const moved = (numbers: readonly string[], names: readonly string[]): readonly number[] =>
  movedRows([
    { then: { row: 5, before: NUMBERS }, now: numbers.map((number) => [number]) },
    { then: { row: 5, before: NAMES }, now: names.map((name) => [name]) },
  ]);

test.each([
  ['stand as they stood', ['0101', '0102', '0103'], ['ASH: Ann', 'BIRCH: Bo', 'CEDAR: Cy'], []],
  ['changed places', ['0102', '0101', '0103'], ['BIRCH: Bo', 'ASH: Ann', 'CEDAR: Cy'], [5, 6]],
  ['moved down for a new one', ['0100', '0101', '0102'], ['ALDER: Al', 'ASH: Ann', 'BIRCH: Bo'], [5, 6, 7]],
  ['have a name put right', ['0101', '0102', '0103'], ['ASH: Anne', 'BIRCH: Bo', 'CEDAR: Cy'], []],
])('Rows that %s are told from others.', (_what, numbers, names, expected) => {
  expect(moved(numbers, names)).toEqual(expected);
});
