import { describe, expect, test, vi } from 'vitest';
import { faultsOf } from '../../.config/reference/referenceFaults.mjs';
import { readSubject } from '../../src/markbook/keys/readKey';
import { subjectGuess } from '../../src/markbook/tracker/subjectGuess';
import { entryCodeOf } from '../../src/reference/specifications/entryCodes';
import { rawMaximumOf, specificationOfCode } from '../../src/reference/specifications/specifications';
import specifications from '../../src/reference/specifications/specifications.json';
import { structureFor } from '../../src/reference/specifications/structures';
import subjects from '../../src/reference/specifications/subjects.json';
import { internalsOf } from '../../src/rules';

/** A made-up subject whose external is Component 2, added as the recipe says. */
vi.mock('../../src/reference/specifications/subjects.json', async (load) => {
  const { default: data } = await load<{ default: typeof subjects }>();
  const added = { code: 'FLO', title: 'Floristry', components: ['C1', 'C2', 'C3'], external: 'C2' };
  const ways = { creative: false, winterInternals: true, moderation: 'upload', video: false };
  return { default: { ...data, subjects: [...data.subjects, { ...added, ...ways }] } };
});
vi.mock('../../src/reference/specifications/specifications.json', async (load) => {
  const { default: data } = await load<{ default: typeof specifications }>();
  const component = (code: string, most: number, ums: number) => ({
    ...{ entryCode: [code, 'ENTRY'], rawMaximum: [most, 'RAW'], umsMaximum: [ums, 'SCALE'] },
  });
  const components = {
    C1: component('BFL01', 50, 90),
    C2: component('BFL03', 70, 120),
    C3: component('BFL02', 50, 90),
  };
  const added = { nickname: '\\bflowers\\b', external: 'STR-2', components };
  return { default: { ...data, specifications: { ...data.specifications, FLO: added } } };
});

describe('a subject added as the recipe says', () => {
  test('is taken by the schema, and refused where it stands in only one of the two files', () => {
    expect(faultsOf('specifications/specifications.json', specifications)).toEqual([]);
    expect(faultsOf('specifications/subjects.json', subjects)).toHaveLength(1);
  });

  test('is known to cells by its code and its title', () => {
    expect([readSubject('flo'), readSubject(' floristry ')].map((read) => read.ok && read.value)).toEqual([
      'FLO',
      'FLO',
    ]);
  });

  test('has the external that it says, and its own maxima', () => {
    const structure = structureFor('FLO');
    expect([internalsOf(structure), structure.external]).toEqual([['C1', 'C3'], 'C2']);
    expect([rawMaximumOf('FLO', 'C1'), rawMaximumOf('FLO', 'C2')]).toEqual([50, 70]);
    expect(specificationOfCode('FLO')?.components.map(({ kind }) => kind.value)).toEqual([
      'internal',
      'external',
      'internal',
    ]);
  });

  test('is found by what schools call it and by its entry codes', () => {
    const guessed = (text: string) => subjectGuess([{ text, of: 'the sheet’s name' }])?.subject;
    expect(['Flowers 11B', '11B Floristry', 'BFL03 marks'].map(guessed)).toEqual(['FLO', 'FLO', 'FLO']);
    expect(entryCodeOf('BFL', 3)).toMatchObject({ component: 'C2', isHeld: true });
  });
});
