import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browserPage';
import { openPane, showScreen } from './pane';

const READER_GONE =
  'The part of this pane that reads workbooks did not load: the add-in may have been updated, or the connection is gone. Close the pane, open it again, and choose the file once more; or copy the list and paste it here.';
const workbook = { name: 'class.xlsx', mimeType: '', buffer: Buffer.from('PK\u0003\u0004') };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('a pane without a part of it', () => {
  it('says so where Microsoft’s script is blocked, as by a school’s filter, and nothing fails before', async () => {
    const page = await browser.newPage();
    const faults: unknown[] = [];
    page.on('pageerror', (error) => faults.push(error));
    await page.route(/\/office\.js$/u, (route) => route.abort());
    await page.goto(`${inject('address')}/taskpane.html`);
    await page.getByText('Excel’s part of this pane did not load.').waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  it('says on Import and on Tables that the reader of workbooks is gone, as after an update', async () => {
    const bench = await openPane(browser);
    await bench.page.route(/\/readXlsx-[^/]+\.js$/u, (route) => route.abort());
    await showScreen(bench, 'Import');
    await bench.pane.locator('input[type=file]').setInputFiles(workbook);
    await bench.pane.getByText(READER_GONE).waitFor();
    await showScreen(bench, 'Tables');
    await bench.pane.getByRole('button', { name: 'Add a table' }).click();
    await bench.pane.getByLabel('File with a converter table').setInputFiles(workbook);
    await bench.pane.getByText(READER_GONE).waitFor();
    expect(await bench.pane.getByText(READER_GONE).count()).toBe(1);
    await bench.close();
  });
});
