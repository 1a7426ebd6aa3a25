import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedTrialPage, standingAt, typeEntry, untilReady } from './browserPage';

let page: Page;

/** Presses a key that moves, and waits until the grid stands there. */
const goTo = async (key: 'ArrowUp' | 'ArrowDown' | 'Control+Home', place: string): Promise<void> => {
  await page.keyboard.press(key);
  await page.waitForFunction((at) => document.getElementById('active-cell')?.textContent.split(':')[0] === at, place);
};

const startNew = async (): Promise<void> => {
  await page.evaluate(() => document.getElementById('new')?.click());
  await untilReady(page);
  await page.getByRole('button', { name: 'Open' }).focus();
  await page.keyboard.press('F6');
  await goTo('Control+Home', 'A1');
};

/** Types into the active cell, then stands on it again and says what the live region tells. */
const typed = async (text: string): Promise<string | null> => {
  const place = await standingAt(page);
  await typeEntry(page, text);
  const below = await standingAt(page);
  await goTo('ArrowUp', place);
  const said = await page.locator('#active-cell').textContent();
  await goTo('ArrowDown', below);
  return said?.replace(/^[A-Z]+\d+: /, '') ?? null;
};

beforeAll(async () => {
  page = await sharedTrialPage();
});

describe('what is typed into the grid', () => {
  it('is read as Excel in Britain reads it', async () => {
    await startNew();
    expect(await typed('50%')).toBe('50%');
    expect(await typed('12/06/2024')).toBe('12/06/2024');
    expect(await typed('31/01/2025')).toBe('31/01/2025');
    expect(await typed('true')).toBe('TRUE');
    expect(await typed("'007")).toBe('007');
    expect(await typed('=A2-A1*0')).toBe('45455');
  });

  it('calculates everyday formulas as worked by hand', async () => {
    await startNew();
    for (const value of ['3', '1', '2']) await typed(value);
    expect(await typed('=SUM(A1:A3)')).toBe('6');
    expect(await typed('=TEXTJOIN("",TRUE,SORT(A1:A3))')).toBe('123');
    expect(await typed('=TEXTJOIN("",TRUE,A1:A3)')).toBe('312');
    expect(await typed('=1=1.0')).toBe('TRUE');
    expect(await typed('="x"&1.50')).toBe('x1.5');
    expect(await typed('=LET(a,A1,a*2)')).toBe('6');
  });

  it('looks up, counts and filters as worked by hand', async () => {
    await startNew();
    for (const value of ['3', '1', '2']) await typed(value);
    expect(await typed('=XLOOKUP(2,A1:A3,A1:A3)')).toBe('2');
    expect(await typed('=INDEX(A1:A3,MATCH(1,A1:A3,0))')).toBe('1');
    expect(await typed('=COUNTIF(A1:A3,">1")')).toBe('2');
    expect(await typed('=IFERROR(1/0,"none")')).toBe('none');
    expect(await typed('=SUM(SEQUENCE(3))')).toBe('6');
    expect(await typed('=SUM(FILTER(A1:A3,A1:A3>1))')).toBe('5');
    expect(await typed('=NOSUCH(1)')).toBe('#NAME? stale: open in Excel');
  });

  it('calls the add-in’s functions', async () => {
    await startNew();
    expect(await typed('=BTEC.QUALGRADE(300)')).toBe('L2D*');
    expect(await typed('=btec.total(30,40,50)')).toBe('120');
    expect(await typed('=IF(BTEC.TOTAL("",40,50)="","blank","not")')).toBe('blank');
    expect(await typed('=SUM(A2#)')).toBe('120');
  });

  it('finishes the add-in’s names and shows their arguments', async () => {
    await startNew();
    await page.keyboard.type('=btec.qual', { delay: 20 });
    await page.getByText('BTEC.QUALGRADE').first().waitFor();
    await page.keyboard.press('Tab');
    await page.getByText(/total/).first().waitFor();
    expect(await page.getByText('BTEC.QUALGRADE').first().isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });
});
