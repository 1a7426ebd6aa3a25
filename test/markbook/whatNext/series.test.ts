import { describe, expect, it } from 'vitest';
import { comingSeries, seriesToPlan, sittingSeries } from '../../../src/markbook/whatNext/comingSeries';
import { classShock } from '../../../src/markbook/whatNext/classShock';
import { dateSentence, datesMissing } from '../../../src/markbook/wording/dates';
import { shiftWords, shockSentence } from '../../../src/markbook/wording/shock';
import { keyDatesOf } from '../../../src/reference/policies/keyDates';
import { SCALE } from '../../../src/reference/scale/scale';
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
    expect(seriesToPlan('2027-01', '2027-06')).toEqual(['2027-01', '2027-06', '2028-01', '2028-06']);
  });

  it('ends the list of series a sitting can be of', () => {
    expect(sittingSeries('2024-01')).toEqual(['2024-01', '2023-06', '2023-01']);
  });
});

describe('the dates of a series', () => {
  it('are said with their source, and as history where the year is over', () => {
    expect(keyDatesOf('2024-01').map((date) => dateSentence(date, '2023-10-01'))).toEqual([
      'Claims: 04/09/2023 to 09/01/2024, open now (FAQ; history).',
      'Late claims: 21/03/2024 to 18/04/2024 (FAQ: no fee; history).',
    ]);
    expect(keyDatesOf('2026-06').map((date) => dateSentence(date, '2026-05-16'))[1]).toBe(
      'Marks and sample: by 15/05/2026, passed (CG: a deadline on a weekend stays that day).',
    );
  });

  it('are said to be missing, never taken from another year', () => {
    expect(datesMissing(keyDatesOf('2024-01'), '2024-01')).toBe('');
    expect(datesMissing(keyDatesOf('2026-06'), '2026-06')).toBe(
      'No entry or claim deadline is held for 2026-06. Take it from Pearson’s key dates.',
    );
    expect(datesMissing(keyDatesOf('2027-01'), '2027-01')).toBe(
      'No dates are held for 2027-01. Take its entry deadline from Pearson’s key dates.',
    );
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
    expect(shockSentence(shock, made.under)).toBe(
      'The tracker’s 3 learners with three marks, read with C1 2025-06, C2 2025-06, C3 2026-01. Plus is harder.',
    );
  });

  it('need all three conversions and somebody with three marks', () => {
    const { C1, C3 } = made.under;
    const without = { ...(C1 && { C1 }), ...(C3 && { C3 }) };
    expect(shockSentence(classShock(learners, without, 'C1', SCALE), without)).toBe(
      'Choose a series for C2 first: marks are read with its conversion.',
    );
    expect(shockSentence(classShock([], made.under, 'C1', SCALE), made.under)).toBe(
      'No learner of the tracker has all three marks.',
    );
  });
});
