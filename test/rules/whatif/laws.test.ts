import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { law } from '../../law';
import { SCALE } from '../../usualScale';
import {
  borderline,
  cohortShock,
  forecastFor,
  gradeRank,
  neededMarks,
  retakeWorth,
  reviewOfModeration,
  robustnessOf,
  umsFor,
  umsRange,
  type Conversion,
  type CountingUms,
  type LearnerMarks,
} from '../../../src/rules';
import { asRawMark, asUms } from '../../../src/rules/terms/units';
import { gradeUnderShift } from '../../../src/rules/whatif/learnerMarks';
import { shiftedUms } from '../../../src/rules/whatif/shiftedUms';
import { illustrative, illustrativeKeys } from '../illustrative';

const dit = (component: 'C1' | 'C2' | 'C3', series: '2024-06' | '2025-06' = '2024-06'): Conversion =>
  illustrative({ subject: 'DIT', component, series });
const conversions = { C1: dit('C1'), C2: dit('C2'), C3: dit('C3') };
const mark = fc.integer({ min: 0, max: 60 }).map(asRawMark);
const learner = fc.record({ C1: mark, C2: mark, C3: mark });
const COMPONENTS = ['C1', 'C2', 'C3'] as const;
const component = fc.constantFrom(...COMPONENTS);
const held = illustrativeKeys.filter((key) => key.subject === 'DIT' && key.component === 'C1').map(illustrative);
const rank = (marks: LearnerMarks) => gradeRank(gradeUnderShift(marks, conversions, SCALE) ?? 'U');

