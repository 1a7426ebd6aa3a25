import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { checkFile } from '../../src/markbook/workbookFile/checkFile';
import { readBook } from '../../src/trial/xlsx/open/readBook';
import { parseArea } from '../../src/trial/xlsx/package/addresses';
import { faultsOf, type Outcome, type Place } from './outcome';

const PATIENCE = 60_000;
const EDITS = 2;

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
    const addresses = await typeTwice(page);
    await restOf(page, 'calculating');
    const edited = await savedBy(page, 'saving what was edited');
    return { kind: 'opened', faults: faultsOf(bytes, saved, edited, placesIn(bytes, addresses)) };
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

/** Types into the first two cells of the sheet in front, and tells where that was: below merged cells the second lies farther down. */
async function typeTwice(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: 'Open' }).focus();
  await page.keyboard.press('F6');
  await page.keyboard.press('Control+Home');
  const addresses: string[] = [];
  for (let time = 0; time < EDITS; time += 1) {
    addresses.push((await page.locator('#active-cell').textContent())?.split(':')[0] ?? '');
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
  }
  return addresses;
}

/** These cells on every sheet, whichever of them stood in front. */
function placesIn(bytes: Uint8Array, addresses: readonly string[]): Place[] {
  const { file, workbookPath } = checkFile(bytes);
  const areas = addresses.flatMap((address) => parseArea(address) ?? []);
  return readBook(file, workbookPath).sheets.flatMap(({ name }) =>
    areas.map(({ row, column }) => ({ sheet: name, row, column })),
  );
}
