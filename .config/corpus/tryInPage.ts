import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { faultsOf, type Outcome, type Place } from './outcome';

const PATIENCE = 60_000;
const EDITED = [0, 1];

class Stuck extends Error {}

/** Opens, saves and edits one workbook in the page, as a teacher would. */
export async function tryOneInPage(page: Page, file: string): Promise<Outcome> {
  const bytes = new Uint8Array(readFileSync(file));
  const name = path.basename(file);
  try {
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
    await restOf(page, 'opening');
    const sentence = (await page.locator('[role=alert]').textContent()) ?? '';
    if (sentence.startsWith(`${name}: `)) return { kind: 'refused', sentence: sentence.slice(name.length + 2) };
    const saved = await savedBy(page, 'saving');
    const places = await typeTwice(page);
    await restOf(page, 'calculating');
    const edited = await savedBy(page, 'saving what was edited');
    return { kind: 'opened', faults: faultsOf(bytes, saved, edited, places) };
  } catch (fault) {
    if (fault instanceof Stuck) return { kind: 'stuck', step: fault.message };
    throw fault;
  }
}

async function restOf(page: Page, step: string): Promise<void> {
  const atRest = page.waitForFunction(() => document.body.dataset['state'] === 'ready', null, { timeout: PATIENCE });
  await atRest.catch(() => {
    throw new Stuck(step);
  });
}

async function savedBy(page: Page, step: string): Promise<Uint8Array> {
  const waiting = page.waitForEvent('download', { timeout: PATIENCE });
  await page.evaluate(() => document.getElementById('save')?.click());
  const download = await waiting.catch(() => {
    throw new Stuck(step);
  });
  return new Uint8Array(readFileSync(await download.path()));
}

/** Types into the first two cells of the sheet in front. */
async function typeTwice(page: Page): Promise<Place[]> {
  await page.getByRole('button', { name: 'Open' }).focus();
  await page.keyboard.press('F6');
  await page.keyboard.press('Control+Home');
  for (const _ of EDITED) {
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
  }
  const sheet = await page.locator('[data-u-comp="slide-tab-item"][class*="active"]').first().textContent();
  return EDITED.map((row) => ({ sheet: sheet ?? '', row, column: 0 }));
}
