import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { readHostSwitches } from '../../src/trial/host/switches';

/** The trial workbook in a browser, with the pane's own document, where Office.js runs. */
export interface OpenTrial {
  readonly page: Page;
  readonly pane: Frame;
  readonly close: () => Promise<void>;
}

const paneOf = async (page: Page): Promise<Frame> => {
  const element = await page.locator('iframe[title="BTEC"]').elementHandle();
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The page has no pane.');
  return frame;
};

let joined: Promise<Browser> | undefined;
const openPage = async (switches: string): Promise<Page> => {
  joined ??= chromium.connect(inject('browser'));
  const page = await (await joined).newPage({ viewport: { width: 1400, height: 850 } });
  await page.goto(`${inject('address')}/${switches}`);
  await untilReady(page);
  return page;
};

const startNew = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'New' }).click();
  await untilReady(page);
};

/** Opens a page of its own with these switches, on an empty workbook, and waits until it is ready. */
export const openTrialWith = async (switches: string): Promise<OpenTrial> => {
  const page = await openPage(switches);
  await startNew(page);
  return { page, pane: await paneOf(page), close: () => page.close() };
};

let shared: Promise<Page> | undefined;

/**
 * The trial workbook on an empty workbook, ready. Files of tests that run one after the other have the same page: New
 * brings a fresh workbook, and a fresh document of the pane with it.
 */
export const openTrial = async (): Promise<OpenTrial> => {
  const opening = (shared ??= openPage(''));
  const page = await opening.catch((error: unknown) => {
    shared = undefined;
    throw error;
  });
  await page.evaluate((switches) => window.trialHost?.change(switches), readHostSwitches(''));
  await startNew(page);
  return { page, pane: await paneOf(page), close: () => Promise.resolve() };
};

/** Waits until pane and calculation have come to rest. */
export const untilReady = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.body.dataset['state'] === 'ready');
};
