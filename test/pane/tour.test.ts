import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../browser/browserPage';
import { RANGE_TRACKER } from '../browser/gradesBench';
import { valuesOf } from '../browser/pane';
import { openBenchPage, type PaneAlone } from './benchPage';
import { plainWorkbook } from './workbooks';

let browser: Browser;
let bench: PaneAlone;

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await openBenchPage(browser);
  await bench.mount(plainWorkbook([RANGE_TRACKER]));
});
afterAll(() => browser.close());

const button = (name: string | RegExp): Locator => bench.pane.getByRole('button', { name });
const screen = (name: string): Locator => bench.pane.getByRole('main', { name, exact: true });
const tour = (): Locator => bench.pane.getByRole('region', { name: 'Tour', exact: true });
const press = (key: string): Promise<void> => bench.page.keyboard.press(key);

const fromMenu = async (name: string | RegExp): Promise<void> => {
  await bench.pane.getByRole('button', { name: 'Menu', exact: true }).click();
  await bench.pane.getByRole('group', { name: 'More' }).getByRole('button', { name }).click();
};

it('takes six steps by Enter alone, each beside its screen, and ends on Today', async () => {
  await fromMenu('Take the tour');
  for (const [index, name] of ['Today', 'UMS tables', 'Grades', 'Check marks', 'What next', 'Share'].entries()) {
    await tour()
      .getByText(`Tour, ${index + 1} of 6 · ${name}`)
      .waitFor();
    await screen(name).waitFor();
    await expect.poll(() => tour().locator('button:focus').count()).toBe(1);
    await press('Enter');
  }
  await tour().waitFor({ state: 'detached' });
  await screen('Today').waitFor();
});

it('is left with Esc where it is', async () => {
  await fromMenu('Take the tour');
  await tour().locator('button:focus').waitFor();
  await press('Enter');
  await tour().getByText('Tour, 2 of 6 · UMS tables').waitFor();
  await press('Escape');
  await tour().waitFor({ state: 'detached' });
  expect(await screen('UMS tables').count()).toBe(1);
});

it('lists what was written, and undoes the last first', async () => {
  const list = bench.pane.getByRole('region', { name: 'What was written' });
  const rows = list.getByRole('listitem');
  await fromMenu('What was written (0)');
  await list.getByText('Nothing since the pane was opened.').waitFor();
  await bench.pane.getByRole('button', { name: 'Menu', exact: true }).click();
  await bench.pane.getByRole('button', { name: 'Grades', exact: true }).click();
  await button('Use the newest held').click();
  await button('Write the formulas').click();
  await button('Write 160 formulas').click();
  await bench.pane.getByText('Wrote 160 formulas to columns K to O.').first().waitFor();
  await bench.pane.getByLabel('Series of C3').selectOption('2025-06');
  await button('Write 96 formulas').click();
  await expect.poll(() => rows.count()).toBe(2);
  expect(await rows.nth(0).innerText()).toContain('Wrote 96 formulas to columns M to O.\nOn 11B DIT');
  expect(await rows.nth(1).innerText()).toContain('Undo the later ones first.');
  await rows.nth(0).getByRole('button').click();
  await rows.nth(0).getByText('Undone.', { exact: true }).waitFor();
  await rows.nth(1).getByRole('button').click();
  await rows.nth(1).getByText('Undone.', { exact: true }).waitFor();
  expect(await valuesOf(bench, '11B DIT', 'K5:O5')).toEqual([['', '', '', '', '']]);
});
