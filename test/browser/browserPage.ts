import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { chromium, type Browser, type Download, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { readHostSwitches } from '../../src/trial/host/switches';

/** The run's one browser as a file of tests sees it: to close it closes what the file opened, and nothing else. */
export const launchBrowser = (): Promise<Browser> => chromium.connect(inject('browser'));

/**
 * A browser for one file of tests alone: a browser has one clipboard, and another file would write into it. To close it
 * ends its process: asked politely, it could stay for a page that asks whether to leave its unsaved changes.
 */
export const launchOwnBrowser = async (): Promise<Browser> => {
  const server = await chromium.launchServer({ executablePath: inject('chromium'), args: ['--no-sandbox'] });
  const browser = await chromium.connect(server.wsEndpoint());
  browser.once('disconnected', () => void server.kill());
  return browser;
};

/** Waits until pane and calculation of the trial workbook have come to rest. */
export const untilReady = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.body.dataset['state'] === 'ready');
};

/**
 * Waits until the part of the pane that writes is there, which comes when the pane is idle: until then the page is at rest
 * between a click and the write that follows. A pane that shows no screen has none.
 */
const untilItCanWrite = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const pane = document.querySelector('iframe')?.contentWindow;
    const resources = pane?.performance.getEntriesByType('resource') ?? [];
    return (
      (pane?.document.querySelector('h1') ?? null) === null ||
      resources.some(({ name }) => /\/writing-[^/]*$/.test(name))
    );
  });

const NOT_SET_UP = readFileSync(new URL('../data/sample-not-set-up.xlsx', import.meta.url));
const FINISHED = readFileSync(new URL('../../assets/sample-tracker.xlsx', import.meta.url));
const SIZE = { width: 1100, height: 700 };

/**
 * Nothing moves on its own: a button in a part that is still unfolding is elsewhere when the mouse comes up again, and
 * the click is on neither. A person who takes a quarter of a second to the next click sees it unfolded.
 */
export const NO_MOTION = { reducedMotion: 'reduce' } as const;

/** A mouse left resting shows the explanation of whatever scrolls under it, and hides the one that a test asks for. */
export const restMouse = (page: Page): Promise<void> => page.mouse.move(0, 0);

/** What the trial workbook begins with: a class that is not set up, unless something else is wished for. */
export interface Beginning {
  readonly begins?: 'not set up' | 'finished' | 'empty';
  readonly colorScheme?: 'light' | 'dark';
}

/** Has the page begin with a class that nobody has set up yet, in place of the finished sample. */
const beginNotSetUp = (page: Page): Promise<unknown> =>
  page.route('**/sample-tracker.xlsx', (route) => route.fulfill({ body: NOT_SET_UP }));

/** The trial workbook on a fresh page, ready. */
export const openTrialPage = async (
  browser: Browser,
  options: Beginning & { readonly query?: string } = {},
): Promise<Page> => {
  const page = await browser.newPage({
    ...NO_MOTION,
    viewport: SIZE,
    colorScheme: options.colorScheme ?? 'light',
  });
  page.setDefaultTimeout(30_000);
  if (options.begins !== 'finished') await beginNotSetUp(page);
  await page.goto(`${inject('address')}/${options.query ?? ''}`);
  await untilReady(page);
  await untilItCanWrite(page);
  return page;
};

let joined: Promise<Browser> | undefined;
let shared: Promise<Page> | undefined;

const firstPage = async (): Promise<Page> => {
  joined ??= launchBrowser();
  return openTrialPage(await joined);
};

/** Everything that a test may have changed of the page, but for the width of its pane. */
const beginAgain = async (page: Page, { begins, colorScheme }: Beginning): Promise<void> => {
  await page.evaluate((switches) => window.trialHost?.change(switches), readHostSwitches(''));
  await page.emulateMedia({ colorScheme: colorScheme ?? 'light', forcedColors: null });
  await page.setViewportSize(SIZE);
  await restMouse(page);
  const buffer = begins === 'finished' ? FINISHED : NOT_SET_UP;
  if (begins === 'empty') await page.getByRole('button', { name: 'New', exact: true }).click();
  else await page.locator('input[type=file]').setInputFiles({ name: 'Sample tracker.xlsx', mimeType: '', buffer });
  await untilReady(page);
  await untilItCanWrite(page);
  await page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('#unsaved button:last-child')) button.click();
    for (const id of ['dismiss', 'dismiss-kept']) document.getElementById(id)?.click();
  });
};

/**
 * The trial workbook as openTrialPage brings it, on the one page that files of tests have one after the other: to load
 * it takes far longer than to open a workbook, which brings a fresh document of the pane with it. It stays open.
 */
export const sharedTrialPage = async (beginning: Beginning = {}): Promise<Page> => {
  shared ??= firstPage();
  const page = await shared.catch((error: unknown) => {
    shared = undefined;
    throw error;
  });
  await beginAgain(page, beginning);
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
