import { expect, test } from 'vitest';
import { outcomeOf, readLedger, type CellInput, type Series } from '../../../src/rules';
import { certificateAt } from '../../../src/rules/sittings/certificate';
import { rulesOf } from './someLedgers';

const DIT = rulesOf('DIT');
const outcome = (rows: readonly (readonly CellInput[])[], claimed?: readonly Series[]) =>
  outcomeOf(readLedger(rows, DIT, claimed), DIT);
const stepsOf = (...given: Parameters<typeof outcome>) =>
  outcome(...given).steps.map(({ rule, code, facts }) => [rule, code, facts]);

const ROWS = [
  ['C1', '2025-01', 54],
  ['C1', '2026-06', 61],
  ['C2', '2025-01', 'X'],
  ['C2', '2025-06', 70],
  ['C3', '2026-01', 80],
  ['C3', '2026-06', 74],
] as const;

const laterOf = (C1: number, C3: number, total: number) => [
  ['SIT-5', 'terminal-rule-kept', { internals: ['C1', 'C2'], series: C3 === 80 ? '2026-01' : '2026-06' }],
  ['UMS-6', 'total-added', { parts: [C1, 70, C3], total }],
  ['SCALE-1', 'grade-earned', { total, grade: 'L2P', minimum: 180 }],
];
const C2_COUNTS = [
  'SIT-3',
  'internal-counts',
  { component: 'C2', series: '2025-06', ums: 70, leftOut: [{ series: '2025-01', result: 'X', because: 'no result' }] },
];

test('an unclaimed outcome is told in steps: the series, what counts and what is left out, the total and the grade', () => {
  expect(stepsOf(ROWS)).toEqual([
    ['SIT-5', 'status-reached', { status: 'OK', missing: [], externalId: 'C3' }],
    ['SIT-4', 'certificate-by-last-external', { externalId: 'C3', series: '2026-06' }],
    [
      'SIT-3',
      'internal-counts',
      {
        component: 'C1',
        series: '2026-06',
        ums: 61,
        leftOut: [{ series: '2025-01', result: 54, because: 'not the highest' }],
      },
    ],
    C2_COUNTS,
    [
      'SIT-4',
      'external-counts',
      {
        component: 'C3',
        series: '2026-06',
        ums: 74,
        leftOut: [{ series: '2026-01', result: 80, because: 'not the last' }],
      },
    ],
    ...laterOf(61, 74, 205),
    ['PTS-2', 'tables-count-first', { series: '2026-06' }],
  ]);
});

test('two certificates are each told, then the better one and the one that tables count', () => {
  expect(stepsOf(ROWS, ['2026-01', '2026-06'])).toEqual([
    ['SIT-5', 'status-reached', { status: 'OK', missing: [], externalId: 'C3' }],
    ['SIT-8', 'certificate-claimed', { series: '2026-01' }],
    [
      'SIT-3',
      'internal-counts',
      {
        component: 'C1',
        series: '2025-01',
        ums: 54,
        leftOut: [{ series: '2026-06', result: 61, because: 'after the certificate' }],
      },
    ],
    C2_COUNTS,
    [
      'SIT-4',
      'external-counts',
      {
        component: 'C3',
        series: '2026-01',
        ums: 80,
        leftOut: [{ series: '2026-06', result: 74, because: 'other certificate' }],
      },
    ],
    ...laterOf(54, 80, 204),
    ['SIT-8', 'certificate-claimed', { series: '2026-06' }],
    [
      'SIT-3',
      'internal-counts',
      {
        component: 'C1',
        series: '2026-06',
        ums: 61,
        leftOut: [{ series: '2025-01', result: 54, because: 'not the highest' }],
      },
    ],
    C2_COUNTS,
    [
      'SIT-4',
      'external-counts',
      {
        component: 'C3',
        series: '2026-06',
        ums: 74,
        leftOut: [{ series: '2026-01', result: 80, because: 'other certificate' }],
      },
    ],
    ...laterOf(61, 74, 205),
    ['SIT-8', 'best-certificate', { series: '2026-06' }],
    ['PTS-2', 'tables-count-first', { series: '2026-01' }],
  ]);
});

