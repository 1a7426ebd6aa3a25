import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browserPage';

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
});
