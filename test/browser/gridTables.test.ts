import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, launchOwnBrowser, typeEntry, untilReady } from './browserPage';
import { openPane, selectCell, valuesOf, type PaneBench } from './pane';

const plain = path.join(import.meta.dirname, '../data/tracker-plain.xlsx');
const rows = [
  ['Subject', 'Component', 'Series', 'Raw', 'UMS'],
  ...Array.from({ length: 61 }, (_, raw) => ['DIT', 'C1', '2025-06', String(raw), String(Math.round(raw * 1.5))]),
];

let browser: Browser;
let bench: PaneBench;
const errors: string[] = [];

const open = async (name: string, buffer: Buffer): Promise<void> => {
  await bench.page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
  await untilReady(bench.page);
};
const go = async (sheet: string, address: string): Promise<void> => {
  await selectCell(bench, sheet, address);
  await bench.page.getByRole('button', { name: 'Open', exact: true }).focus();
  await bench.page.keyboard.press('F6');
};
const tables = (): Promise<string[]> =>
  bench.office().evaluate(() =>
    Excel.run(async (context) => {
      const held = context.workbook.tables;
      held.load('items/name');
      await context.sync();
      const ranges = held.items.map((table) => table.getRange().load('address'));
      await context.sync();
      return held.items.map((table, index) => `${table.name} ${ranges[index]?.address ?? ''}`);
    }),
  );

const formulaOf = (address: string): Promise<unknown> =>
  bench.office().evaluate(
    (place) =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Marks').getRange(place);
        cell.load('formulas');
        await context.sync();
        return (cell.formulas as unknown[][])[0]?.[0];
      }),
    address,
  );

beforeAll(async () => {
  browser = await launchOwnBrowser();
  bench = await openPane(browser);
  bench.page.on('pageerror', (error) => errors.push(error.message));
  await open('11B DIT.xlsx', readFileSync(plain));
});
afterAll(() => browser.close());

describe('a tracker without tables of its own', () => {
  it('gets a pasted table under the name the add-in reads', async () => {
    const { page } = bench;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('[data-u-comp="sheet-bar-append-button"]:visible').first().click();
    await go('Sheet1', 'A1');
    await page.evaluate((text) => navigator.clipboard.writeText(text), rows.map((row) => row.join('\t')).join('\n'));
    await page.keyboard.press('Control+V');
    await expect.poll(() => valuesOf(bench, 'Sheet1', 'D62:E62'), { timeout: 10_000 }).toEqual([[60, 90]]);
    await page.getByText('Data', { exact: true }).first().click();
    await page.locator('[data-u-command="sheet.operation.open-table-selector"]:visible').first().click();
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.getByLabel('Table name').waitFor();
    await expect.poll(async () => (await tables()).length).toBe(2);
    await untilReady(page);
    await page.getByLabel('Table name').fill('BTEC_Tables');
    await page.keyboard.press('Enter');
    await expect.poll(tables, { timeout: 10_000 }).toEqual(['Marks Marks!A1:K33', 'BTEC_Tables Sheet1!A1:E62']);
  });

  it('grows by a column typed beside the marks, which one formula fills, and keeps it in the file', async () => {
    await go('Marks', 'L1');
    await typeEntry(bench.page, 'C1 UMS');
    await go('Marks', 'L2');
    await typeEntry(bench.page, '=BTEC.UMS([@C1]&"","DIT","C1","2025-06")');
    const marks = [['C1 UMS'], [45], [''], [45], [47]];
    await expect.poll(() => valuesOf(bench, 'Marks', 'L1:L5'), { timeout: 10_000 }).toEqual(marks);
    const [download] = await Promise.all([
      bench.page.waitForEvent('download'),
      bench.page.getByRole('button', { name: 'Save', exact: true }).click(),
    ]);
    await open('again.xlsx', await bytesOf(download));
    expect(await tables()).toEqual(['Marks Marks!A1:L33', 'BTEC_Tables Sheet1!A1:E62']);
    expect(await valuesOf(bench, 'Marks', 'L1:L5')).toEqual(marks);
  });

  it('takes in a learner typed below, with the formula; Ctrl+Z takes back what the table did, then what was typed', async () => {
    await go('Marks', 'A34');
    await typeEntry(bench.page, 'Zed Alpha');
    await expect.poll(tables, { timeout: 10_000 }).toContain('Marks Marks!A1:L34');
    expect(await formulaOf('L34')).toBe('=BTEC.UMS([@C1]&"","DIT","C1","2025-06")');
    await bench.page.keyboard.press('Control+Z');
    await expect.poll(tables, { timeout: 10_000 }).toContain('Marks Marks!A1:L33');
    expect(await valuesOf(bench, 'Marks', 'A34:L34')).toEqual([['Zed Alpha', ...Array<string>(11).fill('')]]);
    await bench.page.keyboard.press('Control+Z');
    await expect.poll(() => valuesOf(bench, 'Marks', 'A34'), { timeout: 10_000 }).toEqual([['']]);
    expect(await tables()).toContain('Marks Marks!A1:L33');
  });

  it('takes in what the add-in writes below it; one Ctrl+Z takes all of that request back', async () => {
    await bench.office().evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Marks');
        sheet.getRange('A34:A35').values = [['Zed Alpha'], ['Yan Beta']];
        sheet.getRange('A34').values = [['Wil Delta']];
        await context.sync();
      }),
    );
    expect(await tables()).toContain('Marks Marks!A1:L35');
    expect(await formulaOf('L35')).toBe('=BTEC.UMS([@C1]&"","DIT","C1","2025-06")');
    await go('Marks', 'B3');
    await bench.page.keyboard.press('Control+Z');
    await expect.poll(tables, { timeout: 10_000 }).toContain('Marks Marks!A1:L33');
    expect(await valuesOf(bench, 'Marks', 'A34:A35')).toEqual([[''], ['']]);
    expect(await formulaOf('L34')).toBe('');
  });

  it('says so when a table of the file is to be renamed, and keeps its name', async () => {
    await go('Marks', 'B3');
    const name = bench.page.getByLabel('Table name');
    await name.fill('Other');
    await bench.page.keyboard.press('Enter');
    await bench.page.getByText('A table of the opened file cannot be renamed or removed here.').waitFor();
    expect(await name.inputValue()).toBe('Marks');
  });

  it('was opened, saved and replaced without an error on the page', async () => {
    await bench.page.getByRole('button', { name: 'New', exact: true }).click();
    await untilReady(bench.page);
    expect(errors).toEqual([]);
  });
});
