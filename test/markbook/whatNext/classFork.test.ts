import { describe, expect, it } from 'vitest';
import { classFork } from '../../../src/markbook/whatNext/classFork';
import { classForkPoints, classForkSentence } from '../../../src/markbook/whatNext/classForkWords';
import { moreTyped } from '../../../src/markbook/whatNext/umsTyped';
import { classWith, type SittingRow } from './classWith';

/** Grade minima of the usual scale: 194 is L2P's, 209 one short of L2M. */
const sat = (key: string, c1: number, c2: number, c3: number, claimed = ''): readonly SittingRow[] => [
  [key, 'C1', '2025-06', c1],
  [key, 'C2', '2025-06', c2],
  [key, 'C3', '2026-01', c3, claimed],
];

const made = classWith({
  coming: '2026-06',
  learners: ['Ada', 'Ben', 'Cai', 'Dot', 'Eve'].map((name) => [`${name}1`, name, 40, 40, 40]),
  sittings: [
    ...sat('Ada1', 54, 75, 80),
    ...sat('Ben1', 54, 69, 80),
    ...sat('Cai1', 54, 69, 80, 'Yes'),
    ...sat('Dot1', 54, 69, 80),
    ['Dot1', 'C3', '2025-06', 70],
    ['Eve1', 'C1', '2025-06', 54],
  ],
});
const forkWith = (more: number, rules = made.rules) => classFork(made.outlooks, { coming: '2026-06', more }, rules);

describe('Claim now or wait, for a class', () => {
  it('compares only those who could do either: not claimed, not resat, complete', () => {
    expect(forkWith(0).learners).toBe(2);
    expect(classForkSentence(forkWith(0), '2026-06')).toBe(
      '2 learners could claim now or wait for May/June 2026. By waiting, 0 would get a higher grade, 2 the same, 0 a lower one.',
    );
  });

  it('moves grades both ways, and never those of two claims below the claim now', () => {
    const [up, down] = [forkWith(1), forkWith(-60)];
    expect([up.higher, up.same, up.lower]).toEqual([1, 1, 0]);
    expect([down.higher, down.same, down.lower]).toEqual([0, 0, 2]);
    expect(down.both).toEqual(down.now);
    expect(up.both).toEqual(up.wait);
    expect(down.points.now).toBe(forkWith(0).points.now);
    expect(classForkPoints(down)).toContain(`${down.points.now} points by claims now`);
  });

  it('holds a resit within what the external can give', () => {
    expect(forkWith(999).wait).toEqual(forkWith(120).wait);
    expect(forkWith(-999).lower).toBe(2);
  });

  it('does not arise in creative subjects', () => {
    expect(forkWith(10, { ...made.rules, creative: true }).learners).toBe(0);
  });

  it.each([
    ['10', 10],
    ['−5', -5],
    ['+3', 3],
    ['', undefined],
    ['1.5', undefined],
    ['ten', undefined],
  ])('reads %o as UMS', (text, more) => {
    expect(moreTyped(text)).toBe(more);
  });
});
