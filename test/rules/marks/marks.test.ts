import { describe, expect, test } from 'vitest';
import { law } from '../../law';
import fc from 'fast-check';
import {
  fewestRawFor,
  readMark,
  readUms,
  totalUms,
  umsFor,
  type CellInput,
  type ComponentResult,
  type RawMark,
  type Result,
  type Ums,
  type UmsPart,
} from '../../../src/rules';
import { SCALE } from '../../usualScale';
import { illustrative, illustrativeKeys } from '../illustrative';

const KEY = { subject: 'DIT', component: 'C1', series: '2024-06' } as const;
const conversion = illustrative(KEY);
const above = (mark: number, max = 60) => ({ rule: 'UMS-4', code: 'mark-above-max', facts: { mark, max, ...KEY } });
const mark = (input: CellInput): RawMark => {
  const answer = readMark(input);
  if (!answer.ok || typeof answer.value === 'string') throw new Error('not a mark');
  return answer.value;
};
const ums = (input: CellInput, part: UmsPart): Ums => {
  const answer = readUms(input, part, SCALE);
  if (!answer.ok || typeof answer.value === 'string') throw new Error('not a UMS');
  return answer.value;
};

describe('blank, X and 0 stay apart', () => {
  test.each<[CellInput, Result<number>]>([
    [null, 'blank'],
    ['', 'blank'],
    ['  ', 'blank'],
    ['x', 'X'],
    ['Absent', 'X'],
    [0, 0],
    ['0', 0],
    ['42', 42],
    [60, 60],
  ])('%j is %j', (input, result) => {
    expect(readMark(input, conversion)).toEqual({ ok: true, value: result });
    expect(readUms(input, 'C1', SCALE)).toEqual({ ok: true, value: result });
  });
});

describe('a mark is whole and within its own conversion’s maximum', () => {
  test.each<[CellInput, readonly object[]]>([
    [61, [above(61)]],
    ['62', [above(62)]],
    [59.5, [{ rule: 'UMS-4', code: 'mark-not-whole', facts: { text: '59.5' } }]],
    [-1, [{ rule: 'UMS-4', code: 'mark-negative', facts: { text: '-1' } }]],
    [62.5, [{ rule: 'UMS-4', code: 'mark-not-whole', facts: { text: '62.5' } }, above(62.5)]],
    ['twelve', [{ rule: 'UMS-4', code: 'mark-unreadable', facts: { text: 'twelve' } }]],
    [true, [{ rule: 'UMS-4', code: 'mark-unreadable', facts: { text: 'TRUE' } }]],
    ['４２', [{ rule: 'UMS-4', code: 'mark-unreadable', facts: { text: '４２' } }]],
  ])('%j is refused', (input, problems) => {
    expect(readMark(input, conversion)).toEqual({ ok: false, problems });
  });

  test('without a conversion there is no maximum to be above', () => {
    expect(readMark(61)).toEqual({ ok: true, value: 61 });
    expect(readMark(59.5)).toEqual({
      ok: false,
      problems: [{ rule: 'UMS-4', code: 'mark-not-whole', facts: { text: '59.5' } }],
    });
    expect(readMark(1e300)).toEqual({
      ok: false,
      problems: [{ rule: 'UMS-4', code: 'mark-unreadable', facts: { text: '1e+300' } }],
    });
  });

  test('a mark read elsewhere is still held against the conversion it is looked up in', () => {
    expect(umsFor(mark(60), conversion)).toEqual({ ok: true, value: 90 });
    expect(umsFor(mark(61), conversion)).toEqual({ ok: false, problems: [above(61)] });
    expect(umsFor(mark(0), conversion)).toEqual({ ok: true, value: 0 });
    expect(umsFor(mark(42), conversion)).toEqual({ ok: true, value: 66 });
  });
});

describe('UMS are whole and within the maximum of what they belong to', () => {
  test.each<[UmsPart, number]>([
    ['C1', 90],
    ['C2', 90],
    ['C3', 120],
    ['qualification', 300],
    ['all but C1', 210],
    ['all but C2', 210],
    ['all but C3', 180],
  ])('%s holds up to %i', (part, max) => {
    expect(readUms(max, part, SCALE)).toEqual({ ok: true, value: max });
    const others = part.startsWith('all') ? { others: 2 } : {};
    expect(readUms(max + 1, part, SCALE)).toEqual({
      ok: false,
      problems: [{ rule: 'SCALE-2', code: 'ums-above-max', facts: { text: String(max + 1), part, ...others, max } }],
    });
  });

  test('what is no UMS is named', () => {
    expect(readUms('sixty', 'C1', SCALE)).toEqual({
      ok: false,
      problems: [{ rule: 'SCALE-2', code: 'ums-unreadable', facts: { text: 'sixty', part: 'C1' } }],
    });
    expect(readUms('-0.5', 'qualification', SCALE)).toEqual({
      ok: false,
      problems: [
        { rule: 'SCALE-2', code: 'ums-not-whole', facts: { text: '-0.5', part: 'qualification' } },
        { rule: 'SCALE-2', code: 'ums-negative', facts: { text: '-0.5', part: 'qualification' } },
      ],
    });
  });

  test('without a scale they are still whole and not negative, and no maximum is known', () => {
    expect(readUms(9999, 'C1', undefined)).toEqual({ ok: true, value: 9999 });
    expect(readUms('x', 'C1', undefined)).toEqual({ ok: true, value: 'X' });
    expect(readUms(-1.5, 'C1', undefined)).toEqual({
      ok: false,
      problems: ['ums-not-whole', 'ums-negative'].map((code) => ({
        rule: 'SCALE-2',
        code,
        facts: { text: '-1.5', part: 'C1' },
      })),
    });
  });
});

