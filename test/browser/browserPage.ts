import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { chromium, type Browser, type Download, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** The run's one browser as a file of tests sees it: to close it closes what the file opened, and nothing else. */
export const launchBrowser = (): Promise<Browser> => chromium.connect(inject('browser'));

/** A browser for one file of tests alone: a browser has one clipboard, and another file would write into it. */
export const launchOwnBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: inject('chromium'), args: ['--no-sandbox'] });

/** Waits until pane and calculation of the trial workbook have come to rest. */
export const untilReady = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.body.dataset['state'] === 'ready');
};

const NOT_SET_UP = readFileSync(new URL('../data/sample-not-set-up.xlsx', import.meta.url));

/** Has the page begin with a class that nobody has set up yet, in place of the finished sample. */
export const beginNotSetUp = (page: Page): Promise<unknown> =>
  page.route('**/sample-tracker.xlsx', (route) => route.fulfill({ body: NOT_SET_UP }));

/** The trial workbook on a fresh page, ready; with a class that is not set up, unless the finished sample is wished for. */
export const openTrialPage = async (
  browser: Browser,
  options: {
    readonly query?: string;
    readonly colorScheme?: 'light' | 'dark';
    readonly begins?: 'not set up' | 'finished';
  } = {},
): Promise<Page> => {
  const page = await browser.newPage({
    viewport: { width: 1400, height: 850 },
    colorScheme: options.colorScheme ?? 'light',
  });
  page.setDefaultTimeout(30_000);
  if (options.begins !== 'finished') await beginNotSetUp(page);
  await page.goto(`${inject('address')}/${options.query ?? ''}`);
  await untilReady(page);
  return page;
};

/** What the page gave to be kept as a file. */
export const bytesOf = async (download: Download): Promise<Buffer> => buffer(await download.createReadStream());

/** Where the grid stands, as a screen reader is told. */
export const standingAt = async (page: Page): Promise<string> =>
  (await page.locator('#active-cell').textContent())?.split(':')[0] ?? '';

/** Types an entry into the active cell, and waits until the grid has taken it, gone on to the next cell and calculated. */
export const typeEntry = async (page: Page, text: string): Promise<void> => {
  const before = await standingAt(page);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (place) => document.getElementById('active-cell')?.textContent.split(':')[0] !== place,
    before,
  );
  await untilReady(page);
};
