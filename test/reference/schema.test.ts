import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { faultsOf, referenceFaults } from '../../.config/reference/referenceFaults.mjs';
import { SCHEMAS } from '../../.config/reference/schema.mjs';
import guidance from '../../src/reference/guidance/guidance.json';
import points from '../../src/reference/points/points.json';
import sampleSizes from '../../src/reference/policies/sampleSizes.json';
import scale from '../../src/reference/scale/scale.json';
import specifications from '../../src/reference/specifications/specifications.json';
import subjects from '../../src/reference/specifications/subjects.json';

describe('reference data', () => {
  test('every file is as its schema says', () => {
    expect(referenceFaults()).toEqual([]);
  });

  test('every file has a schema and every schema a file', () => {
    const folder = new URL('../../src/reference/', import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'));
    expect(files.toSorted()).toEqual(Object.keys(SCHEMAS).toSorted());
  });
});

describe('what is wrong with data is found', () => {
  const { L1P: _l1p, ...withoutPass } = scale.internal.minima;
  const [band] = sampleSizes.policies;
  const [sentence] = guidance.sentences;
  test.each<[string, string, unknown]>([
    ['a file without a schema', 'new.json', {}],
    ['an unknown key', 'points/points.json', { ...points, other: 'x' }],
    ['no source', 'points/points.json', { ...points, sources: [], note: undefined }],
    ['points that fall', 'points/points.json', { ...points, points: { ...points.points, L2D: 9 } }],
    ['a minimum that is missing', 'scale/scale.json', { ...scale, internal: { max: 90, minima: withoutPass } }],
    [
      'minima out of order',
      'scale/scale.json',
      { ...scale, internal: { max: 90, minima: { ...scale.internal.minima, L1M: 27 } } },
    ],
    ['a minimum at the maximum', 'scale/scale.json', { ...scale, internal: { ...scale.internal, max: 72 } }],
    ['maxima that do not add up', 'scale/scale.json', { ...scale, external: { ...scale.external, max: 121 } }],
    ['a scale that claims to be confirmed', 'scale/scale.json', { ...scale, status: 'confirmed' }],
    [
      'a subject twice',
      'specifications/subjects.json',
      { ...subjects, subjects: [...subjects.subjects, subjects.subjects[0]] },
    ],
    [
      'a subject with a component more than its specification',
      'specifications/subjects.json',
      {
        ...subjects,
        subjects: subjects.subjects.map((each) =>
          each.code === 'DIT' ? { ...each, components: [...each.components, 'C4'] } : each,
        ),
      },
    ],
    [
      'a specification without its subject',
      'specifications/subjects.json',
      { ...subjects, subjects: subjects.subjects.slice(1) },
    ],
    [
      'a fact of which nobody knows who says it',
      'specifications/specifications.json',
      { ...specifications, sources: { UPD2: specifications.sources.UPD2 } },
    ],
    ['policies out of order', 'policies/sampleSizes.json', { policies: sampleSizes.policies.toReversed() }],
    [
      'a source that is not among the sources',
      'guidance/guidance.json',
      { ...guidance, sentences: [{ ...sentence, sources: [{ id: 'XX' }] }] },
    ],
    [
      'a sentence that nobody says, and that does not say so',
      'guidance/guidance.json',
      { ...guidance, sentences: [{ ...sentence, sources: [], note: undefined }] },
    ],
    ['bands out of order', 'policies/sampleSizes.json', { policies: [{ ...band, bands: band?.bands.toReversed() }] }],
  ])('%s', (_what, path, data) => {
    expect(faultsOf(path, data).length).toBe(1);
  });
});
