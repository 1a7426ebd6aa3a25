import { describe, expect, it } from 'vitest';
import { despiteUWords } from '../../../src/markbook/results/despiteU';
import { moderatedSittings, reviewOfClass } from '../../../src/markbook/results/reviewOfClass';
import {
  learnerResultWords,
  moderatedWords,
  noReviewWords,
  pointsWords,
  resultsSentence,
  reviewedWords,
  reviewSentence,
  withoutTitle,
  withoutWords,
} from '../../../src/markbook/results/resultWords';
import { SCALE } from '../../usualScale';
import type { CellInput } from '../../../src/rules';
import { resultsOf } from './resultClass';

type Rows = readonly (readonly CellInput[])[];
describe('what the results come to', () => {
  const sat = (number: string, c1: number, c2: number, c3: CellInput, c1Series = '2025-06'): Rows => [
    [number, 'C1', c1Series, c1],
    [number, 'C2', '2025-06', c2],
    [number, 'C3', '2025-06', c3],
  ];
  const LEARNERS = [
    ['Ada', null, null, null, '0101'],
    ['Ben', null, null, null, '0102'],
    ['Cai', null, null, null, '0103'],
    ['Dot', null, null, null, '0104'],
    ['Eve', null, null, null, '0105'],
    ['Fay', null, null, null, '0106'],
  ];
  const SITTINGS = [
    ...sat('0101', 70, 70, 75),
    ...sat('0102', 60, 60, 'X'),
    ...sat('0103', 60, 60, 70, '2026-06'),
    ...sat('0104', 91, 60, 70),
    ...sat('0106', 54, 70, 80),
    ['0106', 'C1', '2026-06', 80],
    ['0106', 'C3', '2026-06', 90],
  ];
  const withClaims = SITTINGS.map((row) => (row[0] === '0106' && row[1] === 'C3' ? [...row, 'Y'] : row));

  it('is a certificate with points, and the one that tables count where it is another', () => {
    const { learners, ...rest } = resultsOf(LEARNERS, withClaims);
    expect(learners.map(learnerResultWords)).toEqual([
      'L2M, 215 UMS (May/June 2025), 5.5 points.',
      'Incomplete. No UMS yet for Component 3, so there is no result.',
      'Practice only. Component 3 in May/June 2025 was a practice sitting: Component 1 had no UMS by then. Component 3 must be sat again.',
      expect.stringMatching(/^Check\. /),
      'No results.',
      'L2D, 240 UMS (May/June 2026), 7 points. Performance tables count L2P, 204 UMS (May/June 2025), 4 points.',
    ]);
    expect(rest.tally.filter(({ count }) => count > 0).map(({ grade, count }) => [grade, count])).toEqual([
      ['L2D', 1],
      ['L2M', 1],
    ]);
    expect(pointsWords({ learners, ...rest })).toBe(
      'Points that performance tables count: 9.5 in all, 4.75 for each of 2 certificates.',
    );
    expect(resultsSentence({ learners, ...rest })).toBe('2 of 6 have a certificate. 17 results: none compared.');
  });

  it('says of a U in a component that it stops no award, where somebody has one', () => {
    const withU = [...sat('0101', 26, 70, 75), ...sat('0102', 27, 70, 75), ...sat('0103', 0, 20, 30)];
    expect(despiteUWords(resultsOf(LEARNERS, withU).learners, SCALE)).toBe(
      '1 learner has a U in a component and a qualification grade all the same: no component needs a Level 1 Pass, the total UMS decides (UR, FAQ).',
    );
    expect(despiteUWords(resultsOf(LEARNERS, withClaims).learners, SCALE)).toBe('');
  });

  it('names who has no certificate and why, the problems first', () => {
    const { without } = resultsOf(LEARNERS, SITTINGS);
    expect(without.map(({ because, learners }) => withoutTitle(because, learners.length))).toEqual([
      'Check: problems in the sittings (1)',
      'Practice only (1)',
      'Incomplete: a component without UMS (1)',
      'No results (1)',
    ]);
    expect(without.at(-1)?.learners.map(withoutWords)).toEqual(['No results.']);
    expect(without.at(-2)?.learners.map(withoutWords)).toEqual(['No UMS yet for Component 3, so there is no result.']);
  });
});

