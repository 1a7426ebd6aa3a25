import { expect, it } from 'vitest';
import { gradedLearner } from '../../../src/markbook/grades/gradedLearner';
import { awardWords, umsWords } from '../../../src/markbook/grades/gradedWords';
import { readTracker } from '../../../src/markbook/tracker/readTracker';
import { POINTS } from '../../../src/reference/points/points';
import { structureFor } from '../../../src/reference/specifications/structures';
import { SCALE } from '../../usualScale';
import { FIGURES } from '../mocks/mockClass';
import { sheetOf, TRACKER } from './classOf';

const conversions = Object.fromEntries(
  FIGURES.conversions
    .filter(({ subject, series }) => subject === 'DIT' && series === '2025-06')
    .map((each) => [each.component, each]),
);

const wordsOf = (marks: readonly (string | number)[]) => {
  const [learner] = readTracker(
    TRACKER,
    sheetOf([
      ['Name', 'C1', 'C2', 'C3'],
      ['Ada', ...marks],
    ]),
  ).learners;
  if (learner === undefined) throw new Error('The class has no learner.');
  const graded = gradedLearner(learner, conversions, SCALE, POINTS);
  return [umsWords(graded, SCALE.structure), awardWords(graded, true), awardWords(graded, false)];
};

it('says a learner’s UMS in the subject’s order, and what they come to', () => {
  const [ums = '', award = '', total = ''] = wordsOf([40, 40, 40]);
  expect(ums).toMatch(/^\d+ · \d+ · \d+$/);
  expect(award).toMatch(/^\d+, L\d\S+$/);
  expect(award.startsWith(`${total}, `)).toBe(true);
  expect(Number(total)).toBe(ums.split(' · ').reduce((sum, each) => sum + Number(each), 0));
});

it('keeps blank, X and 0 apart, and gives nothing where a mark can’t be read', () => {
  expect(wordsOf(['', 'X', 0])[0]).toBe('blank · X · 0');
  expect(wordsOf(['', 'X', 0])[1]).toBe('–');
  expect(wordsOf(['lots', 0, 0]).slice(0, 2)).toEqual(['unreadable · 0 · 0', '–']);
});

it('follows the components of a subject of another structure', () => {
  const [learner] = readTracker(
    TRACKER,
    sheetOf([
      ['Name', 'C1', 'C2', 'C3'],
      ['Ada', 40, 41, 42],
    ]),
  ).learners;
  if (learner === undefined) throw new Error('The class has no learner.');
  const graded = gradedLearner(learner, conversions, SCALE, POINTS);
  expect(umsWords(graded, structureFor('ART')).split(' · ')).toHaveLength(2);
  expect(umsWords(graded, structureFor('CON')).split(' · ')).toHaveLength(3);
});
