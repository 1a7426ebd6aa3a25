import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { law } from '../../law';
import { readFigures, type Figures } from '../../../src/markbook/tables/figures';
import type { SheetTable } from '../../../src/markbook/tables/snapshot';
import { describeProblem } from '../../../src/markbook/wording/describeProblem';
import type { CellInput } from '../../../src/rules';
import { ILLUSTRATIVE, ILLUSTRATIVE_BOUNDARIES, ILLUSTRATIVE_TABLES } from '../illustrativeTables';

const HEADERS = ['Subject', 'Component', 'Series', 'Raw', 'UMS', 'Grade', 'Status', 'Source', 'Added'];
const KEY = { subject: 'DIT', component: 'C1', series: '2024-06' } as const;

type Row = readonly CellInput[];

/** A small conversion table: raw 0 to 3 of DIT C1 2024-06, with changes by row and column. */
const small = (
  changes: Readonly<Record<number, Readonly<Record<number, CellInput>>>> = {},
  ums = [0, 30, 60, 90],
): Row[] =>
  ums.map((each, raw) =>
    ['DIT', 'C1', '2024-06', raw, each, '', 'published', 'Converter', '2026-11-21'].map(
      (cell, column): CellInput => changes[raw]?.[column] ?? cell,
    ),
  );

const tables = (rows: readonly Row[], over: Partial<SheetTable> = {}): SheetTable => ({
  name: 'BTEC_Tables',
  sheet: 'BTEC Tables',
  row: 0,
  column: 0,
  headers: HEADERS,
  rows,
  ...over,
});

const boundaries = (rows: readonly Row[]): SheetTable => ({
  name: 'BTEC_Boundaries',
  sheet: 'BTEC Boundaries',
  row: 2,
  column: 1,
  headers: ['Subject', 'Component', 'Series', 'Max', 'L1P', 'L1M', 'L1D', 'L2P', 'L2M', 'L2D', 'Rounding', 'Status'],
  rows,
});

const scale = (rows: readonly Row[], name = 'BTEC_Scale'): SheetTable => ({
  name,
  sheet: 'BTEC Scale',
  row: 0,
  column: 0,
  headers: [
    ...['Scope', 'Subject', 'Max', 'L1P', 'L1M', 'L1D', 'L2P', 'L2M', 'L2D', 'L2D*', 'Status'],
    ...['Checked by', 'Checked on'],
  ],
  rows,
});

const said = ({ issues }: Figures): string[] =>
  issues.map(({ severity, sheet, cell, problem }) => `${severity} ${sheet}!${cell} ${describeProblem(problem)}`);

const found = (figures: Figures, key: Parameters<Figures['find']>[0] = KEY): string => {
  const answer = figures.find(key);
  return answer.ok ? `${answer.value.status} ${answer.value.ums.join(',')}` : describeProblem(answer.problems[0]);
};

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