describe('a review of moderation', () => {
  const LEARNERS = [
    ['Ada', null, null, null, '0101'],
    ['Ben', null, null, null, '0102'],
    ['Cai', null, null, null, '0103'],
  ];
  const rows = (number: string, c1: number, c2: number, c3: number): Rows => [
    [number, 'C1', '2025-06', c1],
    [number, 'C2', '2025-06', c2],
    [number, 'C3', '2025-06', c3],
  ];
  const { learners } = resultsOf(LEARNERS, [
    ...rows('0101', 65, 65, 82),
    ...rows('0102', 60, 65, 90),
    ...rows('0103', 65, 65, 80),
    ['0103', 'C1', '2025-01', 64],
  ]);
  const review = (by: number, more: { readonly marksAgreed?: boolean; readonly component?: 'C1' | 'C3' } = {}) =>
    reviewOfClass(learners, { component: 'C1', series: '2025-06', by, marksAgreed: false, ...more }, SCALE);
  const changedIn = (by: number): readonly string[] => {
    const found = review(by);
    return found.ok ? found.changed.map((each) => `${each.learner.learner.shownAs} ${reviewedWords(each)}`) : [];
  };

  it('is about the internals that count in a certificate', () => {
    expect(moderatedSittings(learners).map(moderatedWords)).toEqual([
      'Component 1, May/June 2025',
      'Component 2, May/June 2025',
    ]);
  });

  it('names whose qualification grade would fall, below, on and above the edge', () => {
    expect(changedIn(1)).toEqual(['Cai L2M to L2P: 210 to 209 UMS.']);
    expect(changedIn(2)).toEqual(['Cai L2M to L2P: 210 to 209 UMS.']);
    expect(changedIn(3)).toEqual([
      'Ada L2M to L2P: 212 to 209 UMS. Stays L2M if the component grade can’t fall.',
      'Cai L2M to L2P: 210 to 209 UMS.',
    ]);
  });

  it('counts the learner’s other sitting where that is higher then', () => {
    const found = review(10);
    const cai = found.ok ? found.changed.find(({ learner }) => learner.learner.shownAs === 'Cai') : undefined;
    expect(cai?.review.then.ums).toBe(64);
  });

  it('says how much the nearest can lose when nobody’s grade changes', () => {
    const found = reviewOfClass(
      learners.slice(0, 2),
      { component: 'C1', series: '2025-06', by: 2, marksAgreed: false },
      SCALE,
    );
    expect(found.ok ? reviewSentence(found, 2) : '').toBe(
      '2 UMS lower: no qualification grade changes for 2 learners. The nearest can lose 2 UMS.',
    );
    const fall = review(3);
    expect(fall.ok ? reviewSentence(fall, 3) : '').toBe('3 UMS lower: the qualification grade falls for 2 of 3.');
  });

  it('is not available where Pearson agreed the marks', () => {
    const agreed = review(3, { marksAgreed: true });
    expect(agreed.ok ? '' : noReviewWords(agreed.problem)).toBe(
      'Pearson agreed the marks, so a review of moderation can’t be asked for (CG).',
    );
  });
});

it('compares 3,000 results of 1,000 learners, leaving none out', () => {
  const learners = Array.from({ length: 1000 }, (_, index): CellInput[] => [
    `L${index}`,
    40,
    40,
    40,
    String(1000 + index),
  ]);
  const sittings = learners.flatMap((row): CellInput[][] =>
    ['C1', 'C2', 'C3'].map((component) => [row[4] ?? null, component, '2025-06', component === 'C3' ? 82 : 62]),
  );
  const results = resultsOf(learners, sittings);
  expect(results.agreeing).toBe(1000);
});
