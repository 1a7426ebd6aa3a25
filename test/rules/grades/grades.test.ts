import { describe, expect, test } from 'vitest';
import { law } from '../../law';
import fc from 'fast-check';
import {
  BOUNDARY_GRADES,
  componentGradeFor,
  componentScale,
  explainGrade,
  gapTo,
  gradeRank,
  GRADES,
  pointsFor,
  QUALIFICATION_BOUNDARY_GRADES,
  qualificationGradeFor,
  rawBoundaryOf,
  readUms,
  tally,
  umsBoundaryOf,
  type ComponentId,
  type Ums,
  type UmsPart,
} from '../../../src/rules';
import { POINTS } from '../../../src/reference/points/points';
import { SCALE } from '../../usualScale';
import { illustrative, illustrativeKeys } from '../illustrative';

const ums = (value: number, part: UmsPart): Ums => {
  const answer = readUms(value, part, SCALE);
  if (!answer.ok || typeof answer.value === 'string') throw new Error('not a UMS');
  return answer.value;
};
const total = (value: number): Ums => ums(value, 'qualification');

describe('a component’s grade: below, on and above each minimum', () => {
  const cases = (['C1', 'C2', 'C3'] as const).flatMap((component) =>
    BOUNDARY_GRADES.map((grade, index) => {
      const below = BOUNDARY_GRADES[index - 1] ?? 'U';
      return [component, grade, componentScale(SCALE, component).minima[grade], below] as const;
    }),
  );
  test.each(cases)('%s %s begins at %i; one below is %s', (component, grade, minimum, below) => {
    expect(componentGradeFor(ums(minimum - 1, component), component, SCALE)).toBe(below);
    expect(componentGradeFor(ums(minimum, component), component, SCALE)).toBe(grade);
    expect(componentGradeFor(ums(minimum + 1, component), component, SCALE)).toBe(grade);
  });

  test('0 is U and the maximum is L2D: a component has no L2D*', () => {
    expect(componentGradeFor(ums(0, 'C1'), 'C1', SCALE)).toBe('U');
    expect(componentGradeFor(ums(90, 'C2'), 'C2', SCALE)).toBe('L2D');
    expect(componentGradeFor(ums(120, 'C3'), 'C3', SCALE)).toBe('L2D');
  });
});

describe('the qualification’s grade: below, on and above each minimum', () => {
  test.each(
    QUALIFICATION_BOUNDARY_GRADES.map(
      (grade, index) =>
        [grade, SCALE.qualification.minima[grade], QUALIFICATION_BOUNDARY_GRADES[index - 1] ?? 'U'] as const,
    ),
  )('%s begins at %i; one below is %s', (grade, minimum, below) => {
    expect(qualificationGradeFor(total(minimum - 1), SCALE)).toBe(below);
    expect(qualificationGradeFor(total(minimum), SCALE)).toBe(grade);
    expect(qualificationGradeFor(total(minimum + 1), SCALE)).toBe(grade);
  });

  test('the ends, and a worked example', () => {
    expect(qualificationGradeFor(total(0), SCALE)).toBe('U');
    expect(qualificationGradeFor(total(300), SCALE)).toBe('L2D*');
    expect(qualificationGradeFor(total(204), SCALE)).toBe('L2P');
  });
});

describe('the gap to a grade', () => {
  test.each([
    [204, undefined, 6],
    [204, 'L2D', 36],
    [204, 'L2P', 0],
    [204, 'L1P', 0],
    [204, 'U', 0],
    [180, 'L2P', 0],
    [179, 'L2P', 1],
    [179, undefined, 1],
    [180, undefined, 30],
    [0, undefined, 90],
    [0, 'L2D*', 270],
    [269, undefined, 1],
    [270, undefined, 0],
    [300, undefined, 0],
    [300, 'L2D*', 0],
  ] as const)('from %i to %s it is %i', (from, target, gap) => {
    expect(gapTo(total(from), target, SCALE)).toBe(gap);
  });

  law([fc.nat(300), fc.constantFrom(undefined, ...GRADES)])(
    'closing it reaches the grade, and one UMS less does not',
    (from, target) => {
      const now = qualificationGradeFor(total(from), SCALE);
      const wanted = target ?? GRADES[Math.max(0, GRADES.indexOf(now) - 1)] ?? 'L2D*';
      const gap = gapTo(total(from), target, SCALE);
      const rankAt = (value: number) => gradeRank(qualificationGradeFor(total(value), SCALE));
      expect(rankAt(from + gap)).toBeGreaterThanOrEqual(gradeRank(wanted));
      const isReachedBefore = gap > 0 && rankAt(from + gap - 1) >= gradeRank(wanted);
      expect(isReachedBefore).toBe(false);
    },
  );
});

describe('points and counts', () => {
  test('each grade’s points', () => {
    const totals = [270, 240, 210, 180, 150, 120, 90, 89];
    expect(totals.map((value) => pointsFor(qualificationGradeFor(total(value), SCALE), POINTS))).toEqual([
      8.5, 7, 5.5, 4, 3, 2, 1.25, 0,
    ]);
  });

  test('a tally counts exactly, where a pattern would count L2D* with L2D', () => {
    expect(tally(['L2D*', 'L2D', 'L2D', 'U'])).toEqual([
      { grade: 'L2D*', count: 1, share: 0.25 },
      { grade: 'L2D', count: 2, share: 0.5 },
      { grade: 'L2M', count: 0, share: 0 },
      { grade: 'L2P', count: 0, share: 0 },
      { grade: 'L1D', count: 0, share: 0 },
      { grade: 'L1M', count: 0, share: 0 },
      { grade: 'L1P', count: 0, share: 0 },
      { grade: 'U', count: 1, share: 0.25 },
    ]);
  });

  test('a tally of nobody has counts but no shares', () => {
    expect(tally([])).toEqual(GRADES.map((grade) => ({ grade, count: 0, share: undefined })));
  });

  law([fc.array(fc.constantFrom(...GRADES), { minLength: 1 })])('the counts of a tally add up', (grades) => {
    expect(tally(grades).reduce((sum, { count }) => sum + count, 0)).toBe(grades.length);
    expect(tally(grades.toReversed())).toEqual(tally(grades));
  });

  test('grades rank from U, 0, to L2D*, 7', () => {
    expect(GRADES.map(gradeRank)).toEqual([7, 6, 5, 4, 3, 2, 1, 0]);
  });
});

