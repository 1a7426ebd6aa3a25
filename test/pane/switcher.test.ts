import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, untilReady } from '../browser/browserPage';
import { RANGE_TRACKER, TABLE_TRACKER } from '../browser/gradesBench';
import { selectCell } from '../browser/pane';
import { faultsForEverybody, openBenchPage, type PaneAlone } from './benchPage';
import { plainWorkbook } from './workbooks';

let browser: Browser;
let bench: PaneAlone;

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await openBenchPage(browser, { width: 320 });
  await bench.mount(plainWorkbook([TABLE_TRACKER, RANGE_TRACKER]));
}, 120_000);
afterAll(() => browser.close());

const chip = (name: string) => bench.pane.getByRole('button', { name: `Class: ${name}`, exact: true });

describe('with two classes', () => {
  it('the name at the top turns the pane to the other, and to all of them', async () => {
    await chip(TABLE_TRACKER.name).click();
    await bench.pane.getByRole('menuitemradio', { name: RANGE_TRACKER.name, exact: true }).waitFor();
    expect(await faultsForEverybody(bench.page)).toEqual([]);
    await bench.pane.getByRole('menuitemradio', { name: RANGE_TRACKER.name, exact: true }).click();
    await chip(RANGE_TRACKER.name).waitFor();
    await chip(RANGE_TRACKER.name).click();
    await bench.pane.getByRole('menuitem', { name: 'All classes', exact: true }).click();
    await bench.pane.getByRole('main', { name: 'School', exact: true }).waitFor();
  });

  it('the sheet of the other class offers it, and nothing changes unasked', async () => {
    await selectCell(bench, TABLE_TRACKER.sheet, 'B2');
    await untilReady(bench.page);
    await bench.pane.getByText(`You are on the sheet of ${TABLE_TRACKER.name}.`).waitFor();
    await chip(RANGE_TRACKER.name).waitFor();
    await bench.pane.getByRole('button', { name: `Turn to ${TABLE_TRACKER.name}`, exact: true }).click();
    await chip(TABLE_TRACKER.name).waitFor();
    expect(await bench.pane.getByText(/^You are on the sheet of/).count()).toBe(0);
  });
});
