import { expect, it } from 'vitest';
import { counted } from '../../../src/markbook/wording/counted';
import { gradedSentence } from '../../../src/markbook/grades/gradingWords';
import { USUAL_STRUCTURE } from '../../../src/reference/specifications/structures';

it.each([
  [0, '0 learners'],
  [1, '1 learner'],
  [2, '2 learners'],
  [999, '999 learners'],
  [1000, '1,000 learners'],
  [1, '1 entry', 'entry', 'entries'],
  [1200, '1,200 entries', 'entry', 'entries'],
])('writes %d as “%s”', (count, words, one = 'learner', many?: string) => {
  expect(counted(count, one, many)).toBe(words);
});

it('writes the figures of a sentence alike', () => {
  const counts = { learners: 1200, graded: 1100, toMend: 0, blank: 0, absent: 100, waiting: 0, unconverted: 0 };
  expect(gradedSentence(counts, [], USUAL_STRUCTURE)).toBe('1,100 of 1,200 graded. 100 absent.');
});
