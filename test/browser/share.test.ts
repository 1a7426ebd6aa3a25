import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, untilReady } from './browserPage';
import { open, openGradedTracker, saved, umsInFile } from './gradesBench';
import { openPane, openSharedPane, valuesOf, wholeBook, type PaneBench } from './pane';

let browser: Browser;
let bench: PaneBench;

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await openSharedPane();
  await openGradedTracker(bench, 'Share');
});
afterAll(() => browser.close());

const button = (name: string | RegExp): Locator => bench.pane.getByRole('button', { name, exact: true });
const said = async (words: string | RegExp): Promise<void> => {
  await bench.pane.getByText(words).waitFor();
  await untilReady(bench.page);
};
const undone = async (): Promise<void> => {
  await button('Undo').click();
  await said('Undone: everything is as it was before.');
};
const rowsOf = (book: Awaited<ReturnType<typeof wholeBook>>, sheet: string) => book[sheet]?.values;

const write = ({ office }: PaneBench, address: string, cells: readonly (readonly unknown[])[]): Promise<void> =>
  office().evaluate(
    ([place, entries]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Marks').getRange(place).formulas = entries.map((row) => [...row]);
        await context.sync();
      }),
    [address, cells] as const,
  );

describe('plain formulas', () => {
  let before: Awaited<ReturnType<typeof wholeBook>>;

  it('are taken back to the cell', async () => {
    before = await wholeBook(bench);
    await button('Plain formulas').click();
    await button('Make 160 formulas plain').click();
    await said('Made 160 formulas plain; they need no add-in now.');
    await undone();
    expect(await wholeBook(bench)).toEqual(before);
  });

  it('show on every row what the add-in showed, also where there is no add-in', async () => {
    await button('Plain formulas').click();
    await button('Make 160 formulas plain').click();
    await said('Made 160 formulas plain; they need no add-in now.');
    const after = await wholeBook(bench);
    expect(rowsOf(after, 'Marks')).toEqual(rowsOf(before, 'Marks'));
    expect(JSON.stringify(after['Marks']?.formulas)).not.toContain('BTEC.');
    const absent = await openPane(browser, '?addin=absent');
    await open(absent, 'plain.xlsx', await saved(bench));
    expect(await valuesOf(absent, 'Marks', 'A1:P33')).toEqual(rowsOf(before, 'Marks')?.map((row) => row.slice(0, 16)));
    await write(absent, 'H2:H6', [[''], ['X'], [0], [62], [30.5]]);
    await untilReady(absent.page);
    const ums = umsInFile('C1', '2025-06');
    await expect
      .poll(() => valuesOf(absent, 'Marks', 'L2:L6'))
      .toEqual([[''], ['X'], [ums.get(0)], ['#N/A'], ['#N/A']]);
    expect(await valuesOf(absent, 'Marks', 'O2:P3')).toEqual([
      ['', ''],
      ['', ''],
    ]);
    expect(await valuesOf(absent, 'Marks', 'O5:P6')).toEqual([
      ['#N/A', '#N/A'],
      ['#N/A', '#N/A'],
    ]);
    await absent.close();
  });

  it('give way to the add-in’s own formulas again', async () => {
    await button('Back to add-in formulas').click();
    await button(/^Write \d+ formulas$/).click();
    await said(/^Wrote \d+ formulas to columns L to P\.$/);
    const after = await wholeBook(bench);
    expect(rowsOf(after, 'Marks')).toEqual(rowsOf(before, 'Marks'));
    await undone();
    await expect.poll(async () => rowsOf(await wholeBook(bench), 'Marks')).toEqual(rowsOf(before, 'Marks'));
  });
});
