import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, untilReady } from '../browser/browserPage';
import { TABLE_TRACKER, umsInFile } from '../browser/gradesBench';
import { showScreen, valuesOf } from '../browser/pane';
import { openBenchPage, type PaneAlone } from './benchPage';
import { plainWorkbook } from './workbooks';

let browser: Browser;
let bench: PaneAlone;

const SERIES = { C1: '2025-06', C2: '2025-06', C3: '2026-01' } as const;
const TRACKER = { ...TABLE_TRACKER, series: SERIES };

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const heading = (): Promise<string | null> => bench.pane.getByRole('heading', { level: 1 }).textContent();
const button = (name: string | RegExp): Locator => bench.pane.getByRole('button', { name, exact: true });
const written = async (words: string | RegExp): Promise<void> => {
  await bench.pane.getByText(words).waitFor();
  await untilReady(bench.page);
};

/** The rows that the tracker's marks make, worked out from the file of tables alone. */
const rowsOf = (uci: unknown, marks: readonly unknown[]): unknown[][] =>
  (['C1', 'C2', 'C3'] as const).flatMap((component, index) => {
    const mark = marks[index];
    if (mark === '') return [];
    const ums = typeof mark === 'number' ? umsInFile(component, SERIES[component]).get(mark) : 'X';
    return [[uci, component, SERIES[component], ums, '', typeof mark === 'number' ? mark : 'X', 'live', '']];
  });

const fill = async (): Promise<void> => {
  await button(/^Put \d+ sittings into the record$/).click();
  await button(/^Write \d+ sittings$/).click();
  await written(/^Wrote \d+ sittings to the record\.$/);
};

/** A colleague empties the last row of one of the add-in's tables. */
const lastRowEmptied = (name: string): Promise<void> =>
  bench.office().evaluate(
    (table) =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem(table).getDataBodyRange().getLastRow().clear('Contents');
        await context.sync();
      }),
    name,
  );

