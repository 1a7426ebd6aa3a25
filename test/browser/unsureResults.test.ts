import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileOf, partsOf } from '../trial/xlsx/parts';
import { blankParts } from '../trial/xlsx/oddBook';
import { bytesOf, sharedTrialPage, untilReady } from './browserPage';
import { cellsIn, differingParts } from './savedCells';

const WORKBOOK = 'xl/workbook.xml';
const MARKS = 'xl/worksheets/sheet1.xml';
const CORNERS = { held: [138, 109, 0], stale: [179, 38, 30] } as const;

const bookWith = (rows: string): Buffer => {
  const parts = blankParts();
  const workbook = (parts[WORKBOOK] ?? '')
    .replace(/<calcPr[^>]*\/>/, '')
    .replace('</sheets>', '</sheets><calcPr calcId="191029"/>');
  const sheet = (parts[MARKS] ?? '').replace('<sheetData/>', `<sheetData>${rows}</sheetData>`);
  return Buffer.from(fileOf({ ...parts, [WORKBOOK]: workbook, [MARKS]: sheet }));
};
const formula = (address: string, text: string, saved: number): string =>
  `<c r="${address}"><f>${text}</f><v>${String(saved)}</v></c>`;

/** A mark in A1; B2 has a result that this page can't come to, B3 a right one, and C4 reads both. */
const file = bookWith(
  '<row r="1"><c r="A1"><v>10</v></c></row>' +
    `<row r="2">${formula('B2', 'A1*3', 31)}</row>` +
    `<row r="3">${formula('B3', 'A1+1', 11)}</row>` +
    `<row r="4">${formula('C4', 'B2+B3', 42)}</row>`,
);

const SLOW_ROWS = 5_000;

/** Marks of 10 in column A, and beside each a formula over all of them. */
const slowFile = bookWith(
  Array.from({ length: SLOW_ROWS }, (_, index) => {
    const row = String(index + 1);
    const text = `SUMPRODUCT((A$1:A$${String(SLOW_ROWS)}&gt;9)*1)+${row}`;
    return `<row r="${row}"><c r="A${row}"><v>10</v></c>${formula(`B${row}`, text, SLOW_ROWS + index + 1)}</row>`;
  }).join(''),
);

let page: Page;

const line = () => page.locator('#unsure-text');
const activeCell = () => page.locator('#active-cell').textContent();
const standsAt = (words: string) => expect.poll(activeCell).toBe(words);
/** How many points of the grid have a corner's colour. */
const pointsOf = (colour: readonly number[]): Promise<number> =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll<HTMLCanvasElement>('#grid canvas')]
        .filter(({ width, height }) => width > 0 && height > 0)
        .map((canvas) => canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [])
        .map((data) => {
          let count = 0;
          for (let at = 0; at < data.length; at += 4)
            if (wanted.every((part, index) => data[at + index] === part)) count += 1;
          return count;
        })
        .reduce((sum, count) => sum + count, 0),
    colour,
  );
const saved = async (): Promise<Buffer> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save', exact: true }).click(),
  ]);
  return bytesOf(download);
};
const typeMark = async (mark: string): Promise<void> => {
  await page.getByRole('button', { name: 'Open', exact: true }).focus();
  await page.keyboard.press('F6');
  await page.keyboard.press('Control+Home');
  await standsAt('A1: 10');
  await page.keyboard.type(mark);
  await page.keyboard.press('Enter');
  await standsAt('A2: blank');
  await untilReady(page);
};

const open = (buffer: Buffer): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({ name: 'class.xlsx', mimeType: '', buffer });

beforeAll(async () => {
  page = await sharedTrialPage();
  await open(file);
  await untilReady(page);
});

describe('a result that this page does not come to', () => {
  it('is kept, with a line that says where, and a corner in its cell', async () => {
    expect(await line().textContent()).toBe('1 result not recalculated here, kept as Excel saved it (Sheet1!B2).');
    await expect.poll(() => pointsOf(CORNERS.held)).toBeGreaterThan(0);
    expect(await pointsOf(CORNERS.stale)).toBe(0);
    expect(differingParts(file, await saved())).toEqual([]);
  });

  it('is gone to by a click, and a screen reader is told', async () => {
    await page.getByRole('button', { name: 'Go to it' }).click();
    await expect.poll(activeCell).toBe('B2: 31 not recalculated here');
  });

  it('is stale once what it reads has changed, as is what reads it, and the saved file asks Excel to calculate', async () => {
    await typeMark('20');
    expect(await line().textContent()).toBe(
      '2 results stale, not worked out here (Sheet1!B2, Sheet1!C4): open the workbook in Excel, which calculates them.',
    );
    await page.getByRole('button', { name: 'Go to it' }).click();
    await standsAt('B2: 31 stale: open in Excel');
    await page.getByRole('button', { name: 'Go to it' }).click();
    await standsAt('C4: 42 stale: open in Excel');
    await expect.poll(() => pointsOf(CORNERS.stale)).toBeGreaterThan(0);
    expect(await pointsOf(CORNERS.held)).toBe(0);
    const parts = partsOf(await saved());
    const cells = cellsIn(parts[MARKS] ?? '');
    const values = ['A1', 'B2', 'B3', 'C4'].map((address) => /<v>(.*?)<\/v>/.exec(cells.get(address) ?? '')?.[1]);
    expect(values).toEqual(['20', '31', '21', '42']);
    expect(parts[WORKBOOK]).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });

  it('is said no more once the line was dismissed', async () => {
    await page.locator('#dismiss-unsure').click();
    await expect.poll(() => line().isVisible()).toBe(false);
  });
});

describe('a calculation that takes long', () => {
  const stop = async (): Promise<void> => {
    await expect
      .poll(() => page.locator('#calculating-text').innerText())
      .toMatch(/^Calculating: [\d,]+ of 5,000 formulas worked out\.$/);
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await untilReady(page);
    expect(await page.locator('#calculating').isVisible()).toBe(false);
  };

  it('is stopped by a click, and what it did not come to is held; nothing is changed by that', async () => {
    await open(slowFile);
    await stop();
    expect(await line().textContent()).toMatch(/^[\d,]+ results not recalculated here, kept as Excel saved them \(/);
    expect(differingParts(slowFile, await saved())).toEqual([]);
  });

  it('leaves stale what it did not come to after an edit, and the saved file asks Excel to calculate', async () => {
    await page.getByRole('button', { name: 'Open', exact: true }).focus();
    await page.keyboard.press('F6');
    await page.keyboard.press('Control+Home');
    await standsAt('A1: 10');
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await stop();
    expect(await line().textContent()).toMatch(/^[\d,]+ results stale, not worked out here \(/);
    const parts = partsOf(await saved());
    const cells = cellsIn(parts[MARKS] ?? '');
    const worked = Array.from({ length: SLOW_ROWS }, (_, index) => {
      const value = Number(/<v>(.*?)<\/v>/.exec(cells.get(`B${String(index + 1)}`) ?? '')?.[1]);
      return value - index - 1;
    });
    expect(worked.every((value) => value === SLOW_ROWS || value === SLOW_ROWS - 1)).toBe(true);
    expect(worked).toContain(SLOW_ROWS);
    expect(parts[WORKBOOK]).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });
});
