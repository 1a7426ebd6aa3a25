import { expect, it } from 'vitest';
import { columnWords } from '../../../src/markbook/wording/columnWords';

it.each([
  [[12], 'column M'],
  [[13, 12, 14], 'columns M to O'],
  [[25, 26], 'columns Z to AA'],
  [[10, 12, 13, 14, 17], 'columns K, M to O and R'],
])('columns %j are named %s, and none between that is not meant', (columns, words) => {
  expect(columnWords(columns)).toBe(words);
});
