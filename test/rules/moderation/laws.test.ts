import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { law } from '../../law';
import { VIDEO_SIZES } from '../../../src/reference/policies/videoSizes';
import { SAMPLE_SIZES } from '../../../src/reference/policies/sampleSizes';
import { SUBJECTS } from '../../../src/reference/specifications/subjects';
import { sampleAdvice, sampleFlags, type Entrant, type Subject } from '../../../src/rules';
import { asRawMark } from '../../../src/rules/terms/units';
import { extremesOf } from '../../../src/rules/moderation/extremes';
import { stressedMarks } from '../../../src/rules/moderation/stressTest';

const entrant: fc.Arbitrary<Entrant> = fc.record({
  result: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 12 }).map(asRawMark) },
    { weight: 1, arbitrary: fc.constantFrom('X' as const, 'blank' as const) },
  ),
  ticked: fc.boolean(),
  video: fc.boolean(),
});

const cohort = fc.array(entrant, { maxLength: 60 });
const size = fc.option(fc.integer({ min: 1, max: 25 }), { nil: undefined });
const byCode = (code: string): Subject => {
  const subject = SUBJECTS.find((each) => each.code === code);
  if (subject === undefined) throw new Error(`No subject ${code}`);
  return subject;
};
const policies = { sample: SAMPLE_SIZES, video: VIDEO_SIZES };
const adds = (flag: string) => flag.startsWith('add');

describe('Laws of the sample', () => {
  law([cohort, size])('every learner flagged was entered', (entrants, held) => {
    const flags = sampleFlags(entrants, held);
    expect(flags).toHaveLength(entrants.length);
    expect(entrants.every(({ result }, index) => result !== 'blank' || flags[index] === 'none')).toBe(true);
  });

  law([cohort, size])('at most two learners are added, and never an absent one', (entrants, held) => {
    const flags = sampleFlags(entrants, held);
    expect(flags.filter(adds).length).toBeLessThanOrEqual(2);
    expect(entrants.every(({ result }, index) => result !== 'X' || !adds(flags[index] ?? ''))).toBe(true);
  });

  law([cohort, size])('with those added, the sample has a highest and a lowest mark above zero', (entrants, held) => {
    const flags = sampleFlags(entrants, held);
    const isIn = (index: number) => flags[index] === 'in sample' || adds(flags[index] ?? '');
    const extremes = extremesOf(entrants);
    fc.pre(extremes !== undefined);
    expect(extremes.highest.sharedBy.some(isIn)).toBe(true);
    expect(extremes.lowest.sharedBy.some(isIn)).toBe(true);
  });

  law([cohort, size])('once those flagged are ticked, nobody else is to be added', (entrants, held) => {
    const flags = sampleFlags(entrants, held);
    const ticked = entrants.map((each, index) => (adds(flags[index] ?? '') ? { ...each, ticked: true } : each));
    expect(sampleFlags(ticked, held).filter(adds)).toEqual([]);
  });

  law([cohort])('nobody is picked: without a tick only extremes are flagged', (entrants) => {
    const flags = sampleFlags(
      entrants.map((each) => ({ ...each, ticked: false })),
      undefined,
    );
    expect(flags.filter((flag) => flag !== 'none' && !adds(flag))).toEqual([]);
  });

  law([cohort])('a replacement is unticked, present and above zero, and there are at most two', (entrants) => {
    const { replacements } = sampleAdvice({ entrants, subject: byCode('DIT') }, policies);
    for (const { absent, alternatives } of replacements) {
      expect(entrants[absent]).toMatchObject({ result: 'X', ticked: true });
      expect(alternatives.length).toBeLessThanOrEqual(2);
      for (const other of alternatives) {
        expect(entrants[other]?.ticked).toBe(false);
        expect(Number(entrants[other]?.result)).toBeGreaterThan(0);
      }
    }
  });

  law([cohort])('a proposed sample has the right size, only learners with video, and its own extremes', (entrants) => {
    const { proposal, size: held } = sampleAdvice({ entrants, subject: byCode('SPO') }, policies);
    fc.pre(proposal !== undefined && held.ok);
    const able = entrants.flatMap(({ result, video }, index) =>
      typeof result === 'number' && video === true ? [index] : [],
    );
    expect(proposal.chosen.every((index) => able.includes(index))).toBe(true);
    expect(new Set(proposal.chosen).size).toBe(Math.min(held.value, able.length));
    const marks = able.map((index) => Number(entrants[index]?.result)).filter((mark) => mark > 0);
    const chosen = proposal.chosen.map((index) => Number(entrants[index]?.result));
    for (const mark of marks.length === 0 ? [] : [Math.min(...marks), Math.max(...marks)])
      expect(chosen).toContain(mark);
  });

  const change = fc.oneof(
    fc.record({ kind: fc.constant('flat' as const), by: fc.integer({ min: -70, max: 70 }) }),
    fc.record({
      kind: fc.constant('linear' as const),
      atZero: fc.integer({ min: -70, max: 70 }),
      atMax: fc.integer({ min: -70, max: 70 }),
    }),
    fc.record({
      kind: fc.constant('bands' as const),
      bands: fc.array(
        fc.record({
          from: fc.integer({ min: 0, max: 60 }),
          to: fc.integer({ min: 0, max: 60 }),
          by: fc.integer({ min: -20, max: 20 }),
        }),
        { maxLength: 4 },
      ),
    }),
  );

  law([change, fc.integer({ min: 1, max: 60 })])('a change keeps marks in range and in order', (given, max) => {
    const table = stressedMarks(given, max);
    expect(table).toHaveLength(max + 1);
    expect(table).toEqual([...table].sort((a, b) => a - b));
    expect(table.every((mark) => Number.isInteger(mark) && mark >= 0 && mark <= max)).toBe(true);
  });

  law([fc.constantFrom('flat', 'linear', 'bands'), fc.integer({ min: 1, max: 60 })])(
    'no change changes nothing',
    (kind, max) => {
      const none = {
        flat: { kind: 'flat', by: 0 },
        linear: { kind: 'linear', atZero: 0, atMax: 0 },
        bands: { kind: 'bands', bands: [] },
      } as const;
      expect(stressedMarks(none[kind], max)).toEqual(Array.from({ length: max + 1 }, (_, mark) => mark));
    },
  );
});
