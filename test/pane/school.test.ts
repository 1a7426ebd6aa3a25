import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser/browserPage';
import { faultsForEverybody, openBenchPage, type PaneAlone } from './benchPage';
import { inventedUci, schoolWorkbook } from './schoolWorkbook';
import { tableSheet } from './workbooks';

/** A result of the twentieth learner, kept before there was a column for the subject. */
const OLD_RESULT = tableSheet(
  'BTEC Sittings',
  'BTEC_Sittings',
  [
    ['Learner', 'Component', 'Series', 'UMS'],
    [inventedUci(20), 'C1', '2026-06', 40],
  ],
  ['Learner', 'Series'],
);

let browser: Browser;
let bench: PaneAlone;

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await openBenchPage(browser, { width: 320 });
  await bench.page.clock.setFixedTime(new Date(2026, 10, 30, 9));
  await bench.mount(schoolWorkbook({ size: 20 }));
});
afterAll(() => browser.close());

const heading = (): Promise<string | null> => bench.pane.getByRole('heading', { level: 1 }).textContent();

describe('six classes of four subjects', () => {
  it('stand in one list, the most urgent first, and fit a narrow pane', async () => {
    await expect.poll(heading).toBe('6 classes: 9 of 17 components need you.');
    const cards = bench.pane.getByRole('list', { name: 'Needs you, most urgent first' });
    const first = await cards.getByRole('listitem').first().innerText();
    expect(first).toContain('CON · 11C CON, Component 2, December 2026/January 2027');
    expect(first).toContain('1 mark missing, 15 days left');
    const deadlines = await bench.pane.getByRole('list', { name: 'Deadlines, most urgent first' }).innerText();
    expect(deadlines).toMatch(/^Marks and sample, .*: 15 days left[^]*Registration, 2026-27: no day is held\./);
    const widths = await bench.office().evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
    expect(widths).toEqual([320, 320]);
    expect(await faultsForEverybody(bench.page)).toEqual([]);
  });

  it('stand in a table where the pane is wide, every need a way to where it is seen to', async () => {
    await bench.page.setViewportSize({ width: 1400, height: 850 });
    const table = bench.pane.getByRole('table', { name: 'All classes, most urgent first' });
    await expect.poll(() => table.getByRole('row').count()).toBe(18);
    expect(await faultsForEverybody(bench.page)).toEqual([]);
    const row = table.getByRole('row', { name: /DIT · 11A DIT.*Component 2/ });
    await row.getByRole('button', { name: '1 mark missing, 15 days left' }).click();
    await expect.poll(heading).toBe('19 of 20 can be sent. 1 blank.');
    expect(await bench.pane.getByRole('button', { name: 'DIT · 11A DIT' }).count()).toBe(1);
  });

  it.each(['Results', 'What next'])('have it said on %s which results may be of another subject', async (screen) => {
    const words = /BTEC_Sittings has 1 result without the subject.*: Example 20, Learner/;
    await bench.mount(schoolWorkbook({ size: 20, screen, isShared: true, more: [OLD_RESULT] }));
    await bench.pane.getByText(words).waitFor();
    await bench.pane.getByRole('button', { name: 'Go to the first' }).waitFor();
    await bench.mount(schoolWorkbook({ size: 20, screen, more: [OLD_RESULT] }));
    await expect.poll(heading).not.toMatch(/^Reading /);
    expect(await bench.pane.getByText(words).count()).toBe(0);
  });
});
