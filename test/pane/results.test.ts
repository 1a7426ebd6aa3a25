import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, untilReady } from '../browser/browserPage';
import { fileOfData, MARKS, openImport, openList, press } from '../browser/importBench';
import { showScreen, valuesOf } from '../browser/pane';
import { activeCell, faultsForEverybody, openBenchPage, type PaneAlone } from './benchPage';
import { plainWorkbook } from './workbooks';

let browser: Browser;
let bench: PaneAlone;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const COLOURS = [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

const heading = (): Promise<string | null> => bench.pane.getByRole('heading', { level: 1 }).textContent();
const button = (name: string | RegExp): Locator => bench.pane.getByRole('button', { name });

/** Imports the list of results as a teacher would. */
const importResults = async (): Promise<void> => {
  await openImport(bench);
  await openList(bench, 'results.csv', fileOfData('results-edexcel-style.csv'));
  await press(bench, 'Next');
  await bench.pane.getByLabel('Of May/June 2025').check();
  await bench.pane.getByLabel('Leave these out').check();
  await press(bench, 'Next');
  await press(bench, 'Write 94 results to BTEC Sittings');
  await button('Undo').waitFor({ timeout: 40_000 });
  await untilReady(bench.page);
};

describe('results of a class', () => {
  beforeAll(async () => {
    bench = await openBenchPage(browser);
    await bench.mount(plainWorkbook([MARKS]));
  });
  afterAll(() => bench.close());

  it('are imported first', async () => {
    await showScreen(bench, 'Results');
    await expect.poll(heading).toBe('No results yet for this class.');
    await button('Import results').click();
    await bench.pane.getByRole('main', { name: 'Import' }).waitFor();
    await importResults();
    await showScreen(bench, 'Results');
    await expect.poll(heading).toMatch(/^28 of 32 have a certificate\. 94 results: \d+ agree, \d+ differ\.$/);
  });

  it('differ for a cause, with the cells of the mark and of the result', async () => {
    const region = bench.pane.getByRole('region', { name: /^Most of a component differs/ });
    const first = region.getByRole('listitem').first();
    const result = first.getByRole('button', { name: /^Result, / }).or(first.getByRole('link', { name: /^Result, / }));
    const cell = (await result.innerText()).replace('Result, cell ', '');
    await result.click();
    await expect.poll(() => activeCell(bench)).toContain(cell);
  });

  it('are accepted as they are by a note beside them, and Undo takes it back', async () => {
    const before = await valuesOf(bench, 'BTEC Sittings', 'A1:H95');
    await button(/^Accept, /)
      .first()
      .click();
    await button('Note 1 difference as accepted').click();
    await bench.pane.getByText('1 difference accepted.').waitFor();
    const after = await valuesOf(bench, 'BTEC Sittings', 'A1:H95');
    const notes = after.map((row) => row[7]).filter((note) => String(note).startsWith('Accepted'));
    expect(notes).toEqual([expect.stringMatching(/^Accepted: Pearson \d+, ours \d+$/)]);
    await button('Undo').click();
    await bench.pane.getByText('Undone: everything is as it was before.').waitFor();
    await untilReady(bench.page);
    expect(await valuesOf(bench, 'BTEC Sittings', 'A1:H95')).toEqual(before);
  });

  it('say what a review of moderation would do, and that there is none where the marks were agreed', async () => {
    await button('What if a review lowers the UMS?').click();
    await bench.pane.getByText(/^3 UMS lower: /).waitFor();
    await bench.pane.getByLabel('Pearson agreed these marks').check();
    await bench.pane
      .getByText('Pearson agreed the marks, so a review of moderation can’t be asked for (CG).')
      .waitFor();
    expect(await bench.pane.getByText(/^3 UMS lower: /).count()).toBe(0);
  });

  it.each(COLOURS)('have no accessibility faults with everything unfolded, in %j', async (colours) => {
    await bench.page.emulateMedia(colours);
    for (const name of [/^Every learner/, /^Incomplete/]) {
      if ((await button(name).getAttribute('aria-expanded')) === 'false') await button(name).click();
    }
    expect(await faultsForEverybody(bench.page)).toEqual([]);
  });
});
