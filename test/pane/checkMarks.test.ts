import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tracker } from '../../src/markbook/tracker/tracker';
import { launchBrowser, untilReady } from '../browser/browserPage';
import { RANGE_TRACKER } from '../browser/gradesBench';
import { setUpXml, showScreen, valuesOf } from '../browser/pane';
import { activeCell, openBenchPage, type PaneAlone } from './benchPage';
import { plainWorkbook, sampleNotSetUp } from './workbooks';

let browser: Browser;
let bench: PaneAlone;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** 11B DIT, its forms standing in for assessors, sending in January 2026. */
const SENDING: Tracker = {
  ...RANGE_TRACKER,
  columns: [...RANGE_TRACKER.columns, { role: 'assessor C1', heading: 'Learner Form', column: 2 }],
  series: { C1: '2026-01' },
};
const SHEET = 'Marks to type C1 2026-01';

const heading = (): Promise<string | null> => bench.pane.getByRole('heading', { level: 1 }).textContent();
const button = (name: string | RegExp): Locator => bench.pane.getByRole('button', { name });

const type = async (cells: Readonly<Record<string, string | number>>): Promise<void> => {
  await bench.office().evaluate(
    (given) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('11B DIT');
        for (const [cell, entry] of Object.entries(given)) sheet.getRange(cell).formulas = [[entry]];
        await context.sync();
      }),
    cells,
  );
  await untilReady(bench.page);
};

const written = async (words: string): Promise<void> => {
  await bench.pane.getByText(words, { exact: true }).waitFor();
  await untilReady(bench.page);
};

const formulaOf = (cell: string): Promise<unknown> =>
  bench.office().evaluate(
    (at) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('11B DIT').getRange(at);
        range.load('formulas');
        await context.sync();
        return (range.formulas as unknown[][])[0]?.[0];
      }),
    cell,
  );

