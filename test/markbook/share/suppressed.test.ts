import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppressed } from '../../../src/markbook/share/report/suppressed';
import { shownCountWords } from '../../../src/markbook/share/sharingWords';
import { law } from '../../law';

const shown = (counts: readonly number[]): readonly string[] => {
  const { counts: hidden, total } = suppressed(counts);
  return [...hidden, total].map(shownCountWords);
};

describe('counts for others', () => {
  it('shows 5 and hides 4', () => {
    expect(shown([5, 4, 3, 7])).toEqual(['5', '<5', '<5', '7', '19']);
  });

  it('hides a line with nobody in it among the small ones', () => {
    expect(shown([0, 3, 2, 9])).toEqual(['<5', '<5', '<5', '9', '14']);
  });

  it('withholds the smallest other count where one alone could be told by subtracting', () => {
    expect(shown([3, 12, 15, 8])).toEqual(['withheld', '12', '15', 'withheld', '38']);
  });

  it('withholds another count where the small ones are told by there being as few, or as many, as can be', () => {
    expect(shown([0, 0, 12, 8])).toEqual(['withheld', 'withheld', '12', 'withheld', '20']);
    expect(shown([4, 4, 12, 8])).toEqual(['withheld', 'withheld', '12', 'withheld', '28']);
    expect(shown([0, 1, 12, 8])).toEqual(['<5', '<5', '12', '8', '21']);
    expect(shown([3, 4, 12, 8])).toEqual(['<5', '<5', '12', '8', '27']);
  });

  it('withholds all counts that are the smallest alike', () => {
    expect(shown([3, 12, 8, 8])).toEqual(['withheld', '12', 'withheld', 'withheld', '31']);
  });

  it('does not tell that the whole class is in one line', () => {
    expect(shown([30, 0, 0])).toEqual(['withheld', 'withheld', 'withheld', '30']);
    expect(shown([5, 0])).toEqual(['withheld', 'withheld', '5']);
  });

  it('gives away neither line of a class of six that has one learner in one of them', () => {
    expect(shown([1, 5])).toEqual(['withheld', 'withheld', '6']);
    expect(shown([5, 1])).toEqual(shown([1, 5]));
    expect(shown([0, 6])).toEqual(shown([1, 5]));
  });

  it('says no more of a class of four than that it is small, not even who holds no grade', () => {
    expect(shown([4, 0])).toEqual(['<5', '<5', '<5']);
    expect(shown([1, 0])).toEqual(['<5', '<5', '<5']);
    expect(shown([0, 0])).toEqual(['0', '0', '0']);
  });

  it('leaves a class without small counts as it is', () => {
    expect(shown([5, 6, 7])).toEqual(['5', '6', '7', '18']);
  });
});

/** Every class in lines, the largest count first: those in another order are shown in that order, as a law says below. */
const classesOf = (lines: number, most: number, atMost = most): number[][] =>
  lines === 0
    ? [[]]
    : Array.from({ length: Math.min(most, atMost) + 1 }, (_, count) => count).flatMap((count) =>
        classesOf(lines - 1, most - count, count).map((rest) => [count, ...rest]),
      );

/** What a reader sees who knows how many learners there are, whatever the order of the lines. */
const seen = (counts: readonly number[]): string =>
  `${[...shown(counts)].sort().join(' ')} of ${counts.reduce((all, each) => all + each, 0)}`;

/** For every view, the values that each sign which hides stands for in one of the classes behind it. */
const behindViews = (lines: number, most: number): ReadonlyMap<string, ReadonlySet<number>> => {
  const views = new Map<string, Set<number>>();
  for (const counts of classesOf(lines, most)) {
    const view = seen(counts);
    for (const [place, each] of suppressed(counts).counts.entries()) {
      if (each.kind === 'count') continue;
      const key = `${each.kind}: ${view}`;
      views.set(key, (views.get(key) ?? new Set()).add(counts[place] ?? 0));
    }
  }
  return views;
};

describe('every class of up to 40 learners', () => {
  it.each([2, 3, 4, 5, 6, 7, 8])(
    'in %i lines leaves each hidden line two values, to a reader who knows the rule and the number of learners',
    (lines) => {
      const views = behindViews(lines, 40);
      expect(views.size).toBeGreaterThan(40);
      expect([...views].filter(([, values]) => values.size < 2).map(([view]) => view)).toEqual([]);
    },
  );

  it('in every order of its lines, up to 14 learners in 4, leaves each hidden line two values in its place', () => {
    const orders = (lines: number, most: number): number[][] =>
      lines === 0
        ? [[]]
        : Array.from({ length: most + 1 }, (_, count) => count).flatMap((count) =>
            orders(lines - 1, most - count).map((rest) => [count, ...rest]),
          );
    const values = new Map<string, Set<number>>();
    for (const counts of orders(4, 14)) {
      const view = `${shown(counts).join(' ')} of ${counts.reduce((all, each) => all + each, 0)}`;
      for (const [place, each] of suppressed(counts).counts.entries()) {
        if (each.kind === 'count') continue;
        const key = `${place}: ${view}`;
        values.set(key, (values.get(key) ?? new Set()).add(counts[place] ?? 0));
      }
    }
    expect(values.size).toBeGreaterThan(100);
    expect([...values].filter(([, held]) => held.size < 2).map(([view]) => view)).toEqual([]);
  });
});

const counts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 10 });

law([
  counts.chain((held) =>
    fc.tuple(fc.constant(held), fc.shuffledSubarray([...held.keys()], { minLength: held.length })),
  ),
])('the order of the lines changes nothing but their order', ([held, order]) => {
  const moved = suppressed(order.map((place) => held[place] ?? 0));
  const { counts: hidden, total } = suppressed(held);
  expect(moved).toEqual({ counts: order.map((place) => hidden[place]), total });
});

law([counts])('every count that is shown is right, and none under five is, but in a class of nobody', (held) => {
  const { counts: view } = suppressed(held);
  const all = held.reduce((sum, each) => sum + each, 0);
  const given = view.map((each) => (each.kind === 'count' ? each.count : undefined));
  expect(given.filter((count, place) => count !== undefined && count !== held[place])).toEqual([]);
  expect(given.filter((count) => count !== undefined && count < 5)).toEqual(all === 0 ? held : []);
});
