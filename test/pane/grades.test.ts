import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Series } from '../../src/rules';
import { launchBrowser, untilReady } from '../browser/browserPage';
import { RANGE_TRACKER, TABLE_TRACKER, umsInFile } from '../browser/gradesBench';
import { selectCell, valuesOf } from '../browser/pane';
import { activeCell, faultsForEverybody, openBenchPage, type PaneAlone } from './benchPage';
import { plainWorkbook } from './workbooks';

let browser: Browser;
let bench: PaneAlone;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The scale of the qualification as the rules print it, typed here once more. */
const MINIMA: readonly (readonly [string, number])[] = [
  ['L2D*', 270],
  ['L2D', 240],
  ['L2M', 210],
  ['L2P', 180],
  ['L1D', 150],
  ['L1M', 120],
  ['L1P', 90],
  ['U', 0],
];
const gradeOf = (total: number): string => MINIMA.find(([, minimum]) => total >= minimum)?.[0] ?? '';

/** Somebody types into a cell. */
const typeIn = (sheet: string, cell: string, text: string): Promise<void> =>
  bench.office().evaluate(
    ([ofSheet, at, typed]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(ofSheet ?? '').getRange(at ?? '').values = [[typed]];
        await context.sync();
      }),
    [sheet, cell, text],
  );

/** What a row of marks comes to, worked out from the file of tables alone: UMS, total, grade. */
const independently = (marks: readonly unknown[], series: readonly [Series, Series, Series]): unknown[] => {
  const ums = marks.map((mark, index) =>
    typeof mark === 'number' ? umsInFile(`C${index + 1}`, series[index] ?? '2024-06').get(mark) : mark,
  );
  const isComplete = ums.every((each) => typeof each === 'number');
  const total = isComplete ? ums.reduce<number>((sum, each) => sum + each, 0) : '';
  return [...ums, total, total === '' ? '' : gradeOf(total)];
};

const heading = (): Promise<string | null> => bench.pane.getByRole('heading', { level: 1 }).textContent();
const button = (name: string | RegExp): Locator => bench.pane.getByRole('button', { name });
const seriesOf = (component: string): Locator => bench.pane.getByLabel(`Series of ${component}`);

const settled = async (): Promise<void> => {
  await bench.pane.getByText(/^Wrote /).waitFor();
  await untilReady(bench.page);
};

const tallyShown = async (): Promise<readonly (readonly [string, number])[]> => {
  const rows = await bench.pane.getByRole('table', { name: 'Learners at each grade' }).locator('tbody tr').all();
  const cells = await Promise.all(rows.slice(0, 8).map((row) => row.locator('th, td').allInnerTexts()));
  return cells.map(([grade = '', count]) => [grade, Number(count)] as const);
};

const tallyOf = (grades: readonly unknown[]): readonly (readonly [string, number])[] =>
  MINIMA.map(([grade]) => [grade, grades.filter((each) => each === grade).length] as const);

