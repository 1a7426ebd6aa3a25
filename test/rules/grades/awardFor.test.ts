import { describe, expect, it } from 'vitest';
import { POINTS } from '../../../src/reference/points/points';
import { awardFor, type ComponentResult, type Result, type Ums } from '../../../src/rules';
import { SCALE } from '../../usualScale';

const results = (...given: readonly (number | 'X' | 'blank')[]): readonly ComponentResult[] =>
  given.map((result, index) => ({ component: `C${index + 1}`, result: result as Result<Ums> }));

describe('the award of a learner’s components', () => {
  it('is the total with its grade and its points', () => {
    expect(awardFor(results(60, 70, 80), SCALE, POINTS)).toEqual({
      ok: true,
      value: { total: 210, grade: 'L2M', points: POINTS.L2M },
    });
  });

  it.each(['X', 'blank'] as const)('is none where a component is %s', (result) => {
    expect(awardFor(results(60, result, 80), SCALE, POINTS)).toEqual({
      ok: false,
      problems: [{ rule: 'UMS-6', code: 'total-missing-result', facts: { component: 'C2', result } }],
    });
  });
});
