import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { faultsOf } from '../../.config/reference/referenceFaults.mjs';
import specifications from '../../src/reference/specifications/specifications.json';
import subjects from '../../src/reference/specifications/subjects.json';
import { internalsOf } from '../../src/rules';

const SUBJECTS = '../../src/reference/specifications/subjects.json';
const SPECIFICATIONS = '../../src/reference/specifications/specifications.json';

/** A made-up subject whose external is Component 2, added as the recipe says. */
const subject = { code: 'FLO', title: 'Floristry', components: ['C1', 'C2', 'C3'], external: 'C2' };
const ways = { creative: false, winterInternals: true, moderation: 'upload', video: false };
const withSubject = { ...subjects, subjects: [...subjects.subjects, { ...subject, ...ways }] };

const component = (code: string, most: number, ums: number) => ({
  ...{ entryCode: [code, 'ENTRY'], rawMaximum: [most, 'RAW'], umsMaximum: [ums, 'SCALE'] },
});
const components = { C1: component('BFL01', 50, 90), C2: component('BFL03', 70, 120), C3: component('BFL02', 50, 90) };
const specification = { nickname: '\\bflowers\\b', external: 'STR-2', components };
const withSpecification = {
  ...specifications,
  specifications: { ...specifications.specifications, FLO: specification },
};

/** The modules as they are with that subject; all others of this run go on with theirs. */
const withFloristry = async () => ({
  ...(await import('../../src/markbook/keys/readKey')),
  ...(await import('../../src/markbook/tracker/subjectGuess')),
  ...(await import('../../src/reference/specifications/entryCodes')),
  ...(await import('../../src/reference/specifications/specifications')),
  ...(await import('../../src/reference/specifications/structures')),
});

let made: Awaited<ReturnType<typeof withFloristry>>;
beforeAll(async () => {
  vi.resetModules();
  vi.doMock(SUBJECTS, () => ({ default: withSubject }));
  vi.doMock(SPECIFICATIONS, () => ({ default: withSpecification }));
  made = await withFloristry();
});
afterAll(() => {
  vi.doUnmock(SUBJECTS);
  vi.doUnmock(SPECIFICATIONS);
  vi.resetModules();
});

describe('a subject added as the recipe says', () => {
  test('is taken by the schema, and refused where it stands in only one of the two files', () => {
    expect(faultsOf('specifications/specifications.json', withSpecification)).toEqual([]);
    expect(faultsOf('specifications/subjects.json', withSubject)).toHaveLength(1);
  });

  test('is known to cells by its code and its title', () => {
    expect([made.readSubject('flo'), made.readSubject(' floristry ')].map((read) => read.ok && read.value)).toEqual([
      'FLO',
      'FLO',
    ]);
  });

  test('has the external that it says, and its own maxima', () => {
    const structure = made.structureFor('FLO');
    expect([internalsOf(structure), structure.external]).toEqual([['C1', 'C3'], 'C2']);
    expect([made.rawMaximumOf('FLO', 'C1'), made.rawMaximumOf('FLO', 'C2')]).toEqual([50, 70]);
    expect(made.specificationOfCode('FLO')?.components.map(({ kind }) => kind.value)).toEqual([
      'internal',
      'external',
      'internal',
    ]);
  });

  test('is found by what schools call it and by its entry codes', () => {
    const guessed = (text: string) => made.subjectGuess([{ text, of: 'the sheet’s name' }])?.subject;
    expect(['Flowers 11B', '11B Floristry', 'BFL03 marks'].map(guessed)).toEqual(['FLO', 'FLO', 'FLO']);
    expect(made.entryCodeOf('BFL', 3)).toMatchObject({ component: 'C2', isHeld: true });
  });
});
