import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, untilReady } from '../browser/browserPage';
import { valuesOf, wholeBook } from '../browser/pane';
import { faultsForEverybody, openBenchPage, type PaneAlone } from './benchPage';
import { gradedWorkbook } from './workbooks';

let browser: Browser;
let bench: PaneAlone;

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await openBenchPage(browser);
});
afterAll(() => browser.close());

const heading = (): Promise<string | null> => bench.pane.getByRole('heading', { level: 1 }).textContent();
const button = (name: string | RegExp): Locator => bench.pane.getByRole('button', { name, exact: true });
const said = async (words: string | RegExp): Promise<void> => {
  await bench.pane.getByText(words).waitFor();
  await untilReady(bench.page);
};
const undone = async (): Promise<void> => {
  await button('Undo').click();
  await said('Undone: everything is as it was before.');
};
const rowsOf = (book: Awaited<ReturnType<typeof wholeBook>>, sheet: string) => book[sheet]?.values;

describe('a class to pass on', () => {
  let before: Awaited<ReturnType<typeof wholeBook>>;
  beforeAll(async () => {
    await bench.mount(gradedWorkbook('Share'));
    before = await wholeBook(bench);
  });

  it('is frozen to the values it shows, spills and all, and taken back to the cell', async () => {
    await button('Freeze to values').click();
    await bench.pane.getByLabel('All BTEC formulas of the workbook (162)').click();
    await button('Freeze 162 formulas').click();
    await said('Froze 162 formulas; the note is on BTEC Provenance.');
    const after = await wholeBook(bench);
    expect([rowsOf(after, 'Marks'), rowsOf(after, 'Summary')]).toEqual([
      rowsOf(before, 'Marks'),
      rowsOf(before, 'Summary'),
    ]);
    expect(JSON.stringify([after['Marks']?.formulas, after['Summary']?.formulas])).not.toContain('BTEC.');
    await undone();
    expect(await wholeBook(bench)).toEqual(before);
  });

  it('gets a statement to print, which goes away again', async () => {
    await button('Learner statement').click();
    await bench.pane.getByRole('combobox', { name: 'Learner' }).click();
    await bench.pane.getByRole('option').first().click();
    await button('Make the statement').click();
    await said('Made a sheet of 1 statement. Print it with Ctrl+P.');
    const sheet = (await wholeBook(bench))['Statement']?.values ?? [];
    expect(sheet.filter(([first]) => /^(UMS total|Total)/.test(String(first))).map((row) => row[4])).toEqual([159]);
    await undone();
    expect(await wholeBook(bench)).toEqual(before);
  });

  it('gets notices of its marks to hand out, and as a file for mail merge', async () => {
    await button('Notices and letters').click();
    await expect.poll(heading).toMatch(/^\d+ notices, one page each\.$/);
    const notices = (await heading())?.replace(/,.*/, '') ?? '';
    await button('As a file for mail merge').click();
    const file = await bench.pane.getByRole('link', { name: 'Download Notices of marks.csv' }).getAttribute('href');
    expect(decodeURIComponent(file ?? '')).toMatch(/"Component 1 mark"[^]*may change in moderation/);
    await button(`Make ${notices}`).click();
    await said(`Made a sheet of ${notices}. Print it with Ctrl+P.`);
    const lines = await valuesOf(bench, 'Notices of marks', 'A1:A20');
    expect(lines.flat()).toContain(
      'These are the school’s own marks, before moderation. They may change in moderation.',
    );
    await undone();
  });

  it('is counted for others: all under 5 as <5, nobody too', async () => {
    await button('Class report').click();
    const rows = await bench.pane
      .getByRole('table', { name: 'Learners at each grade, for others' })
      .locator('tbody tr')
      .all();
    const shown = await Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
    const grades = (await valuesOf(bench, 'Marks', 'P2:P33')).flat();
    for (const [grade = '', count] of shown.slice(0, 8)) {
      const held = grades.filter((each) => each === grade).length;
      expect([grade, count]).toEqual([grade, held < 5 ? '<5' : String(held)]);
    }
    expect(shown.map(([, count]) => count)).toContain('<5');
    expect(await faultsForEverybody(bench.page)).toEqual([]);
    await button('Cancel').click();
  });

  it('is told of a formula that stands there as text, and gets it repaired', async () => {
    await bench.office().evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Marks').getRange('S2');
        cell.numberFormat = [['@']];
        cell.values = [['=BTEC.POINTS("L2M")']];
        await context.sync();
      }),
    );
    await expect.poll(heading).toBe('1 BTEC formula in this workbook does not work.');
    await button('Correct formulas').click();
    await button('Correct 1 formula').click();
    await said('Corrected 1 formula.');
    expect(await valuesOf(bench, 'Marks', 'S2')).toEqual([[5.5]]);
  });
});

describe('a class whose formulas were opened where nobody had the add-in', () => {
  it('has #NAME? entered again, which calculating leaves as it is', async () => {
    const saved = gradedWorkbook('Share');
    // Column Q holds functions that the bench does not play.
    const isBtec = ({ column, formula, spill }: (typeof saved.sheets)[number]['cells'][number]): boolean =>
      column < 16 && spill === undefined && formula?.includes('BTEC.') === true;
    const sheets = saved.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (isBtec(cell) ? { ...cell, value: '#NAME?' } : cell)),
    }));
    const count = sheets.flatMap(({ cells }) => cells.filter(isBtec)).length;
    expect(count).toBeGreaterThan(20);
    await bench.mount({ ...saved, sheets }, { areNamesKept: true });
    await button('Enter these formulas again').click();
    await button(`Enter ${String(count)} formulas again`).click();
    await said(`Entered ${String(count)} formulas again.`);
    const shown = rowsOf(await wholeBook(bench), 'Marks')?.map((row) => row.slice(0, 16));
    expect(shown?.[1]?.slice(11)).toEqual([50, 51, 58, 159, 'L1D']);
    expect(JSON.stringify(shown)).not.toContain('#NAME?');
    expect(await bench.pane.getByRole('button', { name: 'Enter these formulas again' }).count()).toBe(0);
  });
});
