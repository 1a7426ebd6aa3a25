import { describe, expect, it } from 'vitest';
import { explainedProblem } from '../../../src/markbook/functions/explain/explainedProblem';
import { isNotAvailable } from '../../../src/markbook/functions/isNotAvailable';
import type { AnswerProblem } from '../../../src/markbook/wording';

const SHAPE: AnswerProblem = { code: 'one-column-wanted', facts: { argument: 'marks' } };
const WORD: AnswerProblem = { rule: 'TERMS', code: 'component-missing', facts: {} };
const COMPONENT: AnswerProblem = {
  rule: 'STR-4',
  code: 'component-not-held',
  facts: { subject: 'CON', component: 'C4', held: ['C1', 'C2', 'C3'] },
};

describe('a problem that a cell answers with', () => {
  it('cites a rule where a rule refuses, and none for something technical or a word that can’t be read', () => {
    expect(explainedProblem(SHAPE).steps).toEqual([]);
    expect(explainedProblem(WORD).steps).toEqual([]);
    expect(explainedProblem(COMPONENT).steps).toEqual([{ text: 'Nothing was worked out.', rule: 'STR-4' }]);
  });

  it('is #N/A where something is not known, #VALUE! where it can’t be read', () => {
    expect(isNotAvailable({ code: 'tables-not-read', facts: {} })).toBe(true);
    expect([SHAPE, WORD, COMPONENT].map(isNotAvailable)).toEqual([false, false, false]);
    expect(explainedProblem(SHAPE).short).toBe('#VALUE!');
  });
});
