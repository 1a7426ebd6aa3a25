import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../browser/browserPage';
import { showScreen, valuesOf } from '../browser/pane';
import { pasteTable } from '../browser/pasteBench';
import { HEADERS, small } from '../markbook/tables/smallTables';
import { faultsForEverybody, openBenchPage, type PaneAlone } from './benchPage';
import type { Content, WorkbookGiven } from './workbook/given';
import { tableSheet } from './workbooks';

let browser: Browser;
let bench: PaneAlone;

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await openBenchPage(browser, { width: 320 });
});
afterAll(() => browser.close());

/** A write into several sheets, and the reading and calculation that follow it. */
const SETTLED = { timeout: 20_000 };

const button = (name: string) => bench.pane.getByRole('button', { name, exact: true });
const heading = (): Promise<string | null> => bench.pane.getByRole('heading', { level: 1 }).textContent();

const bookOf = (ums: number[], dates: readonly (readonly Content[])[] = []): WorkbookGiven => ({
  sheets: [
    tableSheet('BTEC Tables', 'BTEC_Tables', [HEADERS, ...(small({}, ums) as Content[][])]),
    ...(dates.length === 0
      ? []
      : [tableSheet('BTEC Dates', 'BTEC_Dates', [['Series', 'What', 'From', 'To', 'Source'], ...dates])]),
  ],
});

const fileSaved = async (): Promise<string> => {
  await button('Save these figures for colleagues').click();
  const link = bench.pane.getByRole('link', { name: /^Download BTEC figures 20\d\d-\d\d-\d\d\.json$/ });
  const address = (await link.getAttribute('href')) ?? '';
  return decodeURIComponent(address.replace('data:application/json;charset=utf-8,', ''));
};

const choose = (text: string): Promise<void> =>
  bench.pane
    .getByLabel('File of figures from a colleague')
    .setInputFiles({ name: 'figures.json', mimeType: '', buffer: Buffer.from(text) });

it('a file of figures goes from one workbook into another: each difference asked about, written and taken back in one', async () => {
  await bench.mount(bookOf([0, 30, 61, 90], [['2027-01', 'Trust moderation', '', '2026-12-04', '=1+1']]));
  await showScreen(bench, 'Tables');
  const text = await fileSaved();
  expect(await heading()).toBe('1 UMS table and 1 date, ready to save.');

  await bench.mount(bookOf([0, 30, 60, 90]));
  await showScreen(bench, 'Tables');
  await choose('Surname,Forename');
  await bench.pane.getByText(/^This is no file of figures/).waitFor();
  await button('Back to the tables').click();
  await choose(text);
  await expect.poll(heading, SETTLED).toBe('1 different and 1 new.');
  await bench.pane.getByText('Raw mark 2: here 60 UMS, in the file 61 UMS').waitFor();
  await bench.pane.getByText('1 difference is left to decide. Nothing is written before.').waitFor();
  expect(await bench.pane.getByRole('button', { name: /^Take / }).count()).toBe(0);
  expect(await faultsForEverybody(bench.page)).toEqual([]);
  expect(await bench.office().evaluate(() => document.documentElement.scrollWidth)).toBe(320);

  await bench.pane.getByRole('radio', { name: 'What is in the file' }).check();
  await button('Take 1 UMS table and 1 date').click();
  await expect.poll(heading, SETTLED).toBe('1 UMS table held.');
  expect(await valuesOf(bench, 'BTEC Tables', 'D4:G4')).toEqual([[2, 61, '', 'published']]);
  expect(await valuesOf(bench, 'BTEC Dates', 'A2:F2')).toEqual([
    ['2026-27', '2027-01', 'Trust moderation', '', 46360, '=1+1'],
  ]);
  await button('Add a table').click();
  await pasteTable(bench, text);
  await expect.poll(heading, SETTLED).toBe('Every figure is held already.');

  await button('Undo').click();
  await expect.poll(heading, SETTLED).toBe('1 different and 1 new.');
  expect(await valuesOf(bench, 'BTEC Tables', 'D4:G4')).toEqual([[2, 60, '', 'published']]);
});