describe('the hand-made sheet 11B DIT', () => {
  beforeAll(async () => {
    bench = await openBenchPage(browser);
    await bench.mount(plainWorkbook([SENDING]));
    await showScreen(bench, 'Check marks');
  }, 180_000);
  afterAll(() => bench.close());

  it('says how many marks can be sent, and goes to the blank', async () => {
    await expect.poll(heading).toBe('31 of 32 can be sent. 1 blank.');
    await button('Go to the blank').click();
    await expect.poll(() => activeCell(bench)).toContain('F7');
  });

  it('makes absences capital X after a preview, and one Undo brings them back', async () => {
    await type({ F7: 12, F8: 'x', F9: 'abs' });
    await expect.poll(heading).toBe('All 32 can be sent: 30 marks, 2 X.');
    await button('Make all 2 X').click();
    await button('Write X to 2 cells').click();
    await written('Wrote X to 2 cells.');
    expect(await valuesOf(bench, '11B DIT', 'F7:F9')).toEqual([[12], ['X'], ['X']]);
    await button('Undo').click();
    await bench.pane.getByText(/^Undone/).waitFor();
    expect(await valuesOf(bench, '11B DIT', 'F7:F9')).toEqual([[12], ['x'], ['abs']]);
  });

  it('asks of each 0 whether it is an absence', async () => {
    await type({ F8: 'X', F9: 'X', F10: 0, F11: 0 });
    await expect.poll(heading).toBe('All 32 can be sent: 30 marks, 2 X, 2 marks of 0 to be sure of.');
    await button('It is 0, F10').click();
    await button('Make it X, F11').click();
    await button('Write X to F11').click();
    await written('Wrote X to F11.');
    await expect.poll(heading).toBe('All 32 can be sent: 29 marks, 3 X.');
    expect(await valuesOf(bench, '11B DIT', 'F10:F11')).toEqual([[0], ['X']]);
  });

  it('mends a formula that can’t tell blank from 0', async () => {
    await type({ M6: '=BTEC.UMS(F6,"DIT","C1","2026-01")' });
    await button('Correct this formula').click();
    await button('Correct 1 formula').click();
    await written('Corrected 1 formula.');
    expect(await formulaOf('M6')).toBe('=BTEC.UMS(F6&"","DIT","C1","2026-01")');
  });

  it('asks once when standardisation was held', async () => {
    await bench.pane.getByText(/^4 assessors, and no standardisation is on record\./).waitFor();
    await bench.pane.getByLabel('Day on which standardisation of C1 was held').fill('2025-11-20');
    await button('Record the day').click();
    await bench.pane.getByText('Standardisation for December 2025/January 2026 was held on 20/11/2025.').waitFor();
    const xml = (await setUpXml(bench)).join();
    expect(xml).toContain('"standardisedOn":{"2026-01":"2025-11-20"}');
    expect(xml).not.toContain('ABARA');
  });

  it('makes a new sheet of marks to type, which says when it is older than the marks', async () => {
    await button('Make marks to type for C1').click();
    await bench.pane.getByText('32 learners: 29 marks, 3 X.').first().waitFor();
    await button('Make the sheet for 32').click();
    await written(`Made the sheet ${SHEET}.`);
    const marks = (await valuesOf(bench, '11B DIT', 'F6:F37')).flat();
    const rows = (await valuesOf(bench, SHEET, 'A1:E60')).filter((row) => typeof row[1] === 'number');
    expect(rows.map(([block, , , , mark]) => [block, mark])).toEqual(marks.map((mark, at) => [at < 20 ? 1 : 2, mark]));
    expect(rows[0]?.slice(0, 4)).toEqual([1, 1, '0101', 'ABARA: Aisha']);
    await bench.pane.getByText(/agrees with the marks/).waitFor();
    await type({ F6: 31 });
    await bench.pane.getByText(/is older than the marks: 1 differs/).waitFor();
    await bench.pane.getByText('ABARA: Aisha. The sheet says 30, now 31.').waitFor();
    await button('Undo').click();
    await bench.pane.getByText(/^Undone/).waitFor();
    await bench.pane.getByText(/^A new sheet in the order of candidate numbers/).waitFor();
  });

  it('takes sums over blank tasks for blank, counts unfinished ones apart, and mends their formulas', async () => {
    await type({ T9: 12, F9: '=SUM(T9:U9)', F10: '=SUM(T10:U10)' });
    await expect.poll(heading).toBe('30 of 32 can be sent. 1 blank, 1 unfinished.');
    await bench.pane.getByText(/A sum so far: 1 of 2 cells it is worked out from are blank\./).waitFor();
    await showScreen(bench, 'Moderation');
    await showScreen(bench, 'Check marks');
    await button('Correct 2 formulas').click();
    await button('Correct 2 formulas').click();
    await written('Corrected 2 formulas.');
    await expect.poll(heading).toBe('30 of 32 can be sent. 2 blank.');
    await type({ U9: 8 });
    await expect.poll(heading).toBe('31 of 32 can be sent. 1 blank.');
    expect(await valuesOf(bench, '11B DIT', 'F9:F10')).toEqual([[20], ['']]);
  });

  it('finds the component that was at hand again, in Moderation and on coming back', async () => {
    const isAtHand = (component: string): Promise<boolean> =>
      bench.pane.getByLabel(component, { exact: true }).isChecked();
    await bench.pane.getByLabel('C2', { exact: true }).check();
    await showScreen(bench, 'Moderation');
    await expect.poll(() => isAtHand('C2')).toBe(true);
    await showScreen(bench, 'Check marks');
    await expect.poll(() => isAtHand('C2')).toBe(true);
  });
});

describe('the sample tracker', () => {
  it('is checked as soon as it is set up; its own formulas tell blank from 0', async () => {
    bench = await openBenchPage(browser);
    await bench.mount(sampleNotSetUp());
    await button('I have a tracker').click();
    await button('Use this tracker').click();
    await bench.pane.getByRole('heading', { level: 1, name: /learners\.$/ }).waitFor();
    await showScreen(bench, 'Check marks');
    await expect.poll(heading).toBe('27 of 28 can be sent. 1 blank, 1 mark of 0 to be sure of.');
    expect(await bench.pane.getByLabel('Series the marks of C1 are sent in').inputValue()).toBe('2025-06');
    expect(await bench.pane.getByRole('region', { name: /^Formulas that can’t tell/ }).count()).toBe(0);
    await bench.close();
  });
});