describe('a class without a ledger', () => {
  beforeAll(async () => {
    bench = await openBenchPage(browser);
    await bench.mount(plainWorkbook([TRACKER]));
    await showScreen(bench, 'What next');
  });
  afterAll(() => bench.close());

  it('gets its tracker’s marks as sittings: X is a row, a blank is none', async () => {
    await expect.poll(heading).toBe('No sittings are held yet for 32 learners.');
    await fill();
    const learners = await valuesOf(bench, 'Marks', 'B2:J33');
    const expected = learners.flatMap(([uci, ...rest]) => rowsOf(uci, rest.slice(5)));
    expect(expected.some((row) => row[3] === 'X')).toBe(true);
    expect(await valuesOf(bench, 'BTEC Sittings', `A2:H${expected.length + 1}`)).toEqual(expected);
    await expect
      .poll(heading)
      .toMatch(/^32 learners: \d+ could gain a grade, \d+ without a result yet, \d+ not claimed\.$/);
  });

  it('finds the series to read marks with again after another screen was shown', async () => {
    const choice = (): Locator => bench.pane.getByLabel('Marks on C3 as in', { exact: true });
    const before = await choice().inputValue();
    const others = (
      await choice()
        .locator('option')
        .evaluateAll((all) => all.map((each) => each.getAttribute('value')))
    ).filter((each) => each !== before);
    expect(others.length).toBeGreaterThan(0);
    await choice().selectOption(others[0] ?? '');
    await showScreen(bench, 'Tables');
    await showScreen(bench, 'What next');
    await expect.poll(() => choice().inputValue()).toBe(others[0]);
    await choice().selectOption(before);
  });

  it('opens a learner, records a claim in the ledger and takes it back', async () => {
    await bench.pane.getByLabel('Show').selectOption({ index: 1 });
    await bench.pane.getByRole('list', { name: 'Who gains' }).getByRole('button', { name: /^Open/ }).first().click();
    await button('Back to the class').waitFor();
    expect(await heading()).toMatch(/: L\S+ with \d+ UMS, not claimed\.$/);
    expect(await bench.pane.getByRole('table', { name: 'Ways to claim' }).locator('tbody tr').count()).toBe(1);
    await button('Record a claim in December 2025/January 2026').click();
    await button('Record the claim').click();
    await written('Recorded a claim in December 2025/January 2026.');
    await expect.poll(heading).toMatch(/claimed in December 2025\/January 2026\.$/);
    await button('Undo').click();
    await expect.poll(heading).toMatch(/not claimed\.$/);
  });

  it('keeps a scenario for the learner beside today’s ledger, and deletes it', async () => {
    await button('Scenarios (0)').click();
    await button('New scenario').click();
    await bench.pane.getByLabel('Assumed raw mark').fill('60');
    await button('Assume it').click();
    await bench.pane.getByLabel('Name of the scenario').fill('Best resit');
    await button('Show what is kept').click();
    await button('Keep the scenario').click();
    await written('Kept the scenario.');
    const table = bench.pane.getByRole('table', { name: 'Scenarios side by side with today' });
    await table.getByRole('columnheader', { name: 'Best resit' }).waitFor();
    expect(
      (await valuesOf(bench, 'BTEC Scenarios', 'A1:F2')).map((row) => row.filter((_, index) => index !== 1)),
    ).toEqual([
      ['Scenario', 'Component', 'Series', 'Mark', 'UMS'],
      ['Best resit', 'C3', expect.stringMatching(/^20\d\d-0[16]$/), 60, 120],
    ]);
    await button('Delete Best resit').click();
    await button('Delete the scenario').click();
    await written('Deleted the scenario.');
    await table.waitFor({ state: 'detached' });
  });

  it('loses nothing of a scenario that a colleague deletes while it is being changed', async () => {
    const table = bench.pane.getByRole('table', { name: 'Scenarios side by side with today' });
    const keepIt = async (): Promise<void> => {
      await button('Show what is kept').click();
      await button('Keep the scenario').click();
      await written('Kept the scenario.');
      await table.getByRole('columnheader', { name: 'Next summer' }).waitFor();
    };
    await button('New scenario').click();
    await bench.pane.getByLabel('Assumed raw mark').fill('60');
    await button('Assume it').click();
    await bench.pane.getByLabel('Name of the scenario').fill('Next summer');
    await keepIt();
    await button('Change Next summer').click();
    await bench.pane.getByLabel('Assumed raw mark').fill('50');
    await button('Assume it').click();
    await lastRowEmptied('BTEC_Scenarios');
    await bench.pane.getByText('Scenarios (0)').waitFor();
    await keepIt();
    expect((await valuesOf(bench, 'BTEC Scenarios', 'A2:E2')).flat()).toEqual(
      expect.arrayContaining(['Next summer', 'C3', 50]),
    );
    await button('Delete Next summer').click();
    await button('Delete the scenario').click();
    await written('Deleted the scenario.');
  });

  it('shows the whole class under moved boundaries, every learner counted at each', async () => {
    await button('Back to the class').click();
    await button('If boundaries moved').click();
    const rows = await bench.pane
      .getByRole('table', { name: /^Learners at each grade/ })
      .locator('tbody tr')
      .all();
    const sums = await Promise.all(
      rows.map(async (row) => (await row.locator('td').allInnerTexts()).reduce((sum, cell) => sum + Number(cell), 0)),
    );
    expect(sums).toHaveLength(11);
    expect([...new Set(sums)]).toEqual([28]);
  });

  it('records no claim for a sitting that a colleague takes out meanwhile', async () => {
    await button('Claims').click();
    await button('Record 28 claims in December 2025/January 2026').click();
    await button('Record 28 claims').waitFor();
    await lastRowEmptied('BTEC_Sittings');
    await button('Record 27 claims').click();
    await written('Recorded 27 claims in December 2025/January 2026.');
    const rows = await valuesOf(bench, 'BTEC Sittings', 'A2:E120');
    expect(rows.filter(([learner, , , , claimed]) => claimed === 'Yes' && learner !== '')).toHaveLength(27);
    expect(rows.filter(([learner, , , , claimed]) => claimed === 'Yes' && learner === '')).toEqual([]);
  });
});
