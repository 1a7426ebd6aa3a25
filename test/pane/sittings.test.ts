import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, untilReady } from '../browser/browserPage';
import { LEDGERS } from '../browser/ledgers/ledgers';
import { valuesOf } from '../browser/pane';
import { openBenchPage, type PaneAlone } from './benchPage';
import { BLANK_WORKBOOK } from './workbooks';

type Cells = readonly (readonly (string | number)[])[];

/** Rows that each ledger has on its sheet: its sittings, what CHECK finds, and room. */
const ROWS = 8;

let browser: Browser;
let bench: PaneAlone;

/** Writes values and formulas below and right of a cell, given by its row and column from 0. */
const write = (sheet: string, row: number, column: number, cells: Cells): Promise<void> =>
  bench.office().evaluate(
    ([name, top, left, formulas]) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const found = worksheets.getItemOrNullObject(name);
        await context.sync();
        const worksheet = found.isNullObject ? worksheets.add(name) : found;
        const width = Math.max(...formulas.map((each) => each.length));
        const range = worksheet.getRangeByIndexes(top, left, formulas.length, width);
        range.formulas = formulas.map((each) => [...each, ...Array.from({ length: width - each.length }, () => '')]);
        await context.sync();
      }),
    [sheet, row, column, cells] as const,
  );

const column = (cells: readonly (string | number)[]): Cells => cells.map((cell) => [cell]);
const times = (count: number, cell: string | number) => Array.from({ length: count }, () => cell);

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await openBenchPage(browser);
  await bench.mount(BLANK_WORKBOOK);
});
afterAll(() => browser.close());

describe('thirty ledgers on a sheet', () => {
  let values: readonly (readonly unknown[])[] = [];

  beforeAll(async () => {
    await write(
      'Ledgers',
      0,
      0,
      LEDGERS.flatMap(({ rows }) =>
        Array.from({ length: ROWS }, (_, row) => {
          const [component = '', series = '', result = '', claimed = ''] = rows[row] ?? [];
          return [component, series === '' ? '' : `'${series}`, result, claimed];
        }),
      ),
    );
    const formulas = LEDGERS.flatMap(({ subject }, index) => {
      const range = `A${index * ROWS + 1}:D${index * ROWS + ROWS}&""`;
      const asked = [
        ['OUTCOME', '', '', '', '', 'CHECK', '', '', '', 'CERTIFY'].map((id) =>
          id === '' ? '' : `=BTEC.${id}(${range},"${subject}")`,
        ),
      ];
      return [...asked, ...Array.from({ length: ROWS - 1 }, () => [''])];
    });
    await write('Ledgers', 0, 5, formulas);
    await untilReady(bench.page);
    values = await valuesOf(bench, 'Ledgers', `A1:T${LEDGERS.length * ROWS}`);
  });

  const blockOf = (index: number, from: number, to: number) =>
    values.slice(index * ROWS, (index + 1) * ROWS).map((row) => row.slice(from, to));
  const filled = (index: number, from: number, to: number) =>
    blockOf(index, from, to).filter((row) => row.some((cell) => cell !== ''));

  it.each(LEDGERS.map((each, index) => ({ ...each, index })))(
    '$name: $status, $total, $grade',
    ({ index, total, grade, status, finds, options }) => {
      expect(blockOf(index, 5, 8)[0]).toEqual([total, grade, status]);
      const found = filled(index, 10, 13).map(([severity, rule]) => `${String(severity)} ${String(rule)}`);
      expect(found).toEqual(finds.length === 0 ? ['No problems found '] : finds);
      expect(filled(index, 14, 20)).toEqual(options === 'none' ? [['#N/A', '', '', '', '', '']] : options);
    },
  );

  const sentenceOf = (name: string) =>
    blockOf(
      LEDGERS.findIndex((each) => each.name === name),
      8,
      9,
    )[0]?.[0];

  it.each([
    [
      'two claims with a higher second total',
      'Best: C1 61 (2026-06) + C2 70 (2025-06) + C3 74 (2026-06) = 205. Performance tables: 204, L2P (2026-01).',
    ],
    [
      'two claims with a lower second',
      'Best: C1 60 (2025-06) + C2 70 (2025-06) + C3 80 (2026-01) = 210. Performance tables: 210, L2M (2026-01).',
    ],
    [
      'a retake after the external',
      'C1 2026-06 came after C3 2026-01: C3 must be sat again in 2026-06 to meet the terminal rule.',
    ],
    [
      'a retake after a claimed external',
      'C1 54 (2025-06) + C2 70 (2025-06) + C3 80 (2026-01) = 204. Claimed in 2026-01.',
    ],
    ['a practice sitting only', 'C3 2025-06 was a practice sitting: C2 had no UMS by then. C3 must be sat again.'],
    ['a practice sitting, then the resit', 'C1 54 (2025-06) + C2 54 (2026-01) + C3 72 (2026-06) = 180.'],
    ['everything wrong in one row', '4 problems. BTEC.CHECK lists them.'],
    ['nothing at all', 'No UMS yet for C1, C2 and C3, so there is no result.'],
  ])('%s: the sentence', (name, sentence) => {
    expect(sentenceOf(name)).toBe(sentence);
  });
});

