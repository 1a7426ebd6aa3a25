import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser/browserPage';
import { valuesOf } from '../browser/pane';
import { faultsForEverybody, openBenchPage, type PaneAlone } from './benchPage';
import { schoolWorkbook } from './schoolWorkbook';

let browser: Browser;
let bench: PaneAlone;

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await openBenchPage(browser, { width: 320 });
  await bench.page.clock.setFixedTime(new Date(2026, 10, 30, 9));
  await bench.mount(schoolWorkbook({ size: 6, screen: 'Entries' }));
});
afterAll(() => browser.close());

const heading = (): Promise<string | null> => bench.pane.getByRole('heading', { level: 1 }).textContent();
const press = (name: string | RegExp): Promise<void> => bench.pane.getByRole('button', { name, exact: true }).click();
const told = (words: string): Promise<void> => bench.pane.getByText(words, { exact: false }).first().waitFor();

describe('the entries of a series for all classes', () => {
  it('begin with none, and fit a narrow pane', async () => {
    await expect.poll(heading).toBe('December 2026/January 2027: no entries recorded yet.');
    await told('Nothing can be sat in December 2026/January 2027.');
    const widths = await bench.office().evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
    expect(widths).toEqual([320, 320]);
    expect(await faultsForEverybody(bench.page)).toEqual([]);
  });

  it('are recorded for a whole class, through a preview', async () => {
    await press('Enter 6 for DIT · 11A DIT, Component 1');
    await press('Record 6 entries');
    await expect.poll(heading).toContain('6 entries and 0 claims');
    expect(await valuesOf(bench, 'BTEC Entries', 'B1:E2')).toEqual([
      ['Subject', 'Component', 'Series', 'Kind'],
      ['DIT', 'C1', '2027-01', 'first'],
    ]);
  });

  it('say what is wrong before the deadline, and put it right for everyone at once', async () => {
    await told('There is a mark of Component 2 for December 2026/January 2027 and no entry.');
    await press('Enter 5 learners');
    await press('Enter 5 learners');
    await expect.poll(heading).toContain('11 entries and 0 claims');
  });

  it('become a sheet to type, and are recorded as sent', async () => {
    await press('Make the sheet to type');
    await press('Make the sheet');
    await expect.poll(heading).toContain('11 entries and 0 claims');
    const [[title = '']] = (await valuesOf(bench, 'Entries to type 2027-01', 'A1')) as [[unknown]];
    expect(title).toBe('Entries and claims, December 2026/January 2027');
    await press('Record as sent');
    await bench.pane.getByLabel('Sent by').fill('AB');
    await press('Next');
    await press('Record 11 entries and claims as sent');
    await told('11 recorded as sent, the last on 30/11/2026 by AB.');
  });

  it('of one learner are taken out again, and Pearson is to be told', async () => {
    await bench.pane.getByRole('combobox', { name: 'Learner' }).fill('Example 1,');
    await bench.pane.getByRole('option', { name: /^Example 1,/ }).click();
    await press('Take out Component 1, first sitting');
    await press('Change the record');
    await told('1 entry or claim withdrawn since: tell Pearson.');
    expect(await heading()).toContain('10 entries and 0 claims');
  });
});
