import { expect, it } from 'vitest';
import { nextStepWords } from '../../../src/markbook/grades/gradingWords';

it('says that grades are on the sheet only when no component is still to come', () => {
  expect(nextStepWords({ code: 'done', toCome: [] }, 'DIT')).toBe(
    'Every learner with all marks has a grade on the sheet.',
  );
  expect(nextStepWords({ code: 'done', toCome: ['C3'] }, 'DIT')).toBe(
    'The UMS so far are on the sheet. Grades follow with C3.',
  );
});
