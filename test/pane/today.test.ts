import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser/browserPage';
import { RANGE_TRACKER } from '../browser/gradesBench';
import { showScreen } from '../browser/pane';
import { activeCell, faultsForEverybody, openBenchPage, type PaneAlone } from './benchPage';
import { BLANK_WORKBOOK, plainWorkbook } from './workbooks';

let browser: Browser;
let bench: PaneAlone;

const SERIES = { C1: '2025-06', C2: '2025-06', C3: '2026-01' } as const;

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await openBenchPage(browser, { width: 320 });
});
afterAll(() => browser.close());

const heading = (): Promise<string | null> => bench.pane.getByRole('heading', { level: 1 }).textContent();
const button = (name: string | RegExp) => bench.pane.getByRole('button', { name });
const isSound = async (): Promise<void> => {
  const widths = await bench.office().evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
  expect(widths).toEqual([320, 320]);
  expect(await faultsForEverybody(bench.page)).toEqual([]);
};

describe('a workbook without a class', () => {
  beforeAll(() => bench.mount(BLANK_WORKBOOK));

  it('offers the ways in, and has no fault that axe finds', async () => {
    await expect.poll(heading).toBe('No class is set up in this workbook yet. How would you like to begin?');
    await isSound();
  });

  it('says how to come to the finished class where Excel does not open it from here', async () => {
    await button('Show me a finished class').click();
    await bench.pane.getByText('It was not opened from here.', { exact: false }).waitFor();
    const link = bench.pane.getByRole('link', { name: 'the finished class' });
    expect(await link.getAttribute('href')).toBe('sample-tracker.xlsx');
  });

  it('leads a teacher with a tracker to Set up', async () => {
    await button('I have a tracker').click();
    await expect.poll(heading).toBe('No tracker found in this workbook.');
  });
});

describe('a class that is set up', () => {
  beforeAll(() => bench.mount(plainWorkbook([{ ...RANGE_TRACKER, series: SERIES }], { screen: 'Today' })));

  it('is told in a sentence, a picture and what needs the teacher', async () => {
    await expect.poll(heading).toBe('28 of 32 graded. 2 absent, 2 blank.');
    await bench.pane.getByText(/^\d+ of 28 \(\d+%\) at Level 2 Pass or above\./u).waitFor();
    const needs = bench.pane.getByRole('list', { name: /^Needs you/ });
    expect(await needs.innerText()).toContain('2 blank marks in C1 and C3');
    await isSound();
  });

  it('goes to what is missing', async () => {
    await button('2 blank marks in C1 and C3').click();
    await expect.poll(() => activeCell(bench)).toContain('F7');
  });

  it('brings the teacher to writing the formulas, and back here to the blanks', async () => {
    await button('Write the formulas').click();
    await button(/^Write \d+ formulas/).click();
    await bench.pane.getByRole('region', { name: 'Last change' }).waitFor();
    await showScreen(bench, 'Today');
    await button('Go to the next blank').click();
    await expect.poll(() => activeCell(bench)).toContain('F7');
  });
});
