import { describe, expect, test } from 'vitest';
import {
  claimOptions,
  forecastFor,
  GRADES,
  readLedger,
  reviewOfModeration,
  umsRange,
  type ComponentId,
} from '../../../src/rules';
import { POINTS } from '../../../src/reference/points/points';
import { SCALE } from '../../usualScale';
import { asRawMark, asUms } from '../../../src/rules/terms/units';
import { nextGradeUp } from '../../../src/rules/whatif/nextGradeUp';
import { illustrative } from '../illustrative';
import { rulesOf } from '../sittings/someLedgers';

const counting = [
  { component: 'C1', result: asUms(60) },
  { component: 'C2', result: asUms(70) },
  { component: 'C3', result: asUms(84) },
] as const;
const review = (component: ComponentId, lowered: number, marksAgreed = false) =>
  reviewOfModeration({ counting, component, lowered: asUms(lowered), marksAgreed }, SCALE);
const refusal = (rule: string, code: string, facts: object) => ({ ok: false, problems: [{ rule, code, facts }] });

describe('a forecast of what is to come', () => {
  const forecast = (C1: number, C2: number) => forecastFor({ C1: asUms(C1), C2: asUms(C2) }, SCALE);

  test('takes the share of the most UMS that is there, rounded down', () => {
    expect(forecast(66, 54)).toEqual({ total: 200, grade: 'L2P', lowest: 'L1M', highest: 'L2D' });
    expect(forecast(53, 0)).toMatchObject({ total: 88, grade: 'U' });
    expect(forecast(54, 0)).toMatchObject({ total: 90, grade: 'L1P' });
    expect(forecast(90, 90)).toMatchObject({ total: 300, grade: 'L2D*', lowest: 'L2P' });
    expect(forecast(0, 0)).toMatchObject({ total: 0, grade: 'U', highest: 'L1M' });
  });

  test('is none of nobody’s marks, nor of all of them', () => {
    expect(forecastFor({}, SCALE)).toBeUndefined();
    expect(forecastFor({ C1: asUms(1), C2: asUms(1), C3: asUms(1) }, SCALE)).toBeUndefined();
  });
});

describe('a review of moderation', () => {
  test('shows the component and the qualification now, then, and if the component’s grade could not fall', () => {
    expect(review('C1', 40)).toEqual({
      ok: true,
      value: {
        now: { ums: 60, componentGrade: 'L2P', total: 214, grade: 'L2M' },
        then: { ums: 40, componentGrade: 'L1M', total: 194, grade: 'L2P' },
        thenIfGradeProtected: { ums: 54, componentGrade: 'L2P', total: 208, grade: 'L2P' },
        doesGradeChange: true,
        canLose: 4,
      },
    });
  });

  test('is refused with the reason: the external, marks agreed, UMS that would rise', () => {
    expect(review('C3', 40)).toEqual(refusal('WHATIF-7', 'review-not-moderated', {}));
    expect(review('C2', 40, true)).toEqual(refusal('WHATIF-7', 'review-marks-agreed', {}));
    expect(review('C2', 71)).toEqual(refusal('WHATIF-7', 'review-ums-not-lower', { ums: 71, now: 70 }));
  });
});

describe('a range of UMS', () => {
  const key = { subject: 'DIT', component: 'C1' } as const;
  const held = [
    illustrative({ ...key, series: '2025-06' }),
    illustrative({ ...key, series: '2024-06' }),
    { ...illustrative({ ...key, series: '2026-01' }), ums: [0, 1], max: 1 },
  ];

  test('names the series used in time order, whatever the order held, and leaves out one with a lower maximum', () => {
    const range = umsRange(asRawMark(42), held);
    expect(range.ok && range.value.series).toEqual(['2024-06', '2025-06']);
    expect(range.ok && range.value.count).toBe(2);
  });

  test('is refused with the mark and how many were held', () => {
    expect(umsRange(asRawMark(61), held)).toEqual(refusal('WHATIF-2', 'range-none-usable', { mark: 61, held: 3 }));
  });
});

test('where the ledger is not in order without its claims, there is nothing to claim, and its status says why', () => {
  const rules = rulesOf('DIT');
  const ledger = readLedger([['C1', '2025-06', 60]], rules);
  expect(claimOptions(ledger, rules, POINTS)).toEqual(
    refusal('WHATIF-6', 'nothing-to-claim', { status: 'Incomplete' }),
  );
});

test('above each grade stands the next, above the highest none', () => {
  expect(GRADES.map(nextGradeUp)).toEqual([undefined, 'L2D*', 'L2D', 'L2M', 'L2P', 'L1D', 'L1M', 'L1P']);
});
