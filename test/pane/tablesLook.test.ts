import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser/browserPage';
import { showScreen } from '../browser/pane';
import { pasteTable } from '../browser/pasteBench';
import { faultsForEverybody, openBenchPage, type PaneAlone } from './benchPage';
import { sampleNotSetUp } from './workbooks';

let browser: Browser;
let bench: PaneAlone;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const given = (name: string): string =>
  readFileSync(new URL(`../data/converter-pastes/${name}`, import.meta.url), 'utf8');

const button = (name: string) => bench.pane.getByRole('button', { name, exact: true });

describe('what Tables shows while a table is added or deleted', () => {
  it.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
  ] as const)(
    'has no accessibility fault and nothing beside the page at 320 px in %s',
    async (_, colours) => {
      bench = await openBenchPage(browser, { width: 320 });
      await bench.page.emulateMedia(colours);
      await bench.mount(sampleNotSetUp());
      const isSound = async (): Promise<void> => {
        const widths = await bench.office().evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
        expect(widths).toEqual([320, 320]);
        expect(await faultsForEverybody(bench.page)).toEqual([]);
      };
      await showScreen(bench, 'Tables');
      await button('Add a table').click();
      await pasteTable(bench, given('7-broken.txt'));
      await isSound();
      await pasteTable(bench, given('1-tabs-with-headings.txt').replace('42\t65', '42\t64'));
      await bench.pane.getByRole('combobox', { name: 'Subject' }).selectOption('DIT');
      await bench.pane.getByRole('combobox', { name: 'Component' }).selectOption('C1');
      await bench.pane.getByRole('textbox', { name: 'Series' }).fill('June 2025');
      await bench.pane.getByRole('radio', { name: 'Pearson published them' }).check();
      await bench.pane.getByRole('radio', { name: /^What was pasted/ }).check();
      await button('Write 61 rows to BTEC Tables').waitFor();
      await isSound();
      await button('Empty the box').click();
      await button('Type boundaries instead').click();
      await isSound();
      await button('Back to the tables').click();
      await bench.pane
        .getByRole('button', { name: /^C1 2025-06, Illustrative/ })
        .first()
        .click();
      await button('Figures of C1 2025-06').click();
      await isSound();
      await button('Delete C1 2025-06').click();
      await bench.pane.getByRole('button', { name: /^Delete 61 rows/ }).waitFor();
      await isSound();
      await bench.close();
    },
    180_000,
  );
});
