import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, untilReady } from '../browser/browserPage';
import { umsInFile } from '../browser/gradesBench';
import { showScreen, valuesOf } from '../browser/pane';
import { openBenchPage, type PaneAlone } from './benchPage';
import { aClass } from './workbooks';

let browser: Browser;
let bench: PaneAlone;

const SERIES = { C1: '2025-06', C2: '2025-06', C3: '2026-01' } as const;

/** UMS by raw mark, straight from the file. */
const HELD = [umsInFile('C1', SERIES.C1), umsInFile('C2', SERIES.C2), umsInFile('C3', SERIES.C3)];

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await openBenchPage(browser);
});
afterAll(() => browser.close());

const heading = (): Promise<string | null> => bench.pane.getByRole('heading', { level: 1 }).textContent();
const button = (name: string | RegExp): Locator => bench.pane.getByRole('button', { name });

describe.each([30, 300])('a class of %i', (size) => {
  const last = size + 1;
  const formulas = (size * 5).toLocaleString('en-GB');

  beforeAll(async () => {
    await bench.mount(aClass({ size, series: SERIES }));
  });

  it('is graded on opening', async () => {
    const marks = await valuesOf(bench, 'Class', `C2:E${last}`);
    const complete = marks.filter((row) => row.every((mark) => typeof mark === 'number')).length;
    await expect.poll(heading).toMatch(new RegExp(`^${complete} of ${size} graded\\.`));
  });

  it('gets its formulas, right for every learner, and gives them back with one Undo', async () => {
    const before = await valuesOf(bench, 'Class', `A1:K${last}`);
    await button('Write the formulas').click();
    await button(`Write ${formulas} formulas`).click();
    await bench.pane.getByText(`Wrote ${formulas} formulas`).waitFor();
    await untilReady(bench.page);
    const marks = await valuesOf(bench, 'Class', `C2:E${last}`);
    const expected = marks.map((row) =>
      row.map((mark, index) => (typeof mark === 'number' ? HELD[index]?.get(mark) : mark)),
    );
    expect(await valuesOf(bench, 'Class', `G2:I${last}`)).toEqual(expected);
    await button('Undo').click();
    await bench.pane.getByText('Undone: everything is as it was before.').waitFor();
    await untilReady(bench.page);
    expect(await valuesOf(bench, 'Class', `A1:K${last}`)).toEqual(before);
  });
});

/** As many elements as a screen with everything unfolded may have, however large the class: now it is 650. */
const MOST_ELEMENTS = 1_000;

const SCREENS = ['Today', 'Set up', 'Grades', 'Mocks', 'Entries', 'Check marks', 'Moderation', 'What next', 'Share'];

const elementsUnfolded = async (): Promise<number> => {
  const main = bench.pane.locator('main');
  await main.evaluate((shown) => {
    shown.querySelectorAll<HTMLElement>('button[aria-expanded="false"]:not([role=combobox])').forEach((title) => {
      title.click();
    });
  });
  await untilReady(bench.page);
  return main.locator('*').count();
};

describe('a class of 2,000', () => {
  beforeAll(() => bench.mount(aClass({ size: 2_000, series: SERIES })));

  it.each(SCREENS)('is drawn on %s as far as it is read at once', async (screen) => {
    await showScreen(bench, screen);
    await untilReady(bench.page);
    expect(await elementsUnfolded()).toBeLessThan(MOST_ELEMENTS);
  });
});
