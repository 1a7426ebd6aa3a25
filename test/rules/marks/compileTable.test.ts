import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { law } from '../../law';
import fc from 'fast-check';
import {
  compileTable,
  type CellInput,
  type GivenTable,
  type TableProblem,
  type TableRow,
  type TableWarning,
} from '../../../src/rules';
import { SCALE } from '../../usualScale';
import { illustrative, illustrativeKeys, illustrativeTable } from '../illustrative';

const KEY = { subject: 'DIT', component: 'C1', series: '2024-06' } as const;

const given = (rows: readonly TableRow[]): GivenTable => ({
  key: KEY,
  rows,
  status: 'published',
  source: 'a test',
  added: '2026-11-21',
  scale: SCALE,
});
const rowsOf = (...pairs: readonly (readonly [CellInput, CellInput, CellInput?])[]): TableRow[] =>
  pairs.map(([raw, ums, grade]) => (grade === undefined ? { raw, ums } : { raw, ums, grade }));
const compiled = (rows: readonly TableRow[]) => {
  const answer = compileTable(given(rows));
  return answer.ok
    ? {
        ums: answer.value.conversion.ums,
        contradicted: answer.value.conversion.contradicted,
        warnings: answer.value.warnings,
      }
    : answer.problems;
};
const problem = (code: TableProblem['code'] | TableWarning['code'], facts: object) => ({ rule: 'UMS-3', code, facts });

describe('a full table becomes a conversion', () => {
  test('in any order, with numbers as text, blank rows left out', () => {
    expect(compileTable(given(rowsOf([null, ''], [2, '90'], ['1', 40], [' 0 ', 0], ['', null])))).toEqual({
      ok: true,
      value: {
        conversion: {
          ...KEY,
          max: 2,
          ums: [0, 40, 90],
          status: 'published',
          contradicted: false,
          source: 'a test',
          added: '2026-11-21',
          basis: { kind: 'table' },
        },
        warnings: [],
      },
    });
  });

  test('UMS may stay the same from one raw mark to the next', () => {
    expect(compiled(rowsOf([0, 0], [1, 0], [2, 90], [3, 90]))).toMatchObject({ ums: [0, 0, 90, 90], warnings: [] });
  });

  test.each(illustrativeKeys.map((key) => [key.subject, key.component, key.series, key] as const))(
    'the illustrative conversion of %s %s %s is sound and its grades agree with the scale',
    (_subject, _component, _series, key) => {
      const conversion = illustrative(key);
      expect(conversion.ums.length).toBe(61);
      expect(conversion.max).toBe(60);
      expect(conversion.contradicted).toBe(false);
      expect(conversion.ums[0]).toBe(0);
      expect(conversion.ums[60]).toBe(key.component === 'C3' ? 120 : 90);
    },
  );

  test('the worked examples', () => {
    const { ums } = illustrative(KEY);
    expect(ums[42]).toBe(66);
    expect(ums[60]).toBe(90);
    expect(compileTable(illustrativeTable(KEY))).toMatchObject({ ok: true, value: { warnings: [] } });
  });
});

describe('everything wrong with a table is named at once', () => {
  test('no rows', () => {
    expect(compiled([])).toEqual([problem('table-empty', {})]);
    expect(compiled(rowsOf(['', null]))).toEqual([problem('table-empty', {})]);
  });

  test('cells that can’t be read, with their rows; a raw mark whose UMS can’t be read is not missing too', () => {
    expect(compiled(rowsOf([0, 0], ['abc', 12], [1, 'X'], [2, 45.5], ['', 50], [3, -1], [-4, 60], [4, '']))).toEqual([
      problem('table-raw-unreadable', { row: 1, text: 'abc' }),
      problem('table-ums-unreadable', { row: 2, raw: 1, text: 'X' }),
      problem('table-ums-unreadable', { row: 3, raw: 2, text: '45.5' }),
      problem('table-raw-unreadable', { row: 4, text: '' }),
      problem('table-ums-unreadable', { row: 5, raw: 3, text: '-1' }),
      problem('table-raw-unreadable', { row: 6, text: '-4' }),
      problem('table-ums-unreadable', { row: 7, raw: 4, text: '' }),
    ]);
  });

  test('both cells of a row', () => {
    expect(compiled(rowsOf([0, 0], ['Raw', 'UMS']))).toEqual([
      problem('table-raw-unreadable', { row: 1, text: 'Raw' }),
      problem('table-ums-unreadable', { row: 1, raw: undefined, text: 'UMS' }),
    ]);
  });

  test('UMS above the component’s maximum: on it is right, one more is not', () => {
    expect(compiled(rowsOf([0, 0], [1, 90]))).toMatchObject({ ums: [0, 90] });
    expect(compiled(rowsOf([0, 0], [1, 91]))).toEqual([
      problem('table-ums-above-max', { row: 1, raw: 1, ums: 91, max: 90 }),
    ]);
    expect(compiled(rowsOf([0, 0], [1, 90], ['?', 91]))).toEqual([
      problem('table-raw-unreadable', { row: 2, text: '?' }),
      problem('table-ums-above-max', { row: 2, raw: undefined, ums: 91, max: 90 }),
    ]);
  });

  test('raw marks missing: at the bottom, in the middle, several together', () => {
    expect(compiled(rowsOf([2, 10], [3, 20], [5, 30], [9, 90]))).toEqual([
      problem('table-raw-missing', {
        ranges: [
          { from: 0, to: 1 },
          { from: 4, to: 4 },
          { from: 6, to: 8 },
        ],
        highest: 9,
      }),
    ]);
  });

  test('a slip of the keyboard at the top does not fill the memory', () => {
    expect(compiled(rowsOf([0, 0], [9_000_000_000, 90]))).toEqual([
      problem('table-raw-missing', { ranges: [{ from: 1, to: 8_999_999_999 }], highest: 9_000_000_000 }),
    ]);
  });

  test('a raw mark twice, even with the same UMS', () => {
    expect(compiled(rowsOf([0, 0], [1, 90], [1, 90], [1, 80]))).toEqual([
      problem('table-raw-twice', { row: 2, raw: 1, firstRow: 1 }),
      problem('table-raw-twice', { row: 3, raw: 1, firstRow: 1 }),
    ]);
  });

  test('falling UMS: every raw mark that falls below the one before it', () => {
    expect(compiled(rowsOf([0, 0], [1, 50], [2, 42], [3, 53], [4, 52], [5, 52], [6, 90]))).toEqual([
      problem('table-ums-falls', { row: 2, raw: 2, ums: 42, before: 50 }),
      problem('table-ums-falls', { row: 4, raw: 4, ums: 52, before: 53 }),
    ]);
  });

  test('a fall is seen across a UMS that can’t be read', () => {
    expect(compiled(rowsOf([0, 0], [1, 50], [2, '?'], [3, 49], [4, 90]))).toEqual([
      problem('table-ums-unreadable', { row: 2, raw: 2, text: '?' }),
      problem('table-ums-falls', { row: 3, raw: 3, ums: 49, before: 50 }),
    ]);
  });

  test('the broken paste: a raw mark missing, one falling, one above the maximum, a line of words', () => {
    const text = readFileSync(new URL('../../data/broken-table.txt', import.meta.url), 'utf8').trim();
    const rows = text
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split('\t'));
    expect(compiled(rows.map(([raw = null, ums = null]) => ({ raw, ums })))).toEqual([
      problem('table-ums-above-max', { row: 60, raw: 61, ums: 91, max: 90 }),
      problem('table-raw-unreadable', { row: 61, text: 'abc' }),
      problem('table-raw-missing', { ranges: [{ from: 17, to: 17 }], highest: 61 }),
      problem('table-ums-falls', { row: 32, raw: 33, ums: 42, before: 50 }),
    ]);
  });
});

