import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, untilReady } from '../browser/browserPage';
import { setUpXml, valuesOf } from '../browser/pane';
import { activeCell, faultsForEverybody, openBenchPage, type PaneAlone } from './benchPage';
import { ditTables } from './workbooks';

let browser: Browser;
let bench: PaneAlone;

const LIST = [
  'Candidate No\tSurname\tForename\tClass\tC1\tC2\tC3',
  '0101\tExample\tAda\t11X\t40\t41\t30',
  '0102\tSample\tBen\t11X\tabs\t20\t',
  '0103\t=1+1\tCai\t11X\t62\tX\t12',
].join('\n');

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await openBenchPage(browser, { width: 320 });
  await bench.mount({ sheets: [{ name: '11X', cells: [{ row: 0, column: 0, value: 'Mine' }] }, ditTables()] });
});
afterAll(() => browser.close());

const heading = (): Promise<string | null> => bench.pane.getByRole('heading', { level: 1 }).textContent();
const button = (name: string | RegExp) => bench.pane.getByRole('button', { name });

describe('a class list', () => {
  it('is read wherever it is pasted, and what is in doubt is asked in place', async () => {
    await button('I have a class list').click();
    await expect.poll(() => bench.pane.locator('textarea:focus').count()).toBe(1);
    await bench.office().evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, LIST);
    await expect.poll(heading).toBe('3 learners, with 6 marks for C1, C2 and C3; 2 entries to clear up.');
    expect(await bench.pane.getByRole('combobox', { name: 'Subject' }).inputValue()).toBe('DIT');
    expect(await bench.pane.getByRole('textbox', { name: 'Name of the class' }).inputValue()).toBe('11X');
    await bench.pane.getByLabel('“abs” in C1 is no mark').fill('x');
    await bench.pane.getByLabel('“62” in C1 is above the maximum').fill('26');
    await expect.poll(heading).toBe('3 learners, with 8 marks for C1, C2 and C3.');
  });

  it('has no fault that axe finds, and stays within a narrow pane', async () => {
    await button('Maximum marks and series').click();
    await button('Columns of the list').click();
    const widths = await bench.office().evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
    expect(widths).toEqual([320, 320]);
    expect(await faultsForEverybody(bench.page)).toEqual([]);
  });

  it('becomes a sheet of its own beside what is there, set up, with the class’s Today and the cell to type in', async () => {
    await button('Make the sheet 11X 2').click();
    await expect.poll(heading).toBe('1 of 3 graded. 1 absent, 1 blank.');
    await untilReady(bench.page);
    expect(await valuesOf(bench, '11X', 'A1')).toEqual([['Mine']]);
    expect(await valuesOf(bench, '11X 2', 'A4:L7')).toMatchObject([
      [
        'Candidate number',
        'Surname',
        'Forename',
        'Class',
        'Target',
        'C1 out of 60',
        'C2 out of 60',
        'C3 out of 60',
        'C1 UMS',
        {},
        {},
        'Total UMS',
      ],
      ['0101', 'Example', 'Ada', '11X', '', 40, 41, 30, {}, {}, {}, {}],
      ['0102', 'Sample', 'Ben', '11X', '', 'X', 20, '', 'X', {}, '', ''],
      ['0103', '=1+1', 'Cai', '11X', '', 26, 'X', 12, {}, 'X', {}, ''],
    ]);
    expect(await activeCell(bench)).toContain('H6');
    expect((await setUpXml(bench)).join()).toContain('Class_11X_2');
  });

  it('is taken back whole, its set-up along', async () => {
    await button('Undo').click();
    await expect.poll(heading).toBe('No class is set up in this workbook yet. How would you like to begin?');
    expect((await setUpXml(bench)).join()).not.toContain('Class_11X_2');
    await expect(valuesOf(bench, '11X 2', 'A4')).rejects.toThrow();
  });
});
