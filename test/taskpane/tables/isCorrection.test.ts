import { expect, test } from 'vitest';
import { isCorrection } from '../../../src/taskpane/screens/tables/adding/isCorrection';

const table = (from: number): string => Array.from({ length: 20 }, (_, raw) => `${raw}\t${raw + from}`).join('\n');

test.each<[string, string, string, boolean]>([
  ['one line corrected', table(0), table(0).replace('7\t7', '7\t8'), true],
  ['a line deleted', table(0), table(0).replace('7\t7\n', ''), true],
  ['three lines added', table(0), `${table(0)}\na\nb\nc`, true],
  ['four lines added', table(0), `${table(0)}\na\nb\nc\nd`, false],
  ['another table', table(0), table(1), false],
  ['an emptied box', table(0), '', false],
  ['a table in an empty box', '', table(0), false],
])('%s', (_, before, after, expected) => {
  expect(isCorrection(before, after)).toBe(expected);
});
