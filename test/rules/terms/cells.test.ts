import { describe, expect, test } from 'vitest';
import { isBlank, policyInForce, readAbsence, readWhole, textOf, together, type CellInput } from '../../../src/rules';

describe('what stands in a cell', () => {
  test.each<[CellInput, string]>([
    [null, ''],
    ['', ''],
    ['  a   b\u00a0c ', 'a b c'],
    [0, '0'],
    [42, '42'],
    [1.5, '1.5'],
    [true, 'TRUE'],
    [false, 'FALSE'],
  ])('%j says "%s"', (input, text) => {
    expect(textOf(input)).toBe(text);
    expect(isBlank(input)).toBe(text === '');
  });

  test.each<[CellInput, 'X' | 'blank' | null]>([
    [null, 'blank'],
    ['', 'blank'],
    [' ', 'blank'],
    ['X', 'X'],
    [' x ', 'X'],
    ['abs', 'X'],
    ['Absent', 'X'],
    [0, null],
    ['0', null],
    [false, null],
    ['XX', null],
    ['absentee', null],
  ])('%j is absence %j', (input, absence) => {
    expect(readAbsence(input)).toBe(absence);
  });
});

describe('a whole number is read, or every fault is named', () => {
  test.each<[CellInput, number]>([
    [0, 0],
    [-0, 0],
    ['-0', 0],
    [60, 60],
    ['42', 42],
    [' 42 ', 42],
    ['042', 42],
    ['+7', 7],
    ['42.0', 42],
    ['42.', 42],
    [28.999999999999996, 29],
    [0.1 * 3 * 10, 3],
  ])('%j is %i', (input, value) => {
    expect(readWhole(input, 60)).toEqual({ ok: true, value });
  });

  test.each<[CellInput, readonly string[], number | undefined]>([
    [59.5, ['not-whole'], 59.5],
    [28.9999999999999, ['not-whole'], 28.9999999999999],
    ['.5', ['not-whole'], 0.5],
    [-1, ['negative'], -1],
    ['-3', ['negative'], -3],
    [61, ['above-max'], 61],
    ['62', ['above-max'], 62],
    [62.5, ['not-whole', 'above-max'], 62.5],
    [-0.5, ['not-whole', 'negative'], -0.5],
    [1e21, ['above-max'], 1e21],
    ['twelve', ['unreadable'], undefined],
    ['4e1', ['unreadable'], undefined],
    ['1,000', ['unreadable'], undefined],
    ['42%', ['unreadable'], undefined],
    ['42/60', ['unreadable'], undefined],
    ['4 2', ['unreadable'], undefined],
    ['42a', ['unreadable'], undefined],
    ['a42', ['unreadable'], undefined],
    ['.', ['unreadable'], undefined],
    ['４２', ['unreadable'], undefined],
    ['', ['unreadable'], undefined],
    [null, ['unreadable'], undefined],
    [true, ['unreadable'], undefined],
    [false, ['unreadable'], undefined],
    [Number.NaN, ['unreadable'], undefined],
    [Number.POSITIVE_INFINITY, ['unreadable'], undefined],
  ])('%j has faults %j', (input, faults, value) => {
    expect(readWhole(input, 60)).toEqual({ ok: false, faults, value });
  });

  test('without a maximum only what a number can count exactly is taken', () => {
    expect(readWhole(Number.MAX_SAFE_INTEGER)).toEqual({ ok: true, value: Number.MAX_SAFE_INTEGER });
    expect(readWhole(2 ** 53)).toEqual({ ok: false, faults: ['above-max'], value: 2 ** 53 });
  });
});

describe('a policy is in force from its series until the next', () => {
  const policies = [{ from: '2023-01' }, { from: '2026-01' }] as const;

  test.each([
    ['2023-01', '2023-01'],
    ['2025-06', '2023-01'],
    ['2026-01', '2026-01'],
    ['2026-06', '2026-01'],
    [undefined, '2026-01'],
  ] as const)('in %s it is that of %s', (series, from) => {
    expect(policyInForce(policies, series)).toEqual({ ok: true, value: { from } });
  });

  test('before the first there is none, and the nearest is not taken', () => {
    expect(policyInForce(policies, '2022-06')).toEqual({
      ok: false,
      problems: [{ rule: 'TERMS', code: 'policy-not-held', facts: { series: '2022-06', earliest: '2023-01' } }],
    });
    expect(policyInForce([], '2022-06')).toEqual({
      ok: false,
      problems: [{ rule: 'TERMS', code: 'policy-not-held', facts: { series: '2022-06', earliest: undefined } }],
    });
  });
});

test('several answers give all their values, or all their problems', () => {
  const good = { ok: true, value: 1 } as const;
  const bad = { ok: false, problems: ['a', 'b'] } as const;
  expect(together(good, { ok: true, value: 'two' } as const)).toEqual({ ok: true, value: [1, 'two'] });
  expect(together(bad, good, { ok: false, problems: ['c'] } as const)).toEqual({
    ok: false,
    problems: ['a', 'b', 'c'],
  });
});
