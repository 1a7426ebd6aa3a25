import type { Frame, Page } from 'playwright-core';
import { launchBrowser, openTrialPage, sharedTrialPage, untilReady } from '../browser/browserPage';

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

const startNew = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'New' }).click();
  await untilReady(page);
};

/** Opens a page of its own with these switches, on an empty workbook, and waits until it is ready. */
export const openTrialWith = async (switches: string): Promise<OpenTrial> => {
  const browser = await launchBrowser();
  const page = await openTrialPage(browser, { query: switches });
  await startNew(page);
  return { page, pane: await paneOf(page), close: () => browser.close() };
};

/** An empty workbook on the page that files of tests have one after the other, ready; a fresh document of the pane with it. */
export const openTrial = async (): Promise<OpenTrial> => {
  const page = await sharedTrialPage({ begins: 'empty' });
  return { page, pane: await paneOf(page), close: () => Promise.resolve() };
};