describe('what can’t be used is listed with its cell, and its conversion is not half used', () => {
  const unusable = 'The 2024-06 table for DIT C1 has a fault at';

  test.each([
    [
      'a mark that is not whole',
      small({ 2: { 3: 2.5 } }),
      'D4',
      'Raw mark “2.5” is not a whole number from 0. Correct it.',
    ],
    [
      'UMS that are text',
      small({ 2: { 4: 'sixty' } }),
      'E4',
      'The UMS of raw mark 2, “sixty”, is not a whole number from 0. Correct it.',
    ],
    [
      'UMS above the maximum',
      small({ 3: { 4: 91 } }),
      'E5',
      'The UMS of raw mark 3, 91, is above the component’s maximum of 90.',
    ],
    ['UMS that fall', small({ 3: { 4: 59 } }), 'E5', 'Raw mark 3 has 59 UMS, but a lower mark has 60. UMS never fall.'],
    [
      'a missing raw mark',
      small().filter((_, raw) => raw !== 1),
      'D2',
      'Raw marks missing from this table: 1. Every mark from 0 to 3 needs a row.',
    ],
    [
      'a raw mark twice',
      [...small(), ...small().slice(2, 3)],
      'D6',
      'Raw mark 2 stands twice in this table. Delete one of the rows.',
    ],
    [
      'an unknown status',
      small({ 1: { 6: 'final' } }),
      'G3',
      'Status “final” is not known. Type published, typed, illustrative or estimated, or leave it blank.',
    ],
  ])('%s', (_what, rows, cell, sentence) => {
    const figures = readFigures([tables(rows)]);
    expect(said(figures)).toContain(`problem BTEC Tables!${cell} ${sentence}`);
    expect(found(figures)).toBe(`${unusable} BTEC Tables!${cell}. See the BTEC pane, Tables.`);
    expect(figures.conversions).toEqual([]);
  });

  test('a row whose subject can’t be read belongs to no conversion', () => {
    const figures = readFigures([tables([...small(), ...small({ 0: { 0: 'DTI' } }).slice(0, 1)])]);
    expect(said(figures)).toEqual(['problem BTEC Tables!A6 “DTI” is not a subject. Did you mean DIT?']);
    expect(found(figures)).toBe('published 0,30,60,90');
  });

  test('a missing column is named, and nothing of the table is used', () => {
    const figures = readFigures([
      tables(small(), { headers: HEADERS.map((name) => (name === 'UMS' ? 'Uniform' : name)) }),
    ]);
    expect(said(figures)).toEqual([
      'problem BTEC Tables!A1 BTEC_Tables has no column UMS. Add a column with that heading.',
    ]);
    expect(figures.conversions).toEqual([]);
  });

  test('other conversions of the same table are still used', () => {
    const other = small().map((row) => row.with(1, 'C2'));
    const figures = readFigures([tables([...small({ 2: { 4: '' } }), ...other])]);
    expect(found(figures, { ...KEY, component: 'C2' })).toBe('published 0,30,60,90');
    expect(found(figures)).toBe(`${unusable} BTEC Tables!E4. See the BTEC pane, Tables.`);
  });

  test('statuses that differ are named; the least certain is used', () => {
    const figures = readFigures([tables(small({ 2: { 6: 'illustrative' } }))]);
    expect(said(figures)).toEqual([
      'warning BTEC Tables!G4 The rows of DIT C1 2024-06 have different statuses. The least certain is used: illustrative.',
    ]);
    expect(found(figures)).toBe('illustrative 0,30,60,90');
  });

  test('a Grade column that contradicts the scale is a warning, and the conversion says so', () => {
    const figures = readFigures([tables(small({ 2: { 5: 'L2D' } }))]);
    expect(said(figures)).toEqual([
      'warning BTEC Tables!F4 The Grade column disagrees with the UMS scale: raw mark 2 is given L2D, the scale says L2P. The scale is used.',
    ]);
    expect(figures.conversions.map(({ contradicted }) => contradicted)).toEqual([true]);
  });
});

