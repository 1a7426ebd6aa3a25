import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { faultsOf } from '../../.config/reference/referenceFaults.mjs';
import specifications from '../../src/reference/specifications/specifications.json';
import subjects from '../../src/reference/specifications/subjects.json';

const SUBJECTS_FILE = '../../src/reference/specifications/subjects.json';
const SPECIFICATIONS_FILE = '../../src/reference/specifications/specifications.json';

const component = (code: string, most: number, ums: number) => ({
  ...{ entryCode: [code, 'ENTRY'], rawMaximum: [most, 'RAW'], umsMaximum: [ums, 'SCALE'] },
});
const NEW_SUBJECT = {
  ...{ code: 'FLO', title: 'Floristry', components: ['C1', 'C2', 'C3'], external: 'C2' },
  ...{ creative: false, winterInternals: true, moderation: 'upload', video: false },
};
const NEW_SPECIFICATION = {
  ...{ nickname: '\\bflowers\\b', external: 'STR-2' },
  components: { C1: component('BFL01', 50, 90), C2: component('BFL03', 70, 120), C3: component('BFL02', 50, 90) },
};
const withSubject = { ...subjects, subjects: [...subjects.subjects, NEW_SUBJECT] };
const withSpecification = {
  ...specifications,
  specifications: { ...specifications.specifications, FLO: NEW_SPECIFICATION },
};

const read = async () => ({
  ...(await import('../../src/markbook/keys/readKey')),
  ...(await import('../../src/markbook/tracker/subjectGuess')),
  ...(await import('../../src/reference/specifications/entryCodes')),
  ...(await import('../../src/reference/specifications/specifications')),
  ...(await import('../../src/reference/specifications/structures')),
});

/** A made-up subject whose external is Component 2, added as the recipe says; gone again for other files. */
describe('a subject added as the recipe says', () => {
  let known: Awaited<ReturnType<typeof read>>;
  beforeAll(async () => {
    vi.resetModules();
    vi.doMock(SUBJECTS_FILE, () => ({ default: withSubject }));
    vi.doMock(SPECIFICATIONS_FILE, () => ({ default: withSpecification }));
    known = await read();
  });
  afterAll(() => {
    vi.doUnmock(SUBJECTS_FILE);
    vi.doUnmock(SPECIFICATIONS_FILE);
    vi.resetModules();
  });

  test('is taken by the schema, and refused where it stands in only one of the two files', () => {
    expect(faultsOf('specifications/specifications.json', withSpecification)).toEqual([]);
    expect(faultsOf('specifications/subjects.json', withSubject)).toHaveLength(1);
  });

  test('is known to cells by its code and its title', () => {
    const code = (text: string) => {
      const answer = known.readSubject(text);
      return answer.ok ? answer.value : undefined;
    };
    expect(['flo', ' floristry ', 'DIT'].map(code)).toEqual(['FLO', 'FLO', 'DIT']);
  });

  test('has the external that it says, and its own maxima', () => {
    expect(known.structureFor('FLO')).toEqual({ components: ['C1', 'C2', 'C3'], external: 'C2' });
    expect([known.rawMaximumOf('FLO', 'C1'), known.rawMaximumOf('FLO', 'C2')]).toEqual([50, 70]);
    const kinds = known.specificationOfCode('FLO')?.components.map(({ kind }) => kind.value);
    expect(kinds).toEqual(['internal', 'external', 'internal']);
  });

  test('is found by what schools call it and by its entry codes', () => {
    const guessed = (text: string) => known.subjectGuess([{ text, of: 'the sheet’s name' }])?.subject;
    expect(['Flowers 11B', '11B Floristry', 'BFL03 marks'].map(guessed)).toEqual(['FLO', 'FLO', 'FLO']);
    expect(known.entryCodeOf('BFL', 3)).toMatchObject({ component: 'C2', isHeld: true });
  });
});
