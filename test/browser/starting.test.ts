import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browserPage';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The trial page, started where the server answers nothing for some addresses, at its rest. */
const startWithout = async (missing: RegExp): Promise<Page> => {
  const page = await browser.newPage();
  await page.route(missing, (route) => route.abort());
  await page.goto(`${inject('address')}/`);
  await page.waitForFunction(() => !['loading', 'calculating'].includes(document.body.dataset['state'] ?? ''));
  return page;
};
const stateAndAlert = (page: Page): Promise<unknown> =>
  page.evaluate(() => [document.body.dataset['state'], document.getElementById('alert')?.textContent]);

const paneCannot = (what: string): string =>
  `The add-in’s pane can’t start: ${what} did not come. The workbook can be edited and saved meanwhile. Save it, look whether npm start is still running, and load this page again.`;

describe('a start of the trial page with something missing ends with a sentence that names it', () => {
  it.each([
    [
      '/functions.json',
      /functions\.json$/u,
      'failed',
      'The trial workbook could not start. /functions.json did not come: stop npm start, start it again, and load this page again.',
    ],
    [
      'the sample',
      /sample-tracker\.xlsx$/u,
      'ready',
      'The sample did not come, so here is an empty workbook. Look whether npm start is still running.',
    ],
    ['the pane’s page', /taskpane\.html$/u, 'without-pane', paneCannot('its page, /taskpane.html')],
    [
      'the script between page and pane',
      /bridge\.js$/u,
      'without-pane',
      paneCannot('the script that joins it to this page, /trial/bridge.js'),
    ],
    ['Microsoft’s script', /officejs\/office\.js$/u, 'without-pane', paneCannot('/officejs/office.js')],
    [
      'the second of Microsoft’s scripts',
      /officejs\/excel-win32-16\.01\.js$/u,
      'without-pane',
      paneCannot('/officejs/excel-win32-16.01.js'),
    ],
  ])('without %s', async (_what, missing, state, sentence) => {
    const page = await startWithout(missing);
    expect(await stateAndAlert(page)).toEqual([state, sentence]);
    await page.close();
  });
});

describe('a page whose server has gone', () => {
  it('saves, and makes a new workbook and saves that', async () => {
    const page = await startWithout(/nothing-is-missing/u);
    expect(await stateAndAlert(page)).toEqual(['ready', '']);
    await page.route('**/*', (route) => route.abort());
    const saved = async (): Promise<string> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save', exact: true }).click(),
      ]);
      return download.suggestedFilename();
    };
    expect(await saved()).toBe('Sample tracker.xlsx');
    await page.getByRole('button', { name: 'New' }).click();
    await page.waitForFunction(() => document.body.dataset['state'] === 'without-pane');
    expect(await page.getByRole('alert').textContent()).toBe(paneCannot('its page, /taskpane.html'));
    expect(await saved()).toBe('Book1.xlsx');
    await page.close();
  });
});
