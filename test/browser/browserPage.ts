import { chromium, type Browser, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** One browser for a file of tests. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: inject('chromium'), args: ['--no-sandbox'] });

/** Waits until pane and calculation of the trial workbook have come to rest. */
export const untilReady = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.body.dataset['state'] === 'ready');
};

/** The trial workbook on a fresh page, ready. */
export const openTrialPage = async (
  browser: Browser,
  options: { readonly query?: string; readonly colorScheme?: 'light' | 'dark' } = {},
): Promise<Page> => {
  const page = await browser.newPage({
    viewport: { width: 1400, height: 850 },
    colorScheme: options.colorScheme ?? 'light',
  });
  page.setDefaultTimeout(30_000);
  await page.goto(`${inject('address')}/${options.query ?? ''}`);
  await untilReady(page);
  return page;
};