describe('the boundary of a component grade', () => {
  const table = { subject: 'DIT', component: 'C1', series: '2024-06' } as const;

  test.each(BOUNDARY_GRADES.map((grade) => [grade] as const))('%s in UMS is the scale’s minimum', (grade) => {
    expect(umsBoundaryOf(grade, 'C1', SCALE)).toEqual({ ok: true, value: SCALE.internal.minima[grade] });
    expect(umsBoundaryOf(grade, 'C3', SCALE)).toEqual({ ok: true, value: SCALE.external.minima[grade] });
  });

  test('U begins at 0, and L2D* is no component grade', () => {
    const refused = (component: ComponentId) => ({
      ok: false,
      problems: [{ rule: 'SCALE-1', code: 'grade-not-for-component', facts: { grade: 'L2D*', component } }],
    });
    expect(umsBoundaryOf('U', 'C2', SCALE)).toEqual({ ok: true, value: 0 });
    expect(rawBoundaryOf('U', illustrative(table), SCALE)).toEqual({ ok: true, value: 0 });
    expect(umsBoundaryOf('L2D*', 'C3', SCALE)).toEqual(refused('C3'));
    expect(rawBoundaryOf('L2D*', illustrative(table), SCALE)).toEqual(refused('C1'));
  });

  test('a grade that even the maximum does not reach', () => {
    const held = { ...illustrative(table), ums: [0, 30, 71], max: 2 };
    expect(rawBoundaryOf('L1P', held, SCALE)).toEqual({ ok: true, value: 1 });
    expect(rawBoundaryOf('L2M', held, SCALE)).toEqual({ ok: true, value: 2 });
    expect(rawBoundaryOf('L2D', held, SCALE)).toEqual({
      ok: false,
      problems: [
        { rule: 'UMS-5', code: 'boundary-not-reached', facts: { ...table, grade: 'L2D', max: 2, minimum: 72 } },
      ],
    });
  });

  test('boundaries given are the boundaries answered', () => {
    const key = { subject: 'SPO', component: 'C1', series: '2024-06' } as const;
    const raws = BOUNDARY_GRADES.map((grade) => rawBoundaryOf(grade, illustrative(key), SCALE));
    expect(raws.map((answer) => answer.ok && answer.value)).toEqual([13, 19, 25, 31, 39, 47]);
  });
});

describe('a grade says which minima it lies between', () => {
  test('below the lowest, between two, at the top; of a component and of the qualification', () => {
    const about = { scaleStatus: 'unconfirmed', scaleSource: SCALE.source };
    const step = (facts: object) => ({ rule: 'SCALE-1', code: 'between-minima', facts: { ...facts, ...about } });
    expect(explainGrade(ums(26, 'C1'), 'C1', SCALE)).toEqual(
      step({ ums: 26, part: 'C1', reached: undefined, next: { grade: 'L1P', minimum: 27 } }),
    );
    expect(explainGrade(ums(72, 'C3'), 'C3', SCALE)).toEqual(
      step({ ums: 72, part: 'C3', reached: { grade: 'L2P', minimum: 72 }, next: { grade: 'L2M', minimum: 84 } }),
    );
    expect(explainGrade(ums(90, 'C2'), 'C2', SCALE)).toEqual(
      step({ ums: 90, part: 'C2', reached: { grade: 'L2D', minimum: 72 }, next: undefined }),
    );
    expect(explainGrade(total(269), 'qualification', SCALE)).toEqual(
      step({
        ums: 269,
        part: 'qualification',
        reached: { grade: 'L2D', minimum: 240 },
        next: { grade: 'L2D*', minimum: 270 },
      }),
    );
    expect(explainGrade(total(270), 'qualification', SCALE)).toEqual(
      step({ ums: 270, part: 'qualification', reached: { grade: 'L2D*', minimum: 270 }, next: undefined }),
    );
  });

  law([fc.nat(300)])('the minimum reached is always that of the grade given', (value) => {
    expect(explainGrade(total(value), 'qualification', SCALE).facts.reached?.grade ?? 'U').toBe(
      qualificationGradeFor(total(value), SCALE),
    );
  });
});

describe('laws of grades', () => {
  law([fc.constantFrom(...illustrativeKeys), fc.integer({ min: 1, max: 60 })])(
    'one more raw mark never lowers a component’s grade',
    (key, raw) => {
      const { ums: values } = illustrative(key);
      const rankAt = (mark: number) =>
        gradeRank(componentGradeFor(ums(values[mark] ?? 0, key.component), key.component, SCALE));
      expect(rankAt(raw)).toBeGreaterThanOrEqual(rankAt(raw - 1));
    },
  );

  law([fc.integer({ min: 1, max: 300 })])('one more UMS never lowers the qualification’s grade', (value) => {
    const rankAt = (at: number) => gradeRank(qualificationGradeFor(total(at), SCALE));
    expect(rankAt(value)).toBeGreaterThanOrEqual(rankAt(value - 1));
    expect(rankAt(value) - rankAt(value - 1)).toBeLessThanOrEqual(1);
  });
});
