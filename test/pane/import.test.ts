import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, untilReady } from '../browser/browserPage';
import { everything, fileOfData, HAND_MADE, heading, MARKS, openImport, openList, press } from '../browser/importBench';
import { valuesOf } from '../browser/pane';
import { openBenchPage, type PaneAlone } from './benchPage';
import { plainWorkbook } from './workbooks';

let browser: Browser;
let bench: PaneAlone;

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await openBenchPage(browser);
});
afterAll(() => browser.close());

const written = async (): Promise<void> => {
  await bench.pane.getByRole('button', { name: 'Undo' }).waitFor({ timeout: 40_000 });
  await untilReady(bench.page);
};

const undone = async (): Promise<void> => {
  await press(bench, 'Undo');
  await bench.pane.getByText('Undone').first().waitFor({ timeout: 40_000 });
  await untilReady(bench.page);
};

describe('importing the three lists beside the tracker found in schools', () => {
  it('changes only what the class list in UTF-8 says otherwise, and Undo brings everything back', async () => {
    await bench.mount(plainWorkbook([MARKS], { more: [] }));
    const before = await everything(bench, 'Marks');
    const text = fileOfData('class-list-utf8.csv').toString('utf8').replace(',,30,29', ',,31,29');
    await openImport(bench);
    await openList(bench, 'list.csv', Buffer.from(text));
    await expect.poll(() => heading(bench)).toBe('32 rows of learners, 9 columns.');
    expect(await bench.pane.getByRole('combobox', { name: 'PP' }).inputValue()).toBe('left-out');
    expect(await bench.pane.getByRole('list', { name: /Rows left out/ }).innerText()).toContain('totals');
    await press(bench, 'Next');
    await bench.pane.getByLabel('Leave these out').check();
    await press(bench, 'Next');
    await expect.poll(() => heading(bench)).toBe('0 new, 1 changed, 0 unmatched, 0 odd.');
    await press(bench, 'Write 1 cell to Marks');
    await written();
    expect(await valuesOf(bench, 'Marks', 'H2:H3')).toEqual([[31], ['']]);
    await undone();
    expect(await everything(bench, 'Marks')).toEqual(before);
  });

  it('confirms numbers without zeros in the Windows-1252 list, writes X only where that was answered', async () => {
    await bench.mount(plainWorkbook([HAND_MADE], { more: [] }));
    const before = await everything(bench, '11B DIT');
    await openImport(bench);
    await openList(bench, 'list.txt', fileOfData('class-list-windows-1252.txt'));
    await bench.pane.getByRole('combobox', { name: 'Mark' }).selectOption('mark C1');
    await press(bench, 'Next');
    await bench.pane.getByLabel('Yes, the same numbers').check();
    await bench.pane.getByLabel('Absent').check();
    await press(bench, 'Next');
    await expect.poll(() => heading(bench)).toBe('0 found, 32 to confirm, 0 to choose.');
    await press(bench, 'Confirm all 32 in this list');
    await press(bench, 'Preview');
    await expect.poll(() => heading(bench)).toBe('1 new, 0 changed, 0 unmatched, 0 odd.');
    expect(await bench.pane.getByText('The list has lost letters of this name').count()).toBe(3);
    await press(bench, 'Write 1 cell to 11B DIT');
    await written();
    expect(await valuesOf(bench, '11B DIT', 'F7:F8')).toEqual([['X'], [30]]);
    await undone();
    expect(await everything(bench, '11B DIT')).toEqual(before);
  });

  it('puts results into the ledger under the UCI, and Undo removes the sheet again', async () => {
    await bench.mount(plainWorkbook([MARKS], { more: [] }));
    await openImport(bench);
    await openList(bench, 'results.csv', fileOfData('results-edexcel-style.csv'));
    await press(bench, 'Next');
    await bench.pane.getByLabel('Of May/June 2025').check();
    await bench.pane.getByLabel('Leave these out').check();
    await press(bench, 'Next');
    await expect.poll(() => heading(bench)).toBe('94 new, 0 changed, 0 unmatched, 0 odd.');
    expect(await bench.pane.getByRole('list', { name: 'No marks' }).getByRole('listitem').count()).toBe(2);
    await press(bench, 'Write 94 results to BTEC Sittings');
    await written();
    expect(await valuesOf(bench, 'BTEC Sittings', 'A1:H2')).toEqual([
      ['Learner', 'Component', 'Series', 'UMS', 'Claimed', 'Mark', 'Kind', 'Note'],
      ['123450240101V', 'C1', '2025-06', 45, '', '', 'live', ''],
    ]);
    await undone();
    await expect(valuesOf(bench, 'BTEC Sittings', 'A1')).rejects.toThrow();
  }, 90_000);
});

describe('other lists', () => {
  it('reads a workbook’s sheets, identifiers as text', async () => {
    await bench.mount(plainWorkbook([HAND_MADE], { more: [] }));
    await openImport(bench);
    await openList(bench, 'marks.xlsx', fileOfData('tracker-plain.xlsx'));
    await bench.pane.getByRole('combobox', { name: 'Sheet of the workbook' }).selectOption('Marks');
    await expect.poll(() => heading(bench)).toBe('32 rows of learners, 11 columns.');
    expect(await bench.pane.getByText('Such as 0101, 0102, 0103').count()).toBe(1);
    expect(await bench.pane.getByRole('combobox', { name: 'C3' }).inputValue()).toBe('mark C3');
  });

  it('refuses what is no list in a sentence', async () => {
    await bench.mount(plainWorkbook([HAND_MADE], { more: [] }));
    await openImport(bench);
    await openList(bench, 'scan.pdf', Buffer.from('%PDF-1.7'));
    await bench.pane.getByText('This is a PDF.').waitFor();
    await openList(bench, 'x.bin', Buffer.from([1, 0, 2]));
    await bench.pane.getByText('neither text nor an Excel workbook').waitFor();
    await openList(bench, 'converter.txt', fileOfData('converter-pastes/1-tabs-with-headings.txt'));
    await bench.pane.getByText('It belongs on the screen UMS tables: paste it there.').waitFor();
    expect(await bench.pane.getByRole('button', { name: 'Next', exact: true }).count()).toBe(0);
  });

  it('takes 1,000 learners', async () => {
    await bench.mount(plainWorkbook([MARKS], { more: [] }));
    const rows = Array.from({ length: 1000 }, (_, index) => `Invented${index},Learner,11A,${index % 61}`);
    await openImport(bench);
    await openList(bench, 'thousand.csv', Buffer.from(`Surname,Forename,Reg,C1\n${rows.join('\n')}`));
    await expect.poll(() => heading(bench)).toBe('1,000 rows of learners, 4 columns.');
    await press(bench, 'Next');
    await expect.poll(() => heading(bench)).toBe('0 found, 0 to confirm, 1,000 to choose.');
    await press(bench, 'Preview');
    await expect.poll(() => heading(bench)).toBe('0 new, 0 changed, 1,000 unmatched, 0 odd.');
  });
});
