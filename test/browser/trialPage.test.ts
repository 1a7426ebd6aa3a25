import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { bytesOf, launchBrowser, openTrialPage, sharedTrialPage, untilReady } from './browserPage';

const sample = path.join(import.meta.dirname, '../../assets/sample-tracker.xlsx');

let page: Page;

const stateNow = (): Promise<string | undefined> => page.evaluate(() => document.body.dataset['state']);
const activeCell = (): Promise<string | null> => page.locator('#active-cell').textContent();
const alertText = (): Promise<string | null> => page.locator('[role=alert]').textContent();
const choose = (name: string, buffer: Buffer): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
const focusedPart = (): Promise<string> =>
  page.evaluate(() => document.activeElement?.closest('#bar, #grid, #pane')?.id ?? 'elsewhere');
/** Goes to a cell by keyboard alone, from wherever the focus is. */
const goTo = async (column: string, row: number): Promise<void> => {
  await page.getByRole('button', { name: 'Open' }).focus();
  await page.keyboard.press('F6');
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < column.charCodeAt(0) - 65; step += 1) await page.keyboard.press('ArrowRight');
  for (let step = 1; step < row; step += 1) await page.keyboard.press('ArrowDown');
};

describe('the trial page', () => {
  beforeEach(async () => {
    page = await sharedTrialPage();
  });

  it('names the sample it opens with, shows no alert, and frames the pane', async () => {
    expect(await page.title()).toBe('Sample tracker.xlsx – BTEC trial workbook');
    expect(await alertText()).toBe('');
    expect(await page.frameLocator('iframe[title="BTEC"]').getByText('Not affiliated').count()).toBeGreaterThan(0);
  });

  it('starts a new workbook, leaving ready at once', async () => {
    await page.evaluate(() => document.getElementById('new')?.click());
    expect(await stateNow()).not.toBe('ready');
    await untilReady(page);
    expect(await page.title()).toBe('Book1.xlsx – BTEC trial workbook');
    expect(await activeCell()).toBe('A1: blank');
  });

  it('opens a chosen file under its name', async () => {
    await choose('11X DIT.xlsx', readFileSync(sample));
    expect(await stateNow()).not.toBe('ready');
    await untilReady(page);
    expect(await page.title()).toBe('11X DIT.xlsx – BTEC trial workbook');
    expect(await alertText()).toBe('');
  });

  it('refuses what is no workbook with a sentence, keeps the open one and is ready again', async () => {
    await choose('marks.xlsx', Buffer.from('Learner,Mark\nAlfa Example,52\n'));
    await untilReady(page);
    expect(await alertText()).toMatch(/^marks\.xlsx: .+\.$/u);
    expect(await page.title()).toBe('Sample tracker.xlsx – BTEC trial workbook');
    await page.getByRole('button', { name: 'Dismiss' }).click();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('says that a file is long in reading, stops on request with the open one as it was, and reads the next', async () => {
    await page.evaluate(() => {
      Object.assign(window, { post: Reflect.get(Worker.prototype, 'postMessage') });
      Worker.prototype.postMessage = () => undefined;
    });
    await choose('long.xlsx', readFileSync(sample));
    await page.getByText('Reading long.xlsx.').waitFor();
    expect(await stateNow()).toBe('loading');
    await page.locator('#stop-reading').click();
    await untilReady(page);
    expect(await alertText()).toBe(
      'The file was not opened: its reading was stopped. The workbook on show is as it was.',
    );
    expect(await page.title()).toBe('Sample tracker.xlsx – BTEC trial workbook');
    await page.evaluate(() => {
      Worker.prototype.postMessage = (window as unknown as { post: Worker['postMessage'] }).post;
    });
    await choose('next.xlsx', readFileSync(sample));
    await untilReady(page);
    expect(await page.title()).toBe('next.xlsx – BTEC trial workbook');
    expect(await page.locator('#reading').isHidden()).toBe(true);
  });

  it('saves a file that opens again with the same name', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Sample tracker.xlsx');
    await choose('again.xlsx', await bytesOf(download));
    await untilReady(page);
    expect(await alertText()).toBe('');
    expect(await page.title()).toBe('again.xlsx – BTEC trial workbook');
  });

  it('leaves ready synchronously with an edit, says the active cell, and comes back', async () => {
    await page.getByRole('button', { name: 'New' }).click();
    await untilReady(page);
    await goTo('A', 1);
    await page.keyboard.type('=6*7');
    await page.evaluate(() => {
      const states: (string | undefined)[] = [];
      Object.assign(window, { states });
      new MutationObserver(() => states.push(document.body.dataset['state'])).observe(document.body, {
        attributes: true,
      });
    });
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => (window as unknown as { states: string[] }).states.length > 1);
    await untilReady(page);
    expect(await page.evaluate(() => (window as unknown as { states: string[] }).states[0])).toBe('calculating');
    await page.keyboard.press('ArrowUp');
    await expect.poll(activeCell).toBe('A1: 42');
  });

  it('offers the workbook that was replaced with unsaved changes', async () => {
    await goTo('A', 2);
    await page.keyboard.type('changed');
    await page.keyboard.press('Enter');
    await untilReady(page);
    await page.getByRole('button', { name: 'New' }).click();
    await untilReady(page);
    await page.getByText('Sample tracker.xlsx had changes that were not saved.').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download it' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Sample tracker.xlsx');
  });

  it('keeps every workbook that was replaced with unsaved changes, and asks on leaving while one stands', async () => {
    const offered = (): Promise<string[]> => page.locator('#unsaved [role=note]').allTextContents();
    const asksOnLeaving = (): Promise<boolean> =>
      page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
    for (const text of ['first', 'second']) {
      await goTo('A', 2);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await untilReady(page);
      await page.getByRole('button', { name: 'New' }).click();
      await untilReady(page);
    }
    expect(await offered()).toEqual([
      'Sample tracker.xlsx had changes that were not saved.',
      'Book1.xlsx had changes that were not saved.',
    ]);
    expect(await asksOnLeaving()).toBe(true);
    await page.getByRole('button', { name: 'Let it go' }).first().click();
    expect(await offered()).toEqual(['Book1.xlsx had changes that were not saved.']);
    expect(await asksOnLeaving()).toBe(true);
    await page.getByRole('button', { name: 'Let it go' }).click();
    expect(await asksOnLeaving()).toBe(false);
  });

  it('goes round bar, grid and pane by F6 and back by Shift+F6', async () => {
    await page.getByRole('button', { name: 'Open' }).focus();
    const round: string[] = [];
    for (const key of ['F6', 'F6', 'F6', 'Shift+F6', 'Shift+F6', 'Shift+F6']) {
      await page.keyboard.press(key);
      round.push(await focusedPart());
    }
    expect(round).toEqual(['grid', 'pane', 'bar', 'pane', 'grid', 'bar']);
  });

  it('keeps what was being typed when the focus goes into the pane', async () => {
    await page.getByRole('button', { name: 'New' }).click();
    await untilReady(page);
    await goTo('B', 2);
    await page.keyboard.type('17');
    await page
      .frameLocator('iframe[title="BTEC"]')
      .locator('body')
      .click({ position: { x: 10, y: 500 } });
    await untilReady(page);
    expect(await focusedPart()).toBe('pane');
    await expect.poll(activeCell).toBe('B2: 17');
  });

  it('never lets the pane get narrower than 320 pixels', async () => {
    const browser = await launchBrowser();
    page = await openTrialPage(browser);
    const width = (): Promise<number> => page.evaluate(() => document.getElementById('pane')?.clientWidth ?? 0);
    expect(await width()).toBe(350);
    await page.getByRole('separator').focus();
    await page.keyboard.press('ArrowLeft');
    expect(await width()).toBe(366);
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
    expect(await width()).toBe(320);
    await browser.close();
  });
});

describe('the trial page where the browser asks for dark', () => {
  it('is dark, and so is the pane', async () => {
    page = await sharedTrialPage({ colorScheme: 'dark' });
    const background = (): string => getComputedStyle(document.body).backgroundColor;
    expect(await page.evaluate(background)).toBe('rgb(31, 31, 31)');
    const pane = page.frames().find((frame) => frame.url().endsWith('/taskpane.html'));
    const light = await pane?.evaluate(() => {
      const [red = 255] =
        /\d+/u
          .exec(getComputedStyle(document.querySelector('#pane > *') ?? document.body).backgroundColor)
          ?.map(Number) ?? [];
      return red;
    });
    expect(light).toBeLessThan(80);
  });
});