describe('boundaries', () => {
  const SPORT = { subject: 'SPO', component: 'C1', series: '2024-06' } as const;
  const sport = (...cells: readonly CellInput[]): Row => ['SPO', 'C1', '2024-06', ...cells];

  test.each([
    [
      sport(60, 13, 19, 25, 31, 39, 60, '', ''),
      'K4',
      'The boundary for L2D, 60, must be from 1 to 59, below the maximum.',
    ],
    [sport(60, 13, 19, 19, 31, 39, 47, '', ''), 'H4', 'The boundary for L1D, 19, must be above that for L1M, 19.'],
    [sport(60, 13, '', 25, 31, 39, 47, '', ''), 'G4', 'The boundary for L1M is blank. All six boundaries are needed.'],
    [
      sport('sixty', 13, 19, 25, 31, 39, 47, '', ''),
      'E4',
      'Maximum “sixty” is not a whole raw mark up to 1000. Type the paper’s maximum, such as 60.',
    ],
    [
      sport(1e12, 13, 19, 25, 31, 39, 47, '', ''),
      'E4',
      'Maximum “1000000000000” is not a whole raw mark up to 1000. Type the paper’s maximum, such as 60.',
    ],
    [
      sport(60, 13, 19, 25, 31, 39, 47, 'up', ''),
      'L4',
      'Rounding “up” is not known. Type nearest or down, or leave it blank.',
    ],
  ])('%j is listed with its cell', (row, cell, sentence) => {
    const figures = readFigures([boundaries([row])]);
    expect(said(figures)).toEqual([`problem BTEC Boundaries!${cell} ${sentence}`]);
    expect(found(figures, SPORT)).toBe(
      `The 2024-06 table for SPO C1 has a fault at BTEC Boundaries!${cell}. See the BTEC pane, Tables.`,
    );
  });

  test('are always estimated, whatever their status says', () => {
    const figures = readFigures([boundaries([sport(60, 13, 19, 25, 31, 39, 47, 'down', 'published')])]);
    expect(figures.conversions).toMatchObject([
      { status: 'estimated', max: 60, basis: { kind: 'boundaries', rounding: 'down', declared: 'published' } },
    ]);
  });

  test('stand back behind a table that is not estimated, and win over one that is', () => {
    const bounds = boundaries([['DIT', 'C1', '2024-06', 60, 13, 19, 25, 31, 39, 47, '', '']]);
    const estimated = small({
      0: { 6: 'estimated' },
      1: { 6: 'estimated' },
      2: { 6: 'estimated' },
      3: { 6: 'estimated' },
    });
    expect(found(readFigures([tables(small()), bounds]))).toBe('published 0,30,60,90');
    expect(readFigures([tables(estimated), bounds]).conversions).toMatchObject([
      { max: 60, basis: { kind: 'boundaries' } },
    ]);
  });

  test('don’t stand in for a table with a fault', () => {
    const bounds = boundaries([['DIT', 'C1', '2024-06', 60, 13, 19, 25, 31, 39, 47, '', '']]);
    expect(found(readFigures([tables(small({ 2: { 4: '' } })), bounds]))).toMatch(
      /^The 2024-06 table for DIT C1 has a fault/,
    );
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

describe('the scale', () => {
  const INTERNAL = ['Internal', '', 90, 27, 36, 45, 54, 63, 72, '', 'confirmed', 'A. Nother', 46347];
  const EXTERNAL = ['External', '', 120, 36, 48, 60, 72, 84, 96, '', 'confirmed', 'A. Nother', 46347];
  const WHOLE = ['Qualification', '', 300, 90, 120, 150, 180, 210, 240, 270, 'confirmed', 'A. Nother', 46347];

  test('confirmed by a teacher is confirmed, with who and when', () => {
    const figures = readFigures([scale([INTERNAL, EXTERNAL, WHOLE])]);
    expect(figures.issues).toEqual([]);
    expect(figures.scaleFor()).toMatchObject({
      ok: true,
      value: { status: 'confirmed', checkedBy: 'A. Nother', checkedOn: '2026-11-21' },
    });
  });

  test('of one part only stays unconfirmed', () =>
    expect(readFigures([scale([INTERNAL])]).scaleFor()).toMatchObject({ ok: true, value: { status: 'unconfirmed' } }));

  test('of one subject counts for that subject only', () => {
    const own = INTERNAL.with(1, 'HSC').with(8, 73).with(10, 'changed');
    const figures = readFigures([scale([INTERNAL, EXTERNAL, WHOLE, own])]);
    expect(figures.scaleFor('HSC')).toMatchObject({
      ok: true,
      value: { status: 'changed', internal: { minima: { L2D: 73 } } },
    });
    expect(figures.scaleFor('DIT')).toMatchObject({
      ok: true,
      value: { status: 'confirmed', internal: { minima: { L2D: 72 } } },
    });
  });

  test.each([
    [
      'minima that don’t rise',
      [INTERNAL.with(4, 27), EXTERNAL, WHOLE],
      'E2',
      'L1M on the internal scale, 27, must be above L1P, 27.',
    ],
    [
      'maxima that don’t add up',
      [INTERNAL.with(2, 91), EXTERNAL, WHOLE],
      'C4',
      'The maxima do not add up: 91 + 91 + 120 is not 300. Compare with the specification.',
    ],
    [
      'a scope that is not known',
      [INTERNAL.with(0, 'Middle'), EXTERNAL, WHOLE],
      'A2',
      'Scope “Middle” is not known. Type Internal, External or Qualification.',
    ],
    [
      'two rows that differ',
      [INTERNAL, EXTERNAL, WHOLE, INTERNAL.with(8, 73)],
      'A5',
      'The Internal scale stands twice, at BTEC Scale!A2 and BTEC Scale!A5. Delete the wrong one.',
    ],
  ])('with %s is no scale, and no table is read on another one', (_what, rows, cell, sentence) => {
    const figures = readFigures([scale(rows), tables(small())]);
    expect(said(figures)).toEqual([`problem BTEC Scale!${cell} ${sentence}`]);
    expect(found(figures)).toBe(`The UMS scale has a fault at BTEC Scale!${cell}. Correct it there, then try again.`);
    expect(figures.scaleFor().ok).toBe(false);
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

test('nearly thirty thousand rows are read without keeping the teacher waiting', () => {
  const later = (series: CellInput | undefined, years: number): string =>
    String(series).replace(/^\d+/, (year) => String(Number(year) + years));
  const rows = Array.from({ length: 23 }, (_, copy) =>
    ILLUSTRATIVE_TABLES.rows.map((row) => row.with(2, later(row[2], 3 * copy))),
  ).flat();
  const start = performance.now();
  const figures = readFigures([{ ...ILLUSTRATIVE_TABLES, rows }]);
  expect(performance.now() - start).toBeLessThan(2000);
  expect(rows).toHaveLength(23 * 1281);
  expect(figures.conversions).toHaveLength(23 * 21);
});
