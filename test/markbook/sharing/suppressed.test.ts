import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppressed, type ShownCount } from '../../../src/markbook/sharing/report/suppressed';
import { shownCountWords } from '../../../src/markbook/wording/sharing';
import { law } from '../../law';

const shown = (counts: readonly number[]): readonly string[] => {
  const { counts: hidden, total } = suppressed(counts);
  return [...hidden, total].map(shownCountWords);
};

describe('counts for others', () => {
  it('shows 5 and hides 4', () => {
    expect(shown([5, 4, 3, 7])).toEqual(['5', '<5', '<5', '7', '19']);
  });

  it('says 0 of a line with nobody in it, which points at no one', () => {
    expect(shown([0, 3, 2, 9])).toEqual(['0', '<5', '<5', '9', '14']);
    expect(shown([0, 0, 12, 8])).toEqual(['0', '0', '12', '8', '20']);
  });

  it('withholds the smallest other count where one alone could be told by subtracting', () => {
    expect(shown([3, 12, 0, 8])).toEqual(['<5', '12', '0', 'withheld', '23']);
  });

  it('withholds another count where the few are told by there being as few, or as many, as can be', () => {
    expect(shown([1, 1, 12, 8])).toEqual(['<5', '<5', '12', 'withheld', '22']);
    expect(shown([4, 4, 12, 8])).toEqual(['<5', '<5', '12', 'withheld', '28']);
    expect(shown([1, 2, 12, 8])).toEqual(['<5', '<5', '12', '8', '23']);
  });

  it('withholds the total where hiding every line is not enough', () => {
    expect(shown([4, 5])).toEqual(['<5', 'withheld', '9']);
    expect(shown([1, 5])).toEqual(['<5', 'withheld', 'withheld']);
  });

  it('says no more of a class of four than that it is small, not even who holds no grade', () => {
    expect(shown([4, 0])).toEqual(['withheld', 'withheld', '<5']);
    expect(shown([0, 0])).toEqual(['0', '0', '0']);
  });

  it('leaves a class without small counts as it is', () => {
    expect(shown([5, 6, 7])).toEqual(['5', '6', '7', '18']);
  });
});

const fits = ({ kind }: ShownCount, count: number, published: number | undefined): boolean => {
  if (kind === 'count') return count === published;
  return kind === 'few' ? count > 0 && count < 5 : count >= 5;
};

/** Every class that a reader could imagine behind the counts shown. */
const imagined = (view: readonly ShownCount[], most: number): number[][] =>
  view.reduce<number[][]>(
    (before, each) =>
      before.flatMap((counts) =>
        Array.from({ length: most + 1 }, (_, count) => count)
          .filter((count) => fits(each, count, each.kind === 'count' ? each.count : undefined))
          .map((count) => [...counts, count]),
      ),
    [[]],
  );

const sum = (counts: readonly number[]): number => counts.reduce((total, each) => total + each, 0);

law([fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 2, maxLength: 4 })])(
  'no count under five can be told exactly by a reader who tries every class there could be',
  (counts) => {
    const { counts: view, total } = suppressed(counts);
    const most = sum(counts) + 2;
    const possible = imagined(view, most).filter((each) => total.kind !== 'count' || sum(each) === total.count);
    view.forEach((each, place) => {
      if (each.kind !== 'few') return;
      expect(new Set(possible.map((other) => other[place])).size).toBeGreaterThan(1);
    });
  },
);
