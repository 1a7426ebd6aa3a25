import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markStrip } from '../../../src/markbook/moderation/markStrip';
import { stripBoundariesWords, stripWords } from '../../../src/markbook/moderation/markStripWords';
import { asUms, type Conversion, type RawMark } from '../../../src/rules';
import { law } from '../../law';
import { SCALE } from '../../usualScale';

/** Invented: a raw mark of C1 is worth 1.5 UMS, so that L2P begins at 36. */
const CONVERSION: Conversion = {
  subject: 'DIT',
  component: 'C1',
  series: '2025-06',
  max: 60,
  ums: Array.from({ length: 61 }, (_, raw) => asUms(Math.floor(raw * 1.5))),
  status: 'illustrative',
  contradicted: false,
  source: 'Invented',
  added: '',
  basis: { kind: 'table' },
};

const learner = (mark: number | 'X' | 'blank', ticked = false) => ({
  mark: { ok: true as const, value: mark as RawMark | 'X' | 'blank' },
  ticked,
});

const GRADED = { conversion: CONVERSION, scale: SCALE };

describe('the strip of marks', () => {
  const strip = markStrip(
    [learner(36, true), learner(36), learner(35), learner(48), learner('X'), learner('blank')],
    GRADED,
  );

  it('has one column a mark, and nobody who has none', () => {
    expect(strip.columns).toEqual([
      { mark: 35, learners: 1, ticked: 0 },
      { mark: 36, learners: 2, ticked: 1 },
      { mark: 48, learners: 1, ticked: 0 },
    ]);
    expect(strip.most).toBe(2);
  });

  it('draws each boundary at the first mark that reaches it', () => {
    expect(strip.boundaries.find(({ label }) => label === 'L2P')?.at).toBe(36);
    expect(strip.grades).toEqual([
      { grade: 'L2D', learners: 1, ticked: 0 },
      { grade: 'L2P', learners: 2, ticked: 1 },
      { grade: 'L1D', learners: 1, ticked: 0 },
    ]);
  });

  it('is said in words, and says whose boundaries are drawn', () => {
    expect(stripWords(strip)).toBe('Marks from 35 to 48. Ticked: 0 of 1 at L2D, 1 of 2 at L2P and 0 of 1 at L1D.');
    expect(stripWords(markStrip([learner(12), learner(12)], undefined))).toBe('All marks are 12. Ticked: 0 of 2.');
    expect(stripWords(markStrip([learner('X')], GRADED))).toBe('');
    expect(stripBoundariesWords('2025-06', '2025-06')).toBe('Boundaries of May/June 2025.');
    expect(stripBoundariesWords('2025-06', '2026-06')).toBe(
      'Boundaries of May/June 2025, the newest held: those of May/June 2026 are not held.',
    );
    expect(stripBoundariesWords(undefined, '2026-06')).toMatch(/^No boundaries are drawn/);
  });

  law([fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.boolean()), { maxLength: 40 })])(
    'counts everyone with a mark once, and once more under a grade',
    (given) => {
      const { columns, grades } = markStrip(
        given.map(([mark, ticked]) => learner(mark, ticked)),
        GRADED,
      );
      const sum = (all: readonly { learners: number; ticked: number }[]): readonly number[] => [
        all.reduce((total, each) => total + each.learners, 0),
        all.reduce((total, each) => total + each.ticked, 0),
      ];
      const expected = [given.length, given.filter(([, ticked]) => ticked).length];
      expect([sum(columns), sum(grades)]).toEqual([expected, expected]);
      return true;
    },
  );
});
