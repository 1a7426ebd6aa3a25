import { describe, expect, it } from 'vitest';
import { isOfferedTo } from '../../../src/markbook/dates/isOfferedTo';
import { comingSeries, seriesToDate, seriesToPlan, sittingSeries } from '../../../src/markbook/whatNext/comingSeries';
import { classShock } from '../../../src/markbook/whatNext/classShock';
import { shiftWords, shockSentence } from '../../../src/markbook/whatNext/shockWords';
import { SCALE } from '../../usualScale';
import { classWith } from './classWith';

describe('the coming series', () => {
  it.each([
    ['2026-01-31', '2026-01'],
    ['2026-02-01', '2026-06'],
    ['2026-06-30', '2026-06'],
    ['2026-07-01', '2027-01'],
    ['2026-12-31', '2027-01'],
  ])('on %s is %s', (day, series) => {
    expect(comingSeries(day)).toBe(series);
  });

  it('can be planned from the last that has results to two years ahead', () => {
    expect(seriesToPlan('2027-01', '2026-01')).toEqual([
      '2026-01',
      '2026-06',
      '2027-01',
      '2027-06',
      '2028-01',
      '2028-06',
    ]);
    expect(seriesToPlan('2027-01', undefined)).toEqual(['2027-01', '2027-06', '2028-01', '2028-06']);
    expect(seriesToDate('2027-11-10').slice(0, 3)).toEqual(['2027-01', '2027-06', '2028-01']);
    expect(seriesToDate('2027-05-12').slice(0, 3)).toEqual(['2026-06', '2027-01', '2027-06']);
    expect(seriesToPlan('2027-01', '2027-06')).toEqual(['2027-01', '2027-06', '2028-01', '2028-06']);
  });

  it('of a subject without a winter series is always a summer', () => {
    const inWinter = (code: string | undefined) => isOfferedTo(code)('2027-01');
    expect(['ART', 'DAN', 'CON', 'DIT', undefined].map(inWinter)).toEqual([false, true, true, true, true]);
    const summers = isOfferedTo('ART');
    expect(['2026-01-31', '2026-06-30', '2026-11-30'].map((day) => comingSeries(day, summers))).toEqual([
      '2026-06',
      '2026-06',
      '2027-06',
    ]);
    expect(seriesToPlan('2027-06', '2026-01', summers)).toEqual(['2026-06', '2027-06', '2028-06']);
    expect(seriesToPlan('2027-06', undefined, summers)).toEqual(['2027-06', '2028-06']);
  });

  it('ends the list of series a sitting can be of', () => {
    expect(sittingSeries('2024-01')).toEqual(['2024-01', '2023-06', '2023-01']);
  });
});

describe('moved boundaries', () => {
  const made = classWith({
    learners: [
      ['U1', 'Ada', 36, 50, 40],
      ['U2', 'Ben', 36, 50, 41],
      ['U3', 'Cai', 'X', 50, 40],
      ['U4', 'Dot', null, 50, 40],
      ['U5', 'Eve', 0, 0, 0],
    ],
  });
  const learners = made.ledgers.map(({ learner }) => learner);

  it('count the learners with three marks, 0 among them, at each grade', () => {
    const shock = classShock(learners, made.under, 'C3', SCALE);
    expect(shock?.learners).toBe(3);
    const held = (by: number): readonly string[] =>
      shock?.rows
        .find((row) => row.by === by)
        ?.counts.filter(({ count }) => count > 0)
        .map(({ grade, count }) => `${grade} ${count}`) ?? [];
    expect([held(-1), held(0), held(1)]).toEqual([
      ['L2M 2', 'U 1'],
      ['L2M 1', 'L2P 1', 'U 1'],
      ['L2P 2', 'U 1'],
    ]);
    expect([-2, 0, 3].map(shiftWords)).toEqual(['−2', '0', '+3']);
    expect(shockSentence(shock, made.under, SCALE.structure)).toBe(
      'The tracker’s 3 learners with three marks, read with C1 2025-06, C2 2025-06, C3 2026-01. Plus is harder.',
    );
  });

  it('need all three conversions and somebody with three marks', () => {
    const [C1, C3] = [made.under['C1'], made.under['C3']];
    const without = { ...(C1 && { C1 }), ...(C3 && { C3 }) };
    expect(shockSentence(classShock(learners, without, 'C1', SCALE), without, SCALE.structure)).toBe(
      'Choose a series for C2 first: marks are read with its UMS table.',
    );
    expect(shockSentence(classShock([], made.under, 'C1', SCALE), made.under, SCALE.structure)).toBe(
      'No learner of the tracker has all three marks.',
    );
  });
});