const three = (c1: Result<Ums>, c2: Result<Ums>, c3: Result<Ums>): readonly ComponentResult[] => [
  { component: 'C1', result: c1 },
  { component: 'C2', result: c2 },
  { component: 'C3', result: c3 },
];

describe('the total is the sum of the components, or there is none', () => {
  test('three UMS, zeros included', () => {
    expect(totalUms(three(ums(66, 'C1'), ums(54, 'C2'), ums(84, 'C3')))).toEqual({ ok: true, value: 204 });
    expect(totalUms(three(ums(0, 'C1'), ums(0, 'C2'), ums(0, 'C3')))).toEqual({ ok: true, value: 0 });
    expect(totalUms(three(ums(90, 'C1'), ums(90, 'C2'), ums(120, 'C3')))).toEqual({ ok: true, value: 300 });
  });

  test('every component without a result is named', () => {
    expect(totalUms(three('X', ums(54, 'C2'), 'blank'))).toEqual({
      ok: false,
      problems: [
        { rule: 'UMS-6', code: 'total-missing-result', facts: { component: 'C1', result: 'X' } },
        { rule: 'UMS-6', code: 'total-missing-result', facts: { component: 'C3', result: 'blank' } },
      ],
    });
    expect(totalUms(three(ums(1, 'C1'), 'blank', ums(2, 'C3')))).toEqual({
      ok: false,
      problems: [{ rule: 'UMS-6', code: 'total-missing-result', facts: { component: 'C2', result: 'blank' } }],
    });
  });
});

describe('the fewest raw marks for a UMS', () => {
  test('on, below and above a UMS of the table', () => {
    expect(fewestRawFor(66, conversion)).toBe(42);
    expect(fewestRawFor(67, conversion)).toBe(43);
    expect(fewestRawFor(90, conversion)).toBe(60);
    expect(fewestRawFor(91, conversion)).toBe(undefined);
    expect(fewestRawFor(0, conversion)).toBe(0);
    expect(fewestRawFor(-5, conversion)).toBe(0);
  });

  law([fc.constantFrom(...illustrativeKeys), fc.integer({ min: 0, max: 120 })])(
    'it is enough, and one fewer is not',
    (key, wanted) => {
      const held = illustrative(key);
      const raw = fewestRawFor(wanted, held);
      const places = [...held.ums.keys()].filter((each) => (held.ums[each] ?? -1) >= wanted);
      expect(raw).toBe(places.length === 0 ? undefined : Math.min(...places));
    },
  );

  law([fc.constantFrom(...illustrativeKeys), fc.integer({ min: 0, max: 60 })])(
    'looked up and looked back, a raw mark never needs more than itself',
    (key, raw) => {
      const held = illustrative(key);
      const back = fewestRawFor(held.ums[raw] ?? -1, held);
      expect(back).toBeLessThanOrEqual(raw);
      expect(held.ums[back ?? -1]).toBe(held.ums[raw]);
    },
  );
});

describe('laws of marks', () => {
  law([fc.nat(90), fc.nat(90), fc.nat(120), fc.nat(2)])(
    'one more UMS in any component is one more in the total',
    (c1, c2, c3, which) => {
      const parts = ['C1', 'C2', 'C3'] as const;
      const maxima = [90, 90, 120];
      const given = [c1, c2, c3].map((value, index) =>
        Math.min(value, (maxima[index] ?? 0) - (index === which ? 1 : 0)),
      );
      const totalOf = (values: readonly number[]) => {
        const [a, b, c] = values.map((value, index) => ums(value, parts[index] ?? 'C1'));
        return totalUms(three(a ?? 'blank', b ?? 'blank', c ?? 'blank'));
      };
      const raised = given.map((value, index) => (index === which ? value + 1 : value));
      expect(totalOf(given)).toEqual({ ok: true, value: given.reduce((sum, value) => sum + value, 0) });
      expect(totalOf(raised)).toEqual({ ok: true, value: given.reduce((sum, value) => sum + value, 1) });
    },
  );

  law([fc.nat(60)])('a number and its text are the same mark', (value) => {
    expect(readMark(String(value), conversion)).toEqual(readMark(value, conversion));
  });

  law([fc.oneof(fc.string(), fc.double(), fc.boolean())])('anything at all is a result or has problems', (input) => {
    const answer = readMark(input, conversion);
    const marks = Array.from({ length: 61 }, (_, mark) => mark);
    const results: readonly unknown[] = ['X', 'blank', ...marks];
    expect(answer.ok ? results.includes(answer.value) : answer.problems.length > 0).toBe(true);
  });
});