describe('Laws of what-if', () => {
  law([learner, component])('one more raw mark never lowers a grade', (marks, which) => {
    fc.pre(marks[which] < 60);
    expect(rank({ ...marks, [which]: asRawMark(marks[which] + 1) })).toBeGreaterThanOrEqual(rank(marks));
  });

  law([fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 90 })])(
    'a forecast lies between no mark and all marks to come, and never falls with a higher UMS',
    (C1, C2) => {
      const now = forecastFor({ C1: asUms(C1), C2: asUms(C2) }, SCALE);
      const better = forecastFor({ C1: asUms(Math.min(C1 + 1, 90)), C2: asUms(C2) }, SCALE);
      const [lowest, grade, highest] = [now?.lowest, now?.grade, now?.highest].map((each) => gradeRank(each ?? 'U'));
      expect(lowest).toBeLessThanOrEqual(grade ?? -1);
      expect(grade).toBeLessThanOrEqual(highest ?? -1);
      expect(better?.total).toBeGreaterThanOrEqual(now?.total ?? 301);
      expect(now?.total).toBeLessThanOrEqual(300);
    },
  );

  law([mark, component])('boundaries that do not move change nothing', (raw, which) => {
    const ums = umsFor(raw, conversions[which]);
    expect(shiftedUms(raw, 0, conversions[which])).toBe(ums.ok ? ums.value : undefined);
  });

  law([mark, component, fc.integer({ min: -70, max: 70 })])(
    'higher boundaries never give more UMS',
    (raw, which, by) => {
      expect(shiftedUms(raw, by + 1, conversions[which])).toBeLessThanOrEqual(
        Number(shiftedUms(raw, by, conversions[which])),
      );
    },
  );

  law([learner])('within the margin nothing changes the grade, and at it every tipping does', (marks) => {
    const robustness = robustnessOf(marks, conversions, SCALE);
    const within = (robustness?.margin ?? 61) - 1;
    for (const which of COMPONENTS) {
      for (const by of [-within, -1, 1, within].filter((each) => Math.abs(each) <= within)) {
        expect(gradeUnderShift(marks, conversions, SCALE, { component: which, by })).toBe(robustness?.grade);
      }
    }
    for (const { grade, ...shift } of robustness?.tippings ?? []) {
      expect(gradeUnderShift(marks, conversions, SCALE, shift)).toBe(grade);
      expect(grade).not.toBe(robustness?.grade);
      expect(Math.abs(shift.by)).toBe(robustness?.margin);
    }
  });

  law([fc.array(fc.option(learner, { nil: undefined }), { maxLength: 12 })])(
    'the borderline list is sorted and names each learner once',
    (marks) => {
      const list = borderline(marks, conversions, SCALE);
      const margins = list.map(({ margin }) => margin);
      expect(margins).toEqual([...margins].sort((a, b) => a - b));
      expect(new Set(list.map((each) => each.learner)).size).toBe(list.length);
      expect(list.every((each) => marks[each.learner] !== undefined)).toBe(true);
    },
  );

  law([fc.array(learner, { maxLength: 12 }), component])(
    'a shock moves learners between grades and loses none',
    (marks, which) => {
      const rows = cohortShock(marks, which, conversions, SCALE);
      expect(rows.map(({ by }) => by)).toEqual([-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5]);
      for (const { counts } of rows) expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(marks.length);
      const [still] = rows.filter(({ by }) => by === 0);
      const now = marks.map((each) => gradeUnderShift(each, conversions, SCALE));
      for (const { grade, count } of still?.counts ?? [])
        expect(count).toBe(now.filter((each) => each === grade).length);
    },
  );

  law([mark, fc.uniqueArray(fc.nat({ max: held.length - 1 }), { minLength: 1 })])(
    'a range holds what it says and grows with every series',
    (raw, picks) => {
      const some = picks.flatMap((pick) => held[pick] ?? []);
      const range = umsRange(raw, some);
      const whole = umsRange(raw, held);
      fc.pre(range.ok && whole.ok);
      const { lowest, middle, highest, count } = range.value;
      const worth = some.map(({ ums }) => Number(ums[raw])).sort((a, b) => a - b);
      expect([lowest, middle, highest, count]).toEqual([
        worth[0],
        worth[Math.floor((worth.length - 1) / 2)],
        worth.at(-1),
        worth.length,
      ]);
      expect(whole.value.lowest).toBeLessThanOrEqual(lowest);
      expect(whole.value.highest).toBeGreaterThanOrEqual(highest);
    },
  );

  law([fc.integer({ min: 0, max: 180 }), component])(
    'a higher grade never needs fewer marks, and the marks needed reach it',
    (known, which) => {
      const needed = neededMarks(asUms(known), conversions[which], SCALE);
      const marks = needed.map((each) => each.mark ?? 61);
      expect(marks).toEqual([...marks].sort((a, b) => b - a));
      const { ums } = conversions[which];
      const fewestFor = (least: number): number | undefined =>
        [...ums.keys()].find((raw) => known + Number(ums[raw]) >= least);
      expect(needed.map(({ grade, mark }) => [grade, mark])).toEqual(
        needed.map(({ grade }) => [grade, grade === 'U' ? 0 : fewestFor(SCALE.qualification.minima[grade])]),
      );
    },
  );

  const counting = fc.record({
    C1: fc.integer({ min: 0, max: 90 }).map(asUms),
    C2: fc.integer({ min: 0, max: 90 }).map(asUms),
    C3: fc.integer({ min: 0, max: 120 }).map(asUms),
  });

  const countingOf = (today: Readonly<Record<(typeof COMPONENTS)[number], ReturnType<typeof asUms>>>): CountingUms =>
    COMPONENTS.map((each) => ({ component: each, result: today[each] }));

  law([counting, component])(
    'a retake never promises less than today, and its floor keeps the grade',
    (today, which) => {
      const worth = retakeWorth(
        {
          counting: countingOf(today),
          component: which,
          conversion: conversions[which],
          forcedExternal: conversions.C3,
        },
        SCALE,
      );
      expect(worth.gain).toBeGreaterThanOrEqual(0);
      expect(worth.totalNow).toBe(today.C1 + today.C2 + today.C3);
      const internals = today.C1 + today.C2;
      const floor = worth.external?.floor;
      const minimum = worth.gradeNow === 'U' ? 0 : SCALE.qualification.minima[worth.gradeNow as 'L1P'];
      expect(floor).toBeDefined();
      expect(internals + Number(conversions.C3.ums[Number(floor)])).toBeGreaterThanOrEqual(minimum);
      expect(worth.external?.lift ?? 61).toBeGreaterThanOrEqual(Number(floor));
      expect(worth.externalWithFullGain?.floor ?? 0).toBeLessThanOrEqual(Number(floor));
    },
  );

  law([counting, fc.constantFrom('C1' as const, 'C2' as const), fc.integer({ min: 0, max: 90 })])(
    'a review can lose exactly what it says',
    (today, which, fall) => {
      fc.pre(fall <= today[which]);
      const review = reviewOfModeration(
        { counting: countingOf(today), component: which, lowered: asUms(today[which] - fall), marksAgreed: false },
        SCALE,
      );
      fc.pre(review.ok);
      expect(review.value.doesGradeChange).toBe(fall > review.value.canLose);
      expect(review.value.thenIfGradeProtected.componentGrade).toBe(review.value.now.componentGrade);
    },
  );
});
