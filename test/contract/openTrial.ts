import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { inject } from 'vitest';

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

/** Opens the trial workbook with these switches, on an empty workbook, and waits until it is ready. */
export const openTrial = async (switches = ''): Promise<OpenTrial> => {
  const browser: Browser = await chromium.launch({ executablePath: inject('chromium'), args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1400, height: 850 } });
  await page.goto(`${inject('address')}/${switches}`);
  await untilReady(page);
  await page.getByRole('button', { name: 'New' }).click();
  await untilReady(page);
  return { page, pane: await paneOf(page), close: () => browser.close() };
};

/** Waits until pane and calculation have come to rest. */
export const untilReady = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.body.dataset['state'] === 'ready');
};
