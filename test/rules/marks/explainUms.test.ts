import { describe, expect, test } from 'vitest';
import { law } from '../../law';
import fc from 'fast-check';
import { compileBoundaries, explainUms, readMark, type RawMark } from '../../../src/rules';
import { SCALE } from '../../usualScale';
import { illustrative, illustrativeKeys } from '../illustrative';

const mark = (value: number): RawMark => {
  const answer = readMark(value);
  if (!answer.ok || typeof answer.value === 'string') throw new Error('not a mark');
  return answer.value;
};
const key = { subject: 'SPO', component: 'C1', series: '2024-06' } as const;
const fromBoundaries = (rounding: string) => {
  const answer = compileBoundaries({
    key,
    max: 60,
    boundaries: { L1P: 5, L1M: 10, L1D: 20, L2P: 40, L2M: 50, L2D: 55 },
    rounding,
    status: 'typed',
    source: 'a test',
    added: '2026-11-21',
    scale: SCALE,
  });
  if (!answer.ok) throw new Error('not a conversion');
  return answer.value;
};
const used = {
  rule: 'UMS-2',
  code: 'conversion-used',
  facts: { ...key, status: 'estimated', source: 'a test', contradicted: false },
};

describe('a UMS says how it came about', () => {
  test('from a table: which row', () => {
    const table = { subject: 'DIT', component: 'C1', series: '2024-06' } as const;
    expect(explainUms(mark(42), illustrative(table))).toEqual({
      ok: true,
      value: [
        {
          rule: 'UMS-1',
          code: 'conversion-used',
          facts: { ...table, status: 'illustrative', source: 'Invented figures', contradicted: false },
        },
        { rule: 'UMS-1', code: 'row-looked-up', facts: { mark: 42, ums: 66, max: 60 } },
      ],
    });
  });

  test('from boundaries: between which two, the fraction, the rounding, and that the guard held', () => {
    expect(explainUms(mark(39), fromBoundaries(''))).toEqual({
      ok: true,
      value: [
        used,
        {
          rule: 'UMS-2',
          code: 'between-boundaries',
          facts: {
            mark: 39,
            below: { raw: 20, ums: 45, grade: 'L1D' },
            above: { raw: 40, ums: 54, grade: 'L2P' },
            numerator: 1071,
            denominator: 20,
          },
        },
        { rule: 'UMS-2', code: 'rounded', facts: { rounding: 'nearest', ums: 54, isExact: false } },
        { rule: 'UMS-2', code: 'held-below-grade', facts: { point: { raw: 40, ums: 54, grade: 'L2P' }, ums: 53 } },
      ],
    });
  });

  test('on a boundary the fraction is whole and nothing is held', () => {
    expect(explainUms(mark(40), fromBoundaries('down'))).toMatchObject({
      ok: true,
      value: [
        used,
        { facts: { below: { raw: 40 }, above: { raw: 50 }, numerator: 540, denominator: 10 } },
        { facts: { rounding: 'down', ums: 54, isExact: true } },
      ],
    });
  });

  test('at the maximum', () => {
    expect(explainUms(mark(60), fromBoundaries(''))).toMatchObject({
      ok: true,
      value: [used, { facts: { below: { raw: 55, ums: 72 }, above: { raw: 60, ums: 90 } } }, { facts: { ums: 90 } }],
    });
  });

  test('a mark above the maximum has nothing to explain', () => {
    expect(explainUms(mark(61), fromBoundaries(''))).toEqual({
      ok: false,
      problems: [{ rule: 'UMS-4', code: 'mark-above-max', facts: { mark: 61, max: 60, ...key } }],
    });
  });

  law([fc.constantFrom(...illustrativeKeys), fc.nat(60)])(
    'the last step always says the UMS that the look-up gives',
    (each, raw) => {
      const conversion = illustrative(each);
      const answer = explainUms(mark(raw), conversion);
      expect(answer.ok && answer.value.at(-1)?.facts).toMatchObject({ ums: conversion.ums[raw] });
    },
  );
});
