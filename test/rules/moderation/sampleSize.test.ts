import { describe, expect, test } from 'vitest';
import { law } from '../../law';
import fc from 'fast-check';
import { cohortBand, sampleSize, type CellInput, type Series } from '../../../src/rules';
import { SAMPLE_SIZES } from '../../../src/reference/policies/sampleSizes';
import { VIDEO_SIZES } from '../../../src/reference/policies/videoSizes';

const size = (cohort: CellInput, series?: Series) => sampleSize({ cohort, series }, SAMPLE_SIZES);
const refusal = (rule: string, code: string, facts: object) => ({ ok: false, problems: [{ rule, code, facts }] });

describe('how many learners are sampled', () => {
  test.each([
    [1, 1],
    [14, 14],
    [15, 15],
    [16, 15],
    [100, 15],
    [101, 20],
    [200, 20],
    [201, 25],
    [1000, 25],
  ])('from 2026-01 on, of %i it is %i', (cohort, sample) => {
    expect(size(cohort, '2026-01')).toEqual({ ok: true, value: sample });
    expect(size(String(cohort), '2026-06')).toEqual({ ok: true, value: sample });
  });

  test.each([
    [1, 1],
    [9, 9],
    [10, 10],
    [11, 10],
    [99, 10],
  ])('before 2026-01, of %i it is %i', (cohort, sample) => {
    expect(size(cohort, '2025-06')).toEqual({ ok: true, value: sample });
    expect(size(cohort, '2023-01')).toEqual({ ok: true, value: sample });
  });

  test('what no source gives is not made up', () => {
    const notHeld = (cohort: number) =>
      refusal('MOD-2', 'sample-size-not-held', { cohort, series: '2025-06', upTo: 99 });
    expect(size(100, '2025-06')).toEqual(notHeld(100));
    expect(size(250, '2025-06')).toEqual(notHeld(250));
    expect(size(20, '2022-06')).toEqual(
      refusal('TERMS', 'policy-not-held', { series: '2022-06', earliest: '2023-01' }),
    );
  });

  test('without a series the latest sizes hold', () => {
    const latest = SAMPLE_SIZES.at(-1)?.from;
    for (const cohort of [15, 16, 101, 201]) expect(size(cohort)).toEqual(size(cohort, latest));
  });

  test('up to which cohort a size is held is said, also where none is held at all', () => {
    const upTo = (...bands: number[]) =>
      sampleSize({ cohort: 90, series: '2025-06' }, [
        {
          from: '2023-01',
          rule: 'MOD-2',
          standing: 'inferred',
          sources: [{ id: 'FAQ' }],
          bands: bands.map((most) => ({ upTo: most, size: 5 })),
        },
      ]);
    const facts = { cohort: 90, series: '2025-06' } as const;
    expect(upTo(10, 20, 30)).toEqual(refusal('MOD-2', 'sample-size-not-held', { ...facts, upTo: 30 }));
    expect(upTo()).toEqual(refusal('MOD-2', 'sample-size-not-held', { ...facts, upTo: 0 }));
  });

  test.each<[CellInput, string]>([
    [0, 'cohort-none'],
    ['0', 'cohort-none'],
    [-1, 'cohort-unreadable'],
    [12.5, 'cohort-unreadable'],
    ['all', 'cohort-unreadable'],
    [null, 'cohort-unreadable'],
    [true, 'cohort-unreadable'],
  ])('a cohort of %j is refused as %s', (cohort, code) => {
    expect(size(cohort)).toEqual(
      refusal('MOD-3', code, { text: cohort === null ? '' : cohort === true ? 'TRUE' : String(cohort) }),
    );
  });

  test.each([
    [19, 19],
    [20, 20],
    [21, 20],
    [200, 20],
    [201, 25],
  ])('in Sport, of %i learners %i need video', (cohort, video) => {
    expect(sampleSize({ cohort, series: '2026-01' }, VIDEO_SIZES)).toEqual({ ok: true, value: video });
  });

  law([fc.integer({ min: 1, max: 2000 })])('never more than the cohort, and never fewer for a larger one', (cohort) => {
    const valueOf = (of: number) => {
      const answer = size(of, '2026-06');
      return answer.ok ? answer.value : Number.NaN;
    };
    expect(valueOf(cohort)).toBeLessThanOrEqual(cohort);
    expect(valueOf(cohort + 1)).toBeGreaterThanOrEqual(valueOf(cohort));
  });
});

describe('the band of sizes that a cohort falls into', () => {
  const [before = { bands: [] }, now = { bands: [] }] = SAMPLE_SIZES;

  test.each([
    [15, { from: 1, upTo: 15 }],
    [16, { from: 16, upTo: 100 }],
    [200, { from: 101, upTo: 200 }],
    [201, { from: 201 }],
  ])('of %i', (cohort, band) => {
    expect(cohortBand(cohort, now)).toEqual(band);
  });

  test('is none where no size is held', () => {
    expect(cohortBand(99, before)).toEqual({ from: 10, upTo: 99 });
    expect(cohortBand(100, before)).toBeUndefined();
  });
});