describe('a class of 120 and its ticks', () => {
  const marks = [0, 58, 58, 'X', '', 0, 4, 4, 'X', ...times(18, 30), ...times(93, 31)];
  const ticks = ['', '', 'Yes', 'X', 'Yes', '✓', '', '', '', ...times(18, 1), ...times(93, '')];

  beforeAll(async () => {
    await write('Class', 0, 0, column(marks));
    await write('Class', 0, 1, column(ticks));
    await write('Class', 0, 2, [['=BTEC.SAMPLEFLAGS(A1:A120&"",B1:B120&"","DIT","2026-06")']]);
    await write('Class', 0, 3, [['=BTEC.SAMPLEFLAGS(A1:A120&"")']]);
    await untilReady(bench.page);
  });

  it('with ticks: a tie with one ticked adds nobody, the absent are replaced, a ticked zero stays', async () => {
    const flags = (await valuesOf(bench, 'Class', 'C1:C120')).flat();
    expect(marks).toHaveLength(120);
    expect(flags).toEqual([
      '',
      '',
      'In sample',
      'Replace: absent',
      '',
      'In sample',
      'Add: lowest non-zero',
      '',
      '',
      ...times(18, 'In sample'),
      ...times(93, ''),
    ]);
  });

  it('without ticks only the first highest and the first lowest above zero are flagged', async () => {
    const flags = (await valuesOf(bench, 'Class', 'D1:D120')).flat();
    expect(flags).toEqual(['', 'Add: highest', ...times(4, ''), 'Add: lowest non-zero', ...times(113, '')]);
  });
});

describe('cohorts of every size', () => {
  const both = 'Add: highest and lowest non-zero';
  const cohorts: readonly { marks: number; absent: number; mark: number; size: number; flags: readonly string[] }[] = [
    { marks: 15, absent: 0, mark: 30, size: 15, flags: ['15 In sample'] },
    { marks: 15, absent: 1, mark: 30, size: 15, flags: ['15 In sample', '1 '] },
    { marks: 16, absent: 0, mark: 30, size: 15, flags: [`1 ${both}`, '15 '] },
    { marks: 15, absent: 85, mark: 30, size: 15, flags: ['15 In sample', '85 '] },
    { marks: 16, absent: 84, mark: 30, size: 15, flags: [`1 ${both}`, '99 '] },
    { marks: 20, absent: 81, mark: 30, size: 20, flags: ['20 In sample', '81 '] },
    { marks: 21, absent: 80, mark: 30, size: 20, flags: [`1 ${both}`, '100 '] },
    { marks: 20, absent: 180, mark: 30, size: 20, flags: ['20 In sample', '180 '] },
    { marks: 25, absent: 176, mark: 30, size: 25, flags: ['25 In sample', '176 '] },
    { marks: 26, absent: 175, mark: 30, size: 25, flags: [`1 ${both}`, '200 '] },
    { marks: 30, absent: 0, mark: 0, size: 15, flags: ['30 '] },
  ];
  let values: readonly (readonly unknown[])[] = [];

  beforeAll(async () => {
    for (const [index, { marks, absent, mark }] of cohorts.entries()) {
      const letter = String.fromCharCode(65 + index);
      await write('Cohorts', 1, index, column([...times(marks, mark), ...times(absent, 'X')]));
      await write('Cohorts', 0, index, [[`=BTEC.SAMPLESIZE(${marks + absent},"DIT","2026-01")`]]);
      await write('Flags', 0, index, [[`=BTEC.SAMPLEFLAGS(Cohorts!${letter}2:${letter}${marks + absent + 1}&"")`]]);
    }
    await untilReady(bench.page);
    values = await valuesOf(bench, 'Flags', 'A1:K201');
  });

  it.each(cohorts.map((each, index) => ({ ...each, index })))(
    '$marks on $mark and $absent absent',
    async ({ marks, absent, size, flags, index }) => {
      const column = values.slice(0, marks + absent).map((row) => String(row[index]));
      const counted = [...new Set(column)].map((flag) => `${column.filter((each) => each === flag).length} ${flag}`);
      expect(counted).toEqual(flags);
      expect((await valuesOf(bench, 'Cohorts', 'A1:K1'))[0]?.[index]).toBe(size);
    },
  );

  it('before 2026-01 the size of 100 is not held, and the extremes are flagged all the same', async () => {
    await write('Old', 0, 0, column(Array.from({ length: 100 }, (_, index) => index + 1)));
    await write('Old', 0, 1, [['=BTEC.SAMPLEFLAGS(A1:A100&"",,"DIT","2025-06")']]);
    await write('Old', 0, 2, [
      [
        '=BTEC.SAMPLESIZE(100,"DIT","2025-06")',
        '=BTEC.SAMPLESIZE(99,"DIT","2025-06")',
        '=BTEC.SAMPLESIZE(9,"DIT","2025-06")',
        '=BTEC.SAMPLESIZE(0)',
      ],
    ]);
    await untilReady(bench.page);
    const flags = (await valuesOf(bench, 'Old', 'B1:B100')).flat();
    expect(flags).toEqual(['Add: lowest non-zero', ...times(98, ''), 'Add: highest']);
    expect((await valuesOf(bench, 'Old', 'C1:F1'))[0]).toEqual(['#N/A', 10, 9, '#VALUE!']);
  });
});
