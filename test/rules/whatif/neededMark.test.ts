import { describe, expect, test } from 'vitest';
import { law } from '../../law';
import fc from 'fast-check';
import {
  gradeRank,
  GRADES,
  neededMark,
  qualificationGradeFor,
  readUms,
  type GradeCode,
  type Ums,
} from '../../../src/rules';
import { SCALE } from '../../usualScale';
import { illustrative, illustrativeKeys } from '../illustrative';

const key = { subject: 'DIT', component: 'C1', series: '2024-06' } as const;
const ums = (value: number): Ums => {
  const answer = readUms(value, 'qualification', SCALE);
  if (!answer.ok || typeof answer.value === 'string') throw new Error('not a UMS');
  return answer.value;
};
const needed = (known: number, target: GradeCode) =>
  neededMark({ knownUms: ums(known), target, conversion: illustrative(key) }, SCALE);

describe('the fewest raw marks for a target grade', () => {
  test('on the mark, one UMS short of it, one over', () => {
    const at = (known: number) => {
      const answer = needed(known, 'L2M');
      return answer.ok ? answer.value : undefined;
    };
    expect(at(144)).toBe(42);
    expect(at(145)).toBe(41);
    expect(at(143)).toBe(43);
  });

  test('0 when it is secured already, and for U', () => {
    expect(needed(210, 'L2M')).toEqual({ ok: true, value: 0 });
    expect(needed(211, 'L2M')).toEqual({ ok: true, value: 0 });
    expect(needed(0, 'U')).toEqual({ ok: true, value: 0 });
  });

  test('out of reach when the maximum falls one UMS short; within reach when it just suffices', () => {
    expect(needed(120, 'L2M')).toEqual({ ok: true, value: 60 });
    expect(needed(119, 'L2M')).toEqual({
      ok: false,
      problems: [{ rule: 'WHATIF-1', code: 'out-of-reach', facts: { ...key, target: 'L2M', needed: 91, most: 90 } }],
    });
  });

  law([fc.constantFrom(...illustrativeKeys), fc.nat(180), fc.constantFrom(...GRADES)])(
    'with that mark the grade is reached, and with one fewer it is not',
    (each, known, target) => {
      const conversion = illustrative(each);
      const answer = neededMark({ knownUms: ums(known), target, conversion }, SCALE);
      const reaches = (raw: number) =>
        gradeRank(qualificationGradeFor(ums(known + (conversion.ums[raw] ?? 0)), SCALE)) >= gradeRank(target);
      const fewest = [...conversion.ums.keys()].find(reaches);
      expect(answer.ok ? answer.value : undefined).toBe(fewest);
    },
  );
});
