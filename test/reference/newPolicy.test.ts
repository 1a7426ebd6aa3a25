import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../.config/reference/referenceFaults.mjs';
import { SUBJECTS } from '../../src/reference/specifications/subjects';
import { sampleAdvice, sampleSize, type SampleSizePolicy, type Series } from '../../src/rules';
import data from '../../src/reference/policies/sampleSizes.json';
import { VIDEO_SIZES } from '../../src/reference/policies/videoSizes';
import { asRawMark } from '../../src/rules/terms/units';

/** Sizes as they might be published for 2027-01, added as the recipe says: beside the old ones, with their rule and sources. */
const ADDED = {
  from: '2027-01',
  rule: 'MOD-12',
  standing: 'unconfirmed',
  sources: [{ id: 'SUP' }, { id: 'CG', pages: [16] }],
  bands: [
    { upTo: 20, size: 'all' },
    { upTo: null, size: 30 },
  ],
};
const before = data.policies.filter(({ from }) => from < ADDED.from);
const policies = [...before, ADDED] as readonly SampleSizePolicy[];

const DIT = SUBJECTS.find(({ code }) => code === 'DIT');

const adviceIn = (series: Series) => {
  if (DIT === undefined) throw new Error('There is no DIT.');
  const entrants = Array.from({ length: 40 }, (_, learner) => ({
    result: asRawMark(10 + learner),
    ticked: learner < 5,
  }));
  return sampleAdvice({ entrants, subject: DIT, series }, { sample: policies, video: VIDEO_SIZES });
};

const aboutSize = (series: Series) =>
  adviceIn(series)
    .findings.filter(({ code }) => code === 'ticks-short')
    .map(({ rule, standing, sources }) => `${rule}, ${standing}: ${sources.join(', ')}`);

describe('a policy added for 2027-01 as the recipe says', () => {
  test('is taken by the schema, and one that cites nothing we know is not', () => {
    expect(faultsOf('policies/sampleSizes.json', { policies })).toEqual([]);
    const unknown = { ...ADDED, sources: [{ id: 'RUMOUR' }] };
    expect(faultsOf('policies/sampleSizes.json', { policies: [...before, unknown] })).toHaveLength(1);
    expect(faultsOf('policies/sampleSizes.json', { policies: [...before, { ...ADDED, sources: [] }] })).toHaveLength(1);
  });

  test('is in force from then on, and changes nothing before', () => {
    const size = (series: Series) => sampleSize({ cohort: 40, series }, policies);
    expect(size('2025-06')).toMatchObject({ ok: true, value: 10 });
    expect(size('2026-06')).toMatchObject({ ok: true, value: 15 });
    expect(size('2027-01')).toMatchObject({ ok: true, value: 30 });
    expect(size('2028-06')).toMatchObject({ ok: true, value: 30 });
  });

  test('is what everything said of the size cites, in every series its own', () => {
    expect(aboutSize('2025-06')).toEqual(['MOD-2, inferred: FAQ']);
    expect(aboutSize('2026-06')).toEqual(['MOD-1, stated: CG']);
    expect(aboutSize('2027-01')).toEqual(['MOD-12, unconfirmed: SUP, CG']);
    expect(adviceIn('2027-01').policy?.rule).toBe('MOD-12');
  });
});
