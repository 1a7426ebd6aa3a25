import { describe, expect, test } from 'vitest';
import { compileScale, type GivenScale, type ScaleProblem } from '../../../src/rules';
import { LEAST_EXTERNAL_PERCENT } from '../../../src/reference/scale/scale';
import { SCALE } from '../../usualScale';

const asTyped = (changes: Partial<GivenScale> = {}): GivenScale => ({
  structure: SCALE.structure,
  internal: SCALE.internal,
  external: SCALE.external,
  qualification: SCALE.qualification,
  status: 'confirmed',
  source: 'Specification, issue 1',
  checkedBy: 'A Teacher',
  checkedOn: '2026-11-21',
  ...changes,
});
const problemsOf = (changes: Partial<GivenScale>): readonly ScaleProblem[] => {
  const answer = compileScale(asTyped(changes), LEAST_EXTERNAL_PERCENT);
  return answer.ok ? [] : answer.problems;
};
const { internal, external, qualification } = SCALE;

describe('a scale typed by a teacher', () => {
  test('the known figures pass, also as text, with who checked them', () => {
    const typed = asTyped({ internal: { max: '90', minima: { ...internal.minima, L1P: ' 27 ' } } });
    expect(compileScale(typed, 40)).toEqual({
      ok: true,
      value: {
        structure: SCALE.structure,
        internal,
        external,
        qualification,
        status: 'confirmed',
        source: 'Specification, issue 1',
        checkedBy: 'A Teacher',
        checkedOn: '2026-11-21',
      },
    });
  });

  test('every figure that can’t be read, in all three parts', () => {
    expect(
      problemsOf({
        internal: { max: '', minima: { ...internal.minima, L1M: 36.5 } },
        external: { ...external, minima: { ...external.minima, L2D: 'x' } },
        qualification: { ...qualification, minima: { ...qualification.minima, 'L2D*': null } },
      }),
    ).toEqual([
      { rule: 'SCALE-3', code: 'scale-unreadable', facts: { part: 'internal', of: 'max', text: '' } },
      { rule: 'SCALE-3', code: 'scale-unreadable', facts: { part: 'internal', of: 'L1M', text: '36.5' } },
      { rule: 'SCALE-3', code: 'scale-unreadable', facts: { part: 'external', of: 'L2D', text: 'x' } },
      { rule: 'SCALE-3', code: 'scale-unreadable', facts: { part: 'qualification', of: 'L2D*', text: '' } },
    ]);
  });

  test('minima rise strictly', () => {
    const minima = { ...internal.minima, L1M: 27, L2P: 44 };
    expect(problemsOf({ internal: { max: 90, minima } })).toEqual([
      {
        rule: 'SCALE-3',
        code: 'scale-not-increasing',
        facts: { part: 'internal', grade: 'L1M', minimum: 27, below: 'L1P', belowMinimum: 27 },
      },
      {
        rule: 'SCALE-3',
        code: 'scale-not-increasing',
        facts: { part: 'internal', grade: 'L2P', minimum: 44, below: 'L1D', belowMinimum: 45 },
      },
    ]);
    expect(problemsOf({ internal: { max: 90, minima: { ...internal.minima, L1M: 28 } } })).toEqual([]);
  });

  test('minima stand from 1 to one below the maximum', () => {
    const at = (L1P: number, star: number) => ({
      qualification: { max: 300, minima: { ...qualification.minima, L1P, 'L2D*': star } },
    });
    expect(problemsOf(at(1, 299))).toEqual([]);
    expect(problemsOf(at(0, 300))).toEqual([
      {
        rule: 'SCALE-3',
        code: 'scale-minimum-out-of-range',
        facts: { part: 'qualification', grade: 'L1P', minimum: 0, max: 300 },
      },
      {
        rule: 'SCALE-3',
        code: 'scale-minimum-out-of-range',
        facts: { part: 'qualification', grade: 'L2D*', minimum: 300, max: 300 },
      },
    ]);
  });

  test('the component maxima add up to the qualification’s', () => {
    const problem = { rule: 'SCALE-3', code: 'scale-maxima-do-not-add-up' };
    expect(problemsOf({ qualification: { ...qualification, max: 299 } })).toEqual([
      { ...problem, facts: { internals: [90, 90], external: 120, qualification: 299 } },
    ]);
    expect(problemsOf({ internal: { ...internal, max: 91 } })).toMatchObject([problem]);
  });

  test('the external carries 40 per cent at least', () => {
    const shares = (inner: number, outer: number) => ({
      internal: { ...internal, max: inner },
      external: { ...external, max: outer },
    });
    expect(problemsOf(shares(89, 122))).toEqual([]);
    expect(problemsOf(shares(90, 120))).toEqual([]);
    expect(problemsOf(shares(91, 118))).toEqual([
      { rule: 'SCALE-3', code: 'scale-external-too-small', facts: { external: 118, qualification: 300, percent: 40 } },
    ]);
    expect(problemsOf(shares(91, 119))).toEqual([
      {
        rule: 'SCALE-3',
        code: 'scale-maxima-do-not-add-up',
        facts: { internals: [91, 91], external: 119, qualification: 300 },
      },
      { rule: 'SCALE-3', code: 'scale-external-too-small', facts: { external: 119, qualification: 300, percent: 40 } },
    ]);
  });

  test('a scale of nothing but what was typed: no checker is made up', () => {
    const { checkedBy: _by, checkedOn: _on, ...unsigned } = asTyped();
    expect(compileScale(unsigned, 40)).toEqual({
      ok: true,
      value: {
        structure: SCALE.structure,
        internal,
        external,
        qualification,
        status: 'confirmed',
        source: 'Specification, issue 1',
      },
    });
  });
});
