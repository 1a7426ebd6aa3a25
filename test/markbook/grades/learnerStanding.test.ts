import { describe, expect, it } from 'vitest';
import { classFigures } from '../../../src/markbook/grades/classFigures';
import { learnerStanding, tippingWays } from '../../../src/markbook/grades/learnerStanding';
import { neededFrame } from '../../../src/markbook/grades/neededFor';
import type { GradedLearner } from '../../../src/markbook/grades/gradedLearner';
import { asQualificationGrade, asUms, type GradeCode } from '../../../src/rules';
import { SCALE } from '../../usualScale';

const withAward = (grade: GradeCode, total: number): GradedLearner => ({
  learner: {} as GradedLearner['learner'],
  results: {},
  award: { total: asUms(total), grade: asQualificationGrade(grade), points: 0 },
});

describe('how a learner stands', () => {
  it('is the grade and how far the next is, which the highest has not', () => {
    expect(learnerStanding(withAward('L2P', 203), SCALE)).toEqual({
      ...{ code: 'graded', grade: 'L2P' },
      next: { grade: 'L2M', gap: 7 },
    });
    expect(learnerStanding(withAward('L2D*', 290), SCALE)).toEqual({ code: 'graded', grade: 'L2D*' });
  });

  it('is without a grade what of the marks is open', () => {
    const marks = (values: readonly ('X' | 'blank')[]): GradedLearner['results'] =>
      Object.fromEntries(values.map((value, index) => [`C${index + 1}`, { mark: { ok: true, value } }]));
    const learner = { learner: {} as GradedLearner['learner'], results: marks(['blank', 'X', 'blank']) };
    expect(learnerStanding(learner, SCALE)).toEqual({
      ...{ code: 'open', blank: ['C1', 'C3'], absent: ['C2'], toMend: [] },
    });
  });
});

describe('what needed marks are for', () => {
  const on = (target: GradeCode) => [{ component: 'C3', target, max: 60 }] as const;

  it('is the next grade, one that is reached, or the component to come', () => {
    const learner = withAward('L2P', 203);
    expect(neededFrame(learner, [])).toEqual({ code: 'highest' });
    expect(neededFrame(learner, on('L2P'))).toEqual({ code: 'reached', target: 'L2P' });
    expect(neededFrame(learner, on('L2M'))).toEqual({ code: 'next', target: 'L2M' });
    const open = { learner: learner.learner, results: {} };
    expect(neededFrame(open, on('L2M'))).toEqual({ code: 'to-come', component: 'C3' });
    expect(neededFrame(open, [])).toEqual({ code: 'not-yet' });
  });
});

it('a borderline grade tips into each other grade once, upwards or down', () => {
  const tipping = (component: 'C1' | 'C2', grade: GradeCode) => ({ component, grade }) as never;
  const tippings = [tipping('C1', 'L2M'), tipping('C2', 'L2M'), tipping('C1', 'L1D')];
  expect(tippingWays({ grade: asQualificationGrade('L2P'), tippings })).toEqual([
    { grade: 'L2M', isUp: true, components: ['C1', 'C2'] },
    { grade: 'L1D', isUp: false, components: ['C1'] },
  ]);
});

it('a class without grades has no figures', () => {
  expect(classFigures([])).toBeUndefined();
  expect(classFigures([{ grade: 'L1D', points: 3 }])).toEqual({ graded: 1, atPass: 0, percent: 0, averagePoints: 3 });
});
