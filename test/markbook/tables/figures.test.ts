import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { law } from '../../law';
import { readFigures } from '../../../src/markbook/tables/figures';
import type { SheetTable } from '../../../src/markbook/tables/snapshot';
import type { CellInput } from '../../../src/rules';
import { ILLUSTRATIVE, ILLUSTRATIVE_BOUNDARIES, ILLUSTRATIVE_TABLES } from '../illustrativeTables';
import { HEADERS, boundaries, found, said, scale, small, tables, type Row } from './smallTables';

describe('reading the tables of a workbook', () => {
  test('all illustrative conversions are held, newest series first, without a problem', () => {
    const figures = readFigures(ILLUSTRATIVE);
    expect(figures.issues).toEqual([]);
    expect(figures.conversions).toHaveLength(27);
    expect(figures.seriesHeld('DIT', 'C1')).toEqual(['2026-01', '2025-06', '2025-01', '2024-06', '2024-01']);
    expect(figures.seriesHeld('SPO')).toEqual(['2025-06', '2024-06']);
    expect(figures.seriesHeld('MUS')).toEqual([]);
    expect(figures.conversions.filter(({ status }) => status === 'estimated').map(({ subject }) => subject)).toEqual(
      Array.from({ length: 6 }, () => 'SPO'),
    );
  });

  test('a workbook without any table has no conversions, no problems and the add-in’s own scale', () => {
    const figures = readFigures([]);
    expect(figures.conversions).toEqual([]);
    expect(figures.issues).toEqual([]);
    expect(found(figures)).toBe('No 2024-06 table for DIT C1 in this workbook. Add it in the BTEC pane, Tables.');
    expect(figures.scaleFor('DIT')).toMatchObject({
      ok: true,
      value: { status: 'unconfirmed', internal: { max: 90 } },
    });
  });

  test('headings are matched in any case and order, and further columns are left alone', () => {
    const headers = ['Key', 'ums', ' RAW ', 'series', 'Component', 'SUBJECT', 'Notes'];
    const rows = [0, 30, 90].map((ums, raw) => [
      'k',
      ums,
      raw,
      'June 2024',
      1,
      'Digital Information Technology',
      'mine',
    ]);
    expect(found(readFigures([tables(rows, { headers })]))).toBe('typed 0,30,90');
  });

  test('subject, component and series are read in every spelling, dates too, blank rows are skipped', () => {
    const rows = small({ 0: { 2: 45444 }, 1: { 0: ' dit ' }, 2: { 1: 'Component 1' }, 3: { 2: 'Summer 2024' } });
    const blank = HEADERS.map(() => '');
    expect(found(readFigures([tables([blank, ...rows, blank])]))).toBe('published 0,30,60,90');
  });

  test('a date as a number in Added is kept as a date', () => {
    const figures = readFigures([tables(small({ 0: { 8: 46347 } }))]);
    expect(figures.conversions.map(({ added }) => added)).toEqual(['2026-11-21']);
  });
});

describe('two of one', () => {
  test('two tables for one conversion are named and neither is used', () => {
    const figures = readFigures([tables([...small(), ...small({}, [0, 20, 50, 90])])]);
    const sentence =
      'DIT C1 2024-06 is held twice, at BTEC Tables!D2 and BTEC Tables!D6. Delete the one that is wrong.';
    expect(said(figures)).toEqual([`problem BTEC Tables!D6 ${sentence}`]);
    expect(found(figures)).toBe(sentence);
  });

  test('a copied sheet is named; where it says something else, neither is used', () => {
    const copy = (rows: readonly Row[]) => tables(rows, { name: 'BTEC_Tables1', sheet: 'BTEC Tables (2)' });
    const named =
      'problem BTEC Tables (2)!A1 BTEC_Tables1 looks like a copy of BTEC_Tables. Keep one of the two sheets, its table named BTEC_Tables.';
    const same = readFigures([tables(small()), copy(small())]);
    expect(said(same)).toEqual([named]);
    expect(found(same)).toBe('published 0,30,60,90');
    const other = readFigures([tables(small()), copy(small({}, [0, 20, 50, 90]))]);
    expect(said(other)[0]).toBe(named);
    expect(found(other)).toBe(
      'DIT C1 2024-06 is held twice, at BTEC Tables!D2 and BTEC Tables (2)!D2. Delete the one that is wrong.',
    );
  });

  test('two rows of boundaries for one conversion are named', () => {
    const row = ['SPO', 'C1', '2024-06', 60, 13, 19, 25, 31, 39, 47, '', ''];
    expect(said(readFigures([boundaries([row, row])]))).toEqual([
      'problem BTEC Boundaries!B5 SPO C1 2024-06 is held twice, at BTEC Boundaries!B4 and BTEC Boundaries!B5. Delete the one that is wrong.',
    ]);
  });
});

describe('the fingerprint', () => {
  const of = (...snapshot: readonly SheetTable[]): string => readFigures(snapshot).fingerprint;
  const one = of(tables(small()));

  test('is the same for the same figures, wherever they stand and however they are spelled', () => {
    expect(of(tables([...small()].reverse()))).toBe(one);
    expect(of(tables(small(), { sheet: 'Elsewhere', row: 9, column: 4 }))).toBe(one);
    expect(of(tables(small({ 1: { 2: 'June 2024' } })))).toBe(one);
  });

  test.each([
    ['a UMS', tables(small({ 2: { 4: 61 } }))],
    ['a status', tables(small({ 2: { 6: 'typed' } }))],
    ['a source', tables(small({ 0: { 7: 'Typed by hand' } }))],
    ['a further row', tables(small({}, [0, 30, 60, 89, 90]))],
    ['a row that can’t be used', tables(small({ 2: { 4: '' } }))],
  ])('changes with %s', (_what, table) => expect(of(table)).not.toBe(one));

  test('changes with the scale', () => {
    const rows = [['Internal', '', 90, 27, 36, 45, 54, 63, 73, '', '', '', '']];
    expect(of(tables(small()), scale(rows))).not.toBe(one);
  });

  law([fc.shuffledSubarray([...ILLUSTRATIVE_TABLES.rows.keys()], { minLength: ILLUSTRATIVE_TABLES.rows.length })], {
    numRuns: 10,
  })('does not depend on the order of rows', (order) => {
    const shuffled = { ...ILLUSTRATIVE_TABLES, rows: order.map((row) => ILLUSTRATIVE_TABLES.rows[row] ?? []) };
    expect(of(shuffled, ILLUSTRATIVE_BOUNDARIES)).toBe(of(...ILLUSTRATIVE));
  });
});

test('nearly thirty thousand rows are read, none left out', () => {
  const later = (series: CellInput | undefined, years: number): string =>
    String(series).replace(/^\d+/, (year) => String(Number(year) + years));
  const rows = Array.from({ length: 23 }, (_, copy) =>
    ILLUSTRATIVE_TABLES.rows.map((row) => row.with(2, later(row[2], 3 * copy))),
  ).flat();
  const figures = readFigures([{ ...ILLUSTRATIVE_TABLES, rows }]);
  expect(rows).toHaveLength(23 * 1281);
  expect(figures.conversions).toHaveLength(23 * 21);
});