describe('the hand-made sheet 11B DIT', () => {
  beforeAll(async () => {
    bench = await openBenchPage(browser);
    await bench.mount(plainWorkbook([RANGE_TRACKER]));
  });
  afterAll(() => bench.close());

  it('is asked for its series before anything is graded', async () => {
    await expect.poll(heading).toBe('0 of 32 graded. 2 absent, 2 blank, 28 waiting for a UMS table.');
    expect(await button('Use the newest held').count()).toBe(1);
    expect(await seriesOf('C1').locator('option').allInnerTexts()).toEqual([
      'Choose a series',
      'December 2025/January 2026 · illustrative',
      'May/June 2025 · illustrative',
      'December 2024/January 2025 · illustrative',
      'May/June 2024 · illustrative',
      'December 2023/January 2024 · illustrative',
    ]);
    await seriesOf('C1').selectOption('2024-06');
    await seriesOf('C2').selectOption('2024-06');
    await seriesOf('C3').selectOption('2025-01');
    await expect.poll(heading).toBe('28 of 32 graded. 2 absent, 2 blank.');
  });

  it('gets formulas in free columns after a preview, right for every learner', async () => {
    await button('Write the formulas').click();
    await bench.pane.getByText('Fills 165 cells; writes over none.').waitFor();
    await button('Write 160 formulas').click();
    await settled();
    expect(await valuesOf(bench, '11B DIT', 'K5:O5')).toEqual([['C1 UMS', 'C2 UMS', 'C3 UMS', 'Total UMS', 'Grade']]);
    const marks = await valuesOf(bench, '11B DIT', 'F6:H37');
    const results = await valuesOf(bench, '11B DIT', 'K6:O37');
    expect(results).toEqual(marks.map((row) => independently(row, ['2024-06', '2024-06', '2025-01'])));
    expect(await valuesOf(bench, '11B DIT', 'K38:O39')).toEqual([
      ['', '', '', '', ''],
      ['', '', '', '', ''],
    ]);
  });

  it('shows a tally that is the sheet’s own', async () => {
    const grades = (await valuesOf(bench, '11B DIT', 'O6:O37')).flat();
    await expect.poll(tallyShown).toEqual(tallyOf(grades));
    expect(await bench.pane.getByRole('region', { name: /^Differs/ }).count()).toBe(0);
  });

  it('asks Excel no more than four times when a mark is typed', async () => {
    const [[mark]] = (await valuesOf(bench, '11B DIT', 'F6')) as [[number]];
    expect(await bench.askedWhenTyped('11B DIT', 'F6', mark)).toBeLessThanOrEqual(4);
  });

  it('goes to the blanks, one after the other', async () => {
    await button('Go to the next blank').click();
    await expect.poll(() => activeCell(bench)).toContain('F7');
    await button('Go to the next blank').click();
    await expect.poll(() => activeCell(bench)).toContain('H13');
  });

  it('names a grade that was typed over, and puts the formula back', async () => {
    await typeIn('11B DIT', 'O6', 'L2M');
    const difference = bench.pane.getByRole('list', { name: 'Differs from the sheet' }).getByRole('listitem');
    await difference.waitFor();
    expect(await difference.innerText()).toMatch(
      /O6\s*ABARA: Aisha\. Grade shows L2M, the marks give L1D: typed over the formula\./,
    );
    expect(await bench.pane.getByRole('columnheader', { name: 'On the sheet' }).count()).toBe(1);
    await button('Put formulas back').click();
    await bench.pane.getByRole('heading', { name: 'Written over (1)' }).waitFor();
    await button('Write 1 formula').click();
    await bench.pane.getByText('Wrote 1 formula to column O.').waitFor();
    await difference.waitFor({ state: 'detached' });
    await untilReady(bench.page);
    expect(await valuesOf(bench, '11B DIT', 'O6')).toEqual([['L1D']]);
  });

  it('leaves nothing to undo here once Ctrl+Z has taken the write back', async () => {
    const lastChange = bench.pane.getByRole('region', { name: 'Last change' });
    await expect.poll(() => lastChange.getByRole('button', { name: 'Undo' }).count()).toBe(1);
    expect(await bench.pressUndo()).toBe(true);
    expect(await valuesOf(bench, '11B DIT', 'O6')).toEqual([['L2M']]);
    await lastChange.getByText('Taken back with Ctrl+Z or changed since: nothing is left to undo.').waitFor();
    expect(await lastChange.getByRole('button', { name: 'Undo' }).count()).toBe(0);
    await button('Put formulas back').click();
    await button('Write 1 formula').click();
    await bench.pane.getByText('Excel’s own Ctrl+Z takes this back in several steps').waitFor({ state: 'detached' });
    await settled();
  });

  it('is written anew for another series, through a preview', async () => {
    await seriesOf('C3').selectOption('2025-06');
    await bench.pane
      .getByText(
        'Read with Component 1 in May/June 2024, Component 2 in May/June 2024 and Component 3 in May/June 2025.',
      )
      .waitFor();
    await button('Cancel').click();
    expect(await seriesOf('C3').inputValue()).toBe('2025-01');
    await seriesOf('C3').selectOption('2025-06');
    await button('Write 96 formulas').click();
    await bench.pane.getByText('Wrote 96 formulas').waitFor();
    await untilReady(bench.page);
    const marks = await valuesOf(bench, '11B DIT', 'F6:H37');
    const results = await valuesOf(bench, '11B DIT', 'K6:O37');
    expect(results).toEqual(marks.map((row) => independently(row, ['2024-06', '2024-06', '2025-06'])));
    expect(await seriesOf('C3').inputValue()).toBe('2025-06');
  });

  it('unfolds what a learner needs for the next grade', async () => {
    const learners = bench.pane.getByRole('list', { name: 'Borderline learners, the nearest first' });
    const first = learners.getByRole('listitem').first();
    await first.getByRole('button', { name: /^Needs/ }).press('Enter');
    expect(await first.getByRole('listitem').count()).toBe(3);
  });

  it('has a mark that can’t be used corrected in its list before anything is written', async () => {
    const [[mark]] = (await valuesOf(bench, '11B DIT', 'F6')) as [[number]];
    await typeIn('11B DIT', 'F6', '4o');
    const field = bench.pane.getByRole('textbox', { name: 'Mark or X of ABARA: Aisha, F6' });
    await field.fill(String(mark));
    await field.press('Enter');
    await expect.poll(() => bench.pane.locator('[data-primary-row] button:focus').textContent()).toBe('Write 1 mark');
    await bench.page.keyboard.press('Enter');
    await bench.pane.getByRole('heading', { name: 'Written over (1)' }).waitFor();
    await button('Write 1 mark').click();
    await bench.pane.getByText('Wrote 1 mark.').waitFor();
    await bench.pane.getByRole('region', { name: /^Marks to correct/ }).waitFor({ state: 'detached' });
    expect(await valuesOf(bench, '11B DIT', 'F6')).toEqual([[mark]]);
  });
});