describe('what is odd in a sound table is a warning', () => {
  test('UMS for no marks at all', () => {
    expect(compiled(rowsOf([0, 1], [1, 90]))).toMatchObject({
      ums: [1, 90],
      warnings: [problem('table-ums-of-zero', { row: 0, ums: 1 })],
    });
  });

  test('a top below the maximum, as when only part of a table was pasted', () => {
    expect(compiled(rowsOf([0, 0], [1, 89]))).toMatchObject({
      warnings: [problem('table-top-short', { row: 1, raw: 1, ums: 89, max: 90 })],
    });
  });

  test('grades that contradict the scale: the scale wins', () => {
    expect(compiled(rowsOf([0, 0, 'U'], [1, 26, 'L1P'], [2, 27, 'P1'], [3, 72, 'L2D*'], [4, 90, null]))).toEqual({
      ums: [0, 26, 27, 72, 90],
      contradicted: true,
      warnings: [
        problem('table-grade-contradicted', {
          marks: [
            { row: 1, raw: 1, given: 'L1P', byScale: 'U' },
            { row: 3, raw: 3, given: 'L2D*', byScale: 'L2D' },
          ],
        }),
      ],
    });
  });

  test('a grade that can’t be read contradicts nothing', () => {
    expect(compiled(rowsOf([0, 0, 'Near Pass'], [1, 90, 'Level 2 Distinction']))).toEqual({
      ums: [0, 90],
      contradicted: false,
      warnings: [problem('table-grade-unreadable', { row: 0, raw: 0, text: 'Near Pass' })],
    });
  });
});

const soundUms = fc
  .array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 80 })
  .map((ums) => ums.sort((a, b) => a - b));

describe('laws of tables', () => {
  law([soundUms, fc.array(fc.nat(), { minLength: 80 })])('the order of rows never matters', (ums, keys) => {
    const rows = ums.map((value, raw) => ({ raw, ums: value }));
    const shuffled = rows.toSorted((a, b) => (keys[a.raw] ?? 0) - (keys[b.raw] ?? 0));
    expect(compiled(shuffled)).toMatchObject({ ums });
  });

  law([soundUms.filter((ums) => ums.length > 1), fc.nat()])(
    'without any one row below the top a table is refused',
    (ums, pick) => {
      const missing = pick % (ums.length - 1);
      const rows = ums.map((value, raw) => ({ raw, ums: value })).filter(({ raw }) => raw !== missing);
      expect(compiled(rows)).toEqual([
        problem('table-raw-missing', { ranges: [{ from: missing, to: missing }], highest: ums.length - 1 }),
      ]);
    },
  );

  law([fc.array(fc.record({ raw: fc.oneof(fc.nat(9), fc.string()), ums: fc.oneof(fc.nat(99), fc.constant('X')) }))])(
    'whatever is pasted, a conversion is whole, rising and within the maximum, or there is none',
    (rows) => {
      const answer = compileTable(given(rows));
      if (!answer.ok) return;
      const { ums, max } = answer.value.conversion;
      expect(ums.length).toBe(max + 1);
      ums.forEach((value, raw) => {
        expect(value).toBeGreaterThanOrEqual(ums[raw - 1] ?? 0);
        expect(value).toBeLessThanOrEqual(90);
      });
    },
  );
});