test('an external beside the claimed one is left out as not claimed, one before the internals as practice', () => {
  const external = (rows: Parameters<typeof outcome>[0], claimed?: readonly Series[]) =>
    outcome(rows, claimed).steps.find(({ code }) => code === 'external-counts')?.facts;
  expect(external(ROWS, ['2026-01'])).toEqual({
    component: 'C3',
    series: '2026-01',
    ums: 80,
    leftOut: [{ series: '2026-06', result: 74, because: 'not claimed' }],
  });
  const practised = [...ROWS.slice(0, 4), ['C3', '2025-01', 80], ['C3', '2026-06', 74], ['C3', '2027-01', 'X']];
  expect(external(practised)).toEqual({
    component: 'C3',
    series: '2026-06',
    ums: 74,
    leftOut: [
      { series: '2025-01', result: 80, because: 'practice sitting' },
      { series: '2027-01', result: 'X', because: 'no result' },
    ],
  });
});

test('a lower retake in the series of the certificate is not after it', () => {
  const rows = [['C1', '2025-01', 61], ['C1', '2026-06', 54], ROWS[3], ['C3', '2026-06', 74]];
  expect(outcome(rows).steps.find(({ code }) => code === 'internal-counts')?.facts).toEqual({
    component: 'C1',
    series: '2025-01',
    ums: 61,
    leftOut: [{ series: '2026-06', result: 54, because: 'not the highest' }],
  });
});

test('an outcome is claimed where a claim is valid, whatever its status', () => {
  expect(outcome(ROWS).isClaimed).toBe(false);
  expect(outcome(ROWS, ['2026-01']).isClaimed).toBe(true);
  expect(outcome(ROWS, ['2025-06']).isClaimed).toBe(false);
  expect(outcome(ROWS.slice(0, 3)).isClaimed).toBe(false);
});

test('there is no certificate in a series without an external, or while an internal can’t be read', () => {
  const at = (series: Series, rows: readonly (readonly CellInput[])[]) =>
    certificateAt(readLedger(rows, DIT), series, DIT.scale)?.total;
  const [C1, C2, C3] = [ROWS[0], ROWS[3], ROWS[4]];
  expect(at('2026-01', [C1, C2, C3])).toBe(204);
  expect(at('2026-06', [C1, C2, C3])).toBe(undefined);
  expect(at('2026-01', [['C1', '2025-01', 'good'], C2, C3])).toBe(undefined);
  expect(at('2026-01', [C1, ['C2', '2025-01', 'good'], C3])).toBe(undefined);
});

test('any other status is the only step, under the rule that decided it', () => {
  expect(stepsOf([...ROWS, ['C4', '2026-06', 1]])).toEqual([
    ['SIT-12', 'status-reached', { status: 'Check', missing: [], externalId: 'C3' }],
  ]);
  expect(stepsOf(ROWS.slice(0, 3))).toEqual([
    ['SIT-9', 'status-reached', { status: 'Incomplete', missing: ['C2', 'C3'], externalId: 'C3' }],
  ]);
  expect(stepsOf([ROWS[0], ROWS[3], ['C3', '2025-01', 80]])).toEqual([
    ['SIT-6', 'status-reached', { status: 'Practice only', missing: [], externalId: 'C3' }],
  ]);
  expect(stepsOf(ROWS.slice(0, 5))).toEqual([
    ['SIT-5', 'status-reached', { status: 'Resit C3 needed', missing: [], externalId: 'C3' }],
  ]);
});

test('of two certificates with the same grade the higher total is the better, of equal ones the earlier', () => {
  const claimed = ['2026-01', '2026-06'] as const;
  const best = (first: number, second: number) => {
    const rows = [ROWS[0], ROWS[3], ['C3', '2026-01', first], ['C3', '2026-06', second]];
    return outcome(rows, claimed).best?.series;
  };
  expect(best(80, 80)).toBe('2026-01');
  expect(best(80, 81)).toBe('2026-06');
  expect(best(81, 80)).toBe('2026-01');
  expect(best(80, 86)).toBe('2026-06');
});

test('a grade is unconfirmed until somebody has confirmed the scale', () => {
  const standingAt = (status: 'unconfirmed' | 'confirmed') => {
    const rules = { ...DIT, scale: { ...DIT.scale, status } };
    const { steps } = outcomeOf(readLedger(ROWS, rules), rules);
    return steps.find(({ code }) => code === 'grade-earned')?.standing;
  };
  expect(standingAt('unconfirmed')).toBe('unconfirmed');
  expect(standingAt('confirmed')).toBe('stated');
});