describe('the Excel table Marks', () => {
  beforeAll(async () => {
    bench = await openBenchPage(browser);
    await bench.mount(plainWorkbook([TABLE_TRACKER, RANGE_TRACKER]));
  });
  afterAll(() => bench.close());

  it('is not written to where a cell is in the way, which is named', async () => {
    await button('Use the newest held').click();
    await button('Write the formulas').waitFor();
    await typeIn('Marks', 'N5', 'mine');
    await bench.pane.getByText(/5 free columns are needed beside the table, and N5 is in the way/).waitFor();
    expect(await button('Write the formulas').count()).toBe(0);
    await typeIn('Marks', 'N5', '');
  });

  it('grows by columns of structured references, with points when they are wished', async () => {
    await button('Write the formulas').click();
    await bench.pane.getByLabel('Add a column of points').check();
    await bench.pane.getByRole('button', { name: /^Cell by cell/ }).click();
    await bench.pane.getByText('=BTEC.UMS([@C1]&"","DIT","C1","2026-01")').first().waitFor();
    await button('Write 192 formulas').click();
    await settled();
    expect(await valuesOf(bench, 'Marks', 'K1:Q1')).toEqual([
      ['Target', 'C1 UMS', 'C2 UMS', 'C3 UMS', 'Total UMS', 'Grade', 'Points'],
    ]);
    const marks = await valuesOf(bench, 'Marks', 'H2:J33');
    const results = await valuesOf(bench, 'Marks', 'L2:P33');
    expect(results).toEqual(marks.map((row) => independently(row, ['2026-01', '2026-01', '2026-01'])));
    await expect.poll(tallyShown).toEqual(tallyOf(results.map((row) => row[4])));
  });

  it('gives everything back with one Undo', async () => {
    await button('Undo').click();
    await bench.pane.getByText('Undone: everything is as it was before.').waitFor();
    await button('Write the formulas').waitFor();
    await untilReady(bench.page);
    expect(await valuesOf(bench, 'Marks', 'K1:M2')).toEqual([
      ['Target', '', ''],
      ['L2D', '', ''],
    ]);
    await button('Write the formulas').click();
    await bench.pane.getByText('Fills 165 cells; writes over none.').waitFor();
  });
});

describe('a tracker without conversions', () => {
  it('points to Tables', async () => {
    bench = await openBenchPage(browser);
    await bench.mount(plainWorkbook([RANGE_TRACKER], { more: [] }));
    await bench.pane.getByText('No UMS table is held for DIT C1, C2 and C3').first().waitFor();
    await button('Add a UMS table').click();
    await bench.pane.getByRole('main', { name: 'UMS tables' }).waitFor();
    expect(await bench.pane.getByRole('main').count()).toBe(1);
    await bench.close();
  });
});

describe('the screen', () => {
  it.each([
    { colorScheme: 'light' as const },
    { colorScheme: 'dark' as const },
    { colorScheme: 'dark' as const, forcedColors: 'active' as const },
  ])('has no accessibility faults in $colorScheme with forced colours $forcedColors', async (colours) => {
    bench = await openBenchPage(browser);
    await bench.page.emulateMedia(colours);
    await bench.mount(plainWorkbook([RANGE_TRACKER]));
    await button('Use the newest held').waitFor();
    expect(await faultsForEverybody(bench.page)).toEqual([]);
    await button('Use the newest held').click();
    await bench.pane.getByRole('region', { name: 'Distribution', exact: true }).waitFor();
    await button('Every learner (32)').click();
    await button('Needs, ABARA: Aisha').first().click();
    await selectCell(bench, '11B DIT', 'F6');
    expect(await faultsForEverybody(bench.page)).toEqual([]);
    await bench.close();
  });
});
