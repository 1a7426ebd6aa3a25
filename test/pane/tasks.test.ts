import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, untilReady } from '../browser/browserPage';
import { showScreen, valuesOf } from '../browser/pane';
import { openBenchPage, type PaneAlone } from './benchPage';
import type { CellGiven, Content, SheetGiven } from './workbook/given';
import { ditTables } from './workbooks';

let browser: Browser;
let bench: PaneAlone;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const HEADINGS = ['Cand No', 'Name', 'C1 LO A /20', 'C1 LO B /30', 'C1 LO C /10', 'C1 /60', 'C2 /60'];

const classSheet = (name: string, first: number, rows: readonly (readonly Content[])[]): SheetGiven => {
  const all = [HEADINGS, ...rows.map((row, index) => [String(first + index), `Example Learner ${index + 1}`, ...row])];
  return {
    name,
    cells: all.flatMap((cells, row) =>
      cells.flatMap((value, column): CellGiven[] => (value === '' ? [] : [{ row, column, value }])),
    ),
  };
};

const heading = (): Promise<string | null> => bench.pane.getByRole('heading', { level: 1 }).textContent();
const button = (name: string | RegExp): Locator => bench.pane.getByRole('button', { name });

describe('two classes that hold C1 by learning outcome', () => {
  beforeAll(async () => {
    bench = await openBenchPage(browser);
    await bench.mount({
      sheets: [
        classSheet('11A', 1001, [
          [7, 20, 8, '', 30],
          [21, 10, 2, 33, 31],
          [9, 10, 2, 22, 'X'],
          ['', 8, 8, '', 40],
          ['X', 'X', 'X', '', 12],
          [1, 2, 3, 6, 50],
        ]),
        classSheet('11B', 2001, [
          [8, 20, 9, 37, 30],
          [10, 11, 7, 28, 31],
        ]),
        ditTables(),
      ],
    });
  });
  afterAll(() => bench.close());

  it('are set up together, each column of tasks found', async () => {
    await button('I have a tracker').click();
    await bench.pane.getByLabel(/^Set up 11B in the same way/).waitFor();
    await button(/^In use \(\d+\)$/).click();
    expect(
      await bench.pane
        .getByRole('combobox', { name: 'C C1 LO A /20' })
        .evaluate((each: HTMLSelectElement) => each.value),
    ).toBe('task C1');
    await button('Use these 2 trackers').click();
    await expect.poll(heading).toBe('DIT · 11A: 6 learners.');
  });

  it('have the sum checked, what is above its maximum named, and totals written that keep blank, 0 and X apart', async () => {
    await showScreen(bench, 'Check marks');
    await expect.poll(heading).toBe('3 of 6 can be sent. 3 blank.');
    await bench.pane
      .getByText('LO A /20, LO B /30 and LO C /10 add up to 60. The usual maximum of C1 is 60', { exact: false })
      .or(bench.pane.getByText('LO A /20, LO B /30 and LO C /10 add up to 60, the maximum of C1.'))
      .waitFor();
    const list = bench.pane.getByRole('list', { name: 'Tasks of C1 to look at' });
    expect((await list.innerText()).replace(/\s+/g, ' ')).toBe(
      'C3 Example Learner 2. LO A: 21 is above its maximum, 20. F4 Example Learner 3. The mark is 22, but the tasks add up to 21.',
    );
    await button('Write 5 totals of C1').click();
    await button('Write 5 totals of C1').click();
    await bench.pane.getByText('Wrote 5 totals of C1.').waitFor();
    await untilReady(bench.page);
    expect(await valuesOf(bench, '11A', 'F2:F7')).toEqual([[35], [33], [22], [''], ['X'], [6]]);
    await expect.poll(heading).toBe('5 of 6 can be sent. 1 blank.');
  });

  it('show whom a moderator’s findings touch, in both classes', async () => {
    await showScreen(bench, 'Moderation');
    await button('After the moderator’s report').click();
    await bench.pane
      .getByLabel('Findings by learning outcome and marks')
      .fill('Learning outcome A, marks 7 to 9: too generous\nLO D 1-2 thin\nLO B all high');
    await bench.pane.getByText('Without marks from and to, so not looked for: LO B all high').waitFor();
    const found = bench.pane.getByRole('list', { name: 'Learning outcome A, marks 7 to 9: 3 learners.' });
    expect((await found.innerText()).replace(/\s+/g, ' ')).toBe(
      'Example Learner 1 7 in C2 Example Learner 3 9 in C4 Example Learner 1 8 in C2',
    );
    await bench.pane
      .getByText(/^No one column of tasks is called “LO D” in DIT · 11A and DIT · 11B: 8 learners/)
      .waitFor();
    await bench.pane.getByText('3 of 8 learners are touched.').waitFor();
  });
});
