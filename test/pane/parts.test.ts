import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser/browserPage';
import { RANGE_TRACKER } from '../browser/gradesBench';
import { openBenchPage, type PaneAlone } from './benchPage';
import { plainWorkbook } from './workbooks';

let browser: Browser;
let bench: PaneAlone;

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await openBenchPage(browser, { width: 320 });
}, 120_000);
afterAll(() => browser.close());

const main = (name: string) => bench.pane.getByRole('main', { name, exact: true });
const choose = async (screen: string): Promise<void> => {
  await bench.pane.getByRole('button', { name: 'Menu', exact: true }).click();
  await bench.pane.getByRole('button', { name: screen, exact: true }).click();
};

describe('a pane that stayed open while the add-in was updated', () => {
  it('keeps the screen it shows where another does not come, says so, and loads itself again on request', async () => {
    await bench.page.route(/\/MocksScreen-[^/]*\.js$/u, (route) => route.abort());
    await bench.mount(plainWorkbook([RANGE_TRACKER]));
    await main('Grades').waitFor();
    await choose('Mocks');
    await bench.pane.getByText('The screen Mocks did not load').waitFor();
    await main('Grades').waitFor();
    await choose('Share');
    await main('Share').waitFor();
    expect(await bench.pane.getByText('did not load').count()).toBe(0);
    await choose('Mocks');
    const isLoadedAgain = bench.page.waitForEvent('load');
    await bench.pane.getByRole('button', { name: 'Load the pane again', exact: true }).click();
    await isLoadedAgain;
    expect(await main('Share').count()).toBe(0);
  });

  it('says where its first screen does not come', async () => {
    await bench.page.route(/\/first-[^/]*\.js$/u, (route) => route.abort());
    await bench.mount(plainWorkbook([RANGE_TRACKER]));
    await bench.pane.getByText('The screen Grades did not load').waitFor();
    expect(await bench.pane.getByText('Reading this workbook.').count()).toBe(0);
  });

  it('says where its menu does not come', async () => {
    await bench.page.unroute(/\/first-[^/]*\.js$/u);
    await bench.page.route(/\/ScreenDrawer-[^/]*\.js$/u, (route) => route.abort());
    await bench.mount(plainWorkbook([RANGE_TRACKER]));
    await bench.pane.getByRole('button', { name: 'Menu', exact: true }).click();
    await bench.pane.getByText('The menu did not load').waitFor();
    expect(await bench.pane.getByRole('navigation').count()).toBe(0);
  });
});
