import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { bytesOf, launchOwnBrowser, typeEntry, untilReady } from './browserPage';
import { openPane, selectCell, valuesOf, type PaneBench } from './pane';

/** Where the empty workbook's cells lie on the page, from the grid's own corner. */
export const WIDTH = 64;
export const HEIGHT = 20;
const CORNER = { x: 46, y: 20 };

interface Point {
  readonly x: number;
  readonly y: number;
}

let browser: Browser;
let bench: PaneBench;
let first: Point = CORNER;

/** A browser of its own, with a clipboard that no other test writes into. */
export const openHand = async (): Promise<void> => {
  browser = await launchOwnBrowser();
  bench = await openPane(browser);
  await bench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
};
export const closeHand = (): Promise<void> => browser.close();

export const beginEmpty = async (): Promise<void> => {
  await bench.page.getByRole('button', { name: 'New', exact: true }).click();
  await untilReady(bench.page);
  const canvas = await bench.page.locator('#grid canvas[id^="univer-sheet-main-canvas"]').boundingBox();
  first = { x: (canvas?.x ?? 0) + CORNER.x, y: (canvas?.y ?? 0) + CORNER.y };
};

export const page = (): Page => bench.page;
export const office = (): ReturnType<PaneBench['office']> => bench.office();

/** The middle of a cell on the page. */
export const cellAt = (column: number, row: number): Point => ({
  x: first.x + WIDTH * (column + 0.5),
  y: first.y + HEIGHT * (row + 0.5),
});

export const go = async (address: string): Promise<void> => {
  await selectCell(bench, 'Sheet1', address);
  await bench.page.getByRole('button', { name: 'Open', exact: true }).focus();
  await bench.page.keyboard.press('F6');
};

export const press = async (keys: string): Promise<void> => {
  await bench.page.keyboard.press(keys);
  await untilReady(bench.page);
};

export const type = async (lines: readonly string[]): Promise<void> => {
  for (const line of lines) await typeEntry(bench.page, line);
};

export const write = async (address: string, cells: (string | number)[][]): Promise<void> => {
  await bench.office().evaluate(
    ([start, formulas]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange(start);
        range.getResizedRange(formulas.length - 1, 0).formulas = formulas;
        await context.sync();
      }),
    [address, cells] as const,
  );
  await untilReady(bench.page);
};

export const values = (address: string): Promise<unknown[][]> => valuesOf(bench, 'Sheet1', address);

const nextPicture = (): Promise<void> =>
  bench.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve())));

export const drag = async (from: Point, to: Point): Promise<void> => {
  const { mouse } = bench.page;
  await mouse.move(from.x, from.y);
  // A handle is where it is drawn.
  await nextPicture();
  await nextPicture();
  await mouse.down();
  for (let step = 1; step <= 6; step += 1) {
    await mouse.move(from.x + ((to.x - from.x) * step) / 6, from.y + ((to.y - from.y) * step) / 6);
    await nextPicture();
  }
  await mouse.up();
  await nextPicture();
  await untilReady(bench.page);
};

export const paste = async (clipboard: { readonly text: string; readonly html?: string }): Promise<void> => {
  await bench.page.evaluate(async ({ text, html }) => {
    const item: Record<string, Blob> = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
    if (html !== undefined) item['text/html'] = new Blob([html], { type: 'text/html' });
    await navigator.clipboard.write([new ClipboardItem(item)]);
  }, clipboard);
  await press('Control+V');
};

export const saveAndReopen = async (): Promise<void> => {
  const [download] = await Promise.all([
    bench.page.waitForEvent('download'),
    bench.page.getByRole('button', { name: 'Save', exact: true }).click(),
  ]);
  const buffer = await bytesOf(download);
  await bench.page.locator('input[type=file]').setInputFiles({ name: 'again.xlsx', mimeType: '', buffer });
  await untilReady(bench.page);
};

export const alertText = (): Promise<string | null> => bench.page.locator('#alert').textContent();
/** An entry of the open menu. The grid keeps a copy of its menus far outside the page, which is no use to anybody. */
const inTheMenu = async (entry: string): Promise<Locator> => {
  const last = bench.page.getByText(entry, { exact: true }).last();
  await expect.poll(async () => (await last.boundingBox())?.x ?? -1, { timeout: 15_000 }).toBeGreaterThan(0);
  return last;
};

/** The last of the entries, each of which unfolds the next, in the menu of a cell. */
export const entryInMenu = async (cell: Point, ...entries: readonly string[]): Promise<Locator> => {
  await bench.page.mouse.click(cell.x, cell.y, { button: 'right' });
  for (const entry of entries.slice(0, -1)) await (await inTheMenu(entry)).hover();
  return inTheMenu(entries.at(-1) ?? '');
};

export const chooseInMenu = async (cell: Point, ...entries: readonly string[]): Promise<void> => {
  await (await entryInMenu(cell, ...entries)).click();
};

export const isHidden = (address: string): Promise<boolean> =>
  bench.office().evaluate(
    (of) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange(of).load('rowHidden');
        await context.sync();
        return range.rowHidden;
      }),
    address,
  );
