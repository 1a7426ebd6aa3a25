import { describe, expect, it } from 'vitest';
import { scaleGroups } from '../../../src/markbook/scale/scaleGroups';
import { scaleTitle } from '../../../src/markbook/scale/scaleWords';

const groupsOf = (
  held: readonly string[],
  own: readonly string[] = [],
  used: readonly string[] = [],
  first?: string,
): readonly (readonly string[])[] =>
  scaleGroups({ subjectsHeld: held, subjectsWithScale: own }, used, first).map(({ subjects }) => subjects);

describe('the scales of a workbook', () => {
  it('is the usual one for a workbook with nothing in it', () => {
    expect(groupsOf([])).toEqual([[]]);
  });

  it('is one for all subjects built as most are', () => {
    expect(groupsOf(['DIT', 'ENT'], [], ['SPO'])).toEqual([['SPO', 'DIT', 'ENT']]);
  });

  it('is one apart for Construction, whose external is C1, and for Art and Design Practice, with its two components', () => {
    expect(groupsOf(['ART', 'CON', 'DIT', 'ENT'])).toEqual([['ART'], ['CON'], ['DIT', 'ENT']]);
  });

  it('is one apart for a subject with rows of its own', () => {
    expect(groupsOf(['DIT', 'ENT', 'SPO'], ['ENT'])).toEqual([['DIT', 'SPO'], ['ENT']]);
  });

  it('begins with the subject in hand, and names each subject once', () => {
    expect(groupsOf(['DIT', 'CON'], [], ['DIT', 'CON'], 'CON')).toEqual([['CON'], ['DIT']]);
  });

  it('is named only where there is more than one', () => {
    expect(scaleTitle({ subjects: ['DIT'] }, false)).toBe('UMS scale');
    expect(scaleTitle({ subjects: [] }, true)).toBe('UMS scale');
    expect(scaleTitle({ subjects: ['CON'] }, true)).toBe('UMS scale: Construction and the Built Environment');
  });
});
