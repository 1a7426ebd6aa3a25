import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser, untilReady } from '../browser/browserPage';
import { valuesOf } from '../browser/pane';
import { pasteTable } from '../browser/pasteBench';
import { openBenchPage, type PaneAlone } from './benchPage';
import { BLANK_WORKBOOK, sampleNotSetUp } from './workbooks';

let browser: Browser;
let bench: PaneAlone;

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await openBenchPage(browser);
});
afterAll(() => browser.close());

/** A write of many rows, and the reading and calculation that follow it. */
const SETTLED = { timeout: 20_000 };

const given = (name: string): string =>
  readFileSync(new URL(`../data/converter-pastes/${name}`, import.meta.url), 'utf8');

const dataFile = (name: string): Buffer => readFileSync(new URL(`../data/${name}`, import.meta.url));

const button = (name: string) => bench.pane.getByRole('button', { name, exact: true });
const heading = (): Promise<string | null> => bench.pane.getByRole('heading', { level: 1 }).textContent();

const openTables = async (): Promise<void> => {
  await button('Menu').click();
  await button('UMS tables').click();
  await button('Add a table').waitFor();
};

const startAgain = async (): Promise<void> => {
  await bench.mount(BLANK_WORKBOOK);
};

const paste = (text: string, html = ''): Promise<void> => pasteTable(bench, text, html);

const sayKey = async (subject: string, component: string, series: string): Promise<void> => {
  await bench.pane.getByRole('combobox', { name: 'Subject' }).selectOption(subject);
  await bench.pane.getByRole('combobox', { name: 'Component' }).selectOption(component);
  await bench.pane.getByRole('textbox', { name: 'Series' }).fill(series);
};

const keyShown = async (): Promise<string[]> => [
  await bench.pane.getByRole('combobox', { name: 'Subject' }).inputValue(),
  await bench.pane.getByRole('combobox', { name: 'Component' }).inputValue(),
  await bench.pane.getByRole('textbox', { name: 'Series' }).inputValue(),
];

const pearsonPublished = (): Promise<void> => bench.pane.getByRole('radio', { name: 'Pearson published them' }).check();

const tableRows = (): Promise<number> =>
  bench.office().evaluate(() =>
    Excel.run(async (context) => {
      const body = context.workbook.tables.getItem('BTEC_Tables').getDataBodyRange();
      body.load('rowCount');
      await context.sync();
      return body.rowCount;
    }),
  );

const tableNames = (): Promise<string[]> =>
  bench.office().evaluate(() =>
    Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.load('items/name');
      await context.sync();
      return tables.items.map(({ name }) => name);
    }),
  );

const undo = async (): Promise<void> => {
  await button('Undo').click();
  await untilReady(bench.page);
};

describe('a pasted converter table', () => {
  beforeEach(() => bench.mount(sampleNotSetUp()));

  it('makes the sheet and table in a new workbook, is used at once, and is taken back whole', async () => {
    await startAgain();
    await openTables();
    await button('Add a table').click();
    await paste(given('5-semicolons-titles.csv'));
    expect(await keyShown()).toEqual(['HSC', 'C2', '2025-06']);
    await pearsonPublished();
    await button('Write 61 rows to BTEC Tables').click();
    await expect.poll(heading, SETTLED).toBe('1 UMS table held.');
    const held = bench.pane.getByRole('list', { name: 'UMS tables held for Health and Social Care' });
    expect(await held.innerText()).toContain('Published');
    expect(await valuesOf(bench, 'BTEC Tables', 'A44:H44')).toEqual([
      ['HSC', 'C2', '2025-06', 42, 63, 'L2M', 'published', 'Pearson’s marks converter'],
    ]);
    await undo();
    await expect.poll(heading, SETTLED).toBe('No UMS tables held yet.');
    expect(await tableNames()).toEqual([]);
  });

  it('from a web page is read with its title, and found to be held already', async () => {
    await openTables();
    await button('Add a table').click();
    await paste('', given('2-page-as-html.html'));
    expect(await keyShown()).toEqual(['DIT', 'C2', '2025-06']);
    expect(await bench.pane.getByText('every figure is the same').isVisible()).toBe(true);
    expect(await bench.pane.getByRole('button', { name: /^Write/ }).count()).toBe(0);
  });

  it('that differs is compared mark by mark and replaces what is held only when that is chosen', async () => {
    await openTables();
    const before = await valuesOf(bench, 'BTEC Tables', 'A184:I246');
    await button('Add a table').click();
    await paste(given('1-tabs-with-headings.txt').replace('42\t65', '42\t64'));
    await sayKey('DIT', 'C1', 'June 2025');
    await pearsonPublished();
    const differing = bench.pane.getByRole('list', { name: 'Raw marks that differ' }).getByRole('listitem');
    expect(await differing.first().innerText()).toMatch(/^\d+: held \d+, pasted \d+$/);
    expect(await bench.pane.getByRole('button', { name: /^Write/ }).count()).toBe(0);
    await bench.pane.getByRole('radio', { name: /^What was pasted/ }).check();
    await button('Write 61 rows to BTEC Tables').click();
    await button('Add a table').waitFor();
    expect((await valuesOf(bench, 'BTEC Tables', 'A227:G227'))[0]).toEqual([
      'DIT',
      'C1',
      '2025-06',
      42,
      64,
      'L2M',
      'published',
    ]);
    await undo();
    expect(await valuesOf(bench, 'BTEC Tables', 'A184:I246')).toEqual(before);
  });

  it('that is broken is refused with every offending row, and nothing can be written', async () => {
    await openTables();
    await button('Add a table').click();
    await paste(given('7-broken.txt'));
    await sayKey('DIT', 'C1', '2026-06');
    await pearsonPublished();
    const faults = bench.pane.getByRole('list', { name: /^This table can’t be used/ }).getByRole('listitem');
    expect(await faults.allInnerTexts()).toEqual([
      'Line 62 The UMS of raw mark 61, 91, is above the component’s maximum of 90.',
      'Line 63 Raw mark “abc” is not a whole number from 0. Correct it.',
      'Raw marks missing from this table: 17. Every mark from 0 to 61 needs a row.',
      'Line 34 Raw mark 33 has 42 UMS, but a lower mark has 50. UMS never fall.',
    ]);
    expect(await bench.pane.getByRole('button', { name: /^Write/ }).count()).toBe(0);
  });

  it('in an opened file is read like a paste, a workbook’s sheets too; other files are refused in words', async () => {
    await openTables();
    await button('Add a table').click();
    const file = bench.pane.getByLabel('File with a converter table');
    await file.setInputFiles({ name: 'x.xlsx', mimeType: '', buffer: Buffer.from('PK\u0003\u0004') });
    await bench.pane.getByText('The file is damaged: its end is missing or broken.').waitFor();
    await file.setInputFiles({ name: 'scan.pdf', mimeType: '', buffer: Buffer.from('%PDF-1.7') });
    await bench.pane.getByText('This is a PDF. Copy its table and paste it here.').waitFor();
    await file.setInputFiles({ name: 'all.xlsx', mimeType: '', buffer: dataFile('tracker-graded.xlsx') });
    await bench.pane.getByRole('button', { name: /^\d+ tables read in full, all held already\.$/ }).click();
    await bench.pane.getByRole('heading', { name: 'Raw marks 0 to 60, up to 90 UMS.' }).first().waitFor();
    expect(await bench.pane.getByText('every figure is the same').count()).toBe(15);
    expect(await bench.pane.getByRole('button', { name: /^Write/ }).count()).toBe(0);
    await file.setInputFiles({
      name: 'converter.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(given('3-descending-odd-spaces-footer.txt')),
    });
    await expect.poll(keyShown).toEqual(['', 'C3', '2025-01']);
  });

  it('is taken wherever on the screen it is pasted, and many that need nothing are confirmed as one', async () => {
    await openTables();
    const one = (component: string, series: string): string =>
      [
        `HSC ${component} ${series}`,
        'Raw\tUMS',
        ...[...Array(61).keys()].map((raw) => `${raw}\t${Math.round(raw * 1.5)}`),
      ].join('\n');
    const three = ['C1', 'C2', 'C1'].map((component, index) => one(component, index < 2 ? '2022-06' : '2023-06'));
    const pasteBeside = (tables: readonly string[]): Promise<void> =>
      bench.page.evaluate((text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      }, tables.join('\n\n'));
    await pasteBeside(three);
    await expect.poll(heading).toBe('Paste Pearson’s converter table.');
    await button('3 tables read in full, all to be written.').waitFor();
    expect(await bench.pane.getByRole('combobox', { name: 'Subject' }).count()).toBe(0);
    await pearsonPublished();
    await button('Write 183 rows to BTEC Tables').waitFor();
    await pasteBeside(three.slice(1));
    await button('Write 122 rows to BTEC Tables').waitFor();
  });

  it('is deleted without leaving a hole, and comes back with Undo', async () => {
    await openTables();
    const rows = await tableRows();
    const next = await valuesOf(bench, 'BTEC Tables', 'A246:I306');
    await bench.pane
      .getByRole('table', { name: 'UMS tables of Digital Information Technology' })
      .getByRole('button', { name: /^C1 2025-06, Illustrative/ })
      .click();
    await button('Delete C1 2025-06').click();
    await expect.poll(heading, SETTLED).toBe('Delete DIT C1 2025-06?');
    await button('Delete 61 rows').click();
    await expect.poll(heading, SETTLED).toBe('26 UMS tables held.');
    expect(await tableRows()).toBe(rows - 61);
    expect(await valuesOf(bench, 'BTEC Tables', 'A185:I245')).toEqual(next);
    await undo();
    await expect.poll(heading, SETTLED).toBe('27 UMS tables held.');
    expect(await tableRows()).toBe(rows);
    expect(await valuesOf(bench, 'BTEC Tables', 'A246:I306')).toEqual(next);
  });
});

describe('typed boundaries', () => {
  it('make an estimated conversion by keyboard alone', async () => {
    await startAgain();
    await openTables();
    await button('Add a table').focus();
    await bench.page.keyboard.press('Enter');
    await button('Type boundaries instead').focus();
    await bench.page.keyboard.press('Enter');
    await expect.poll(heading, SETTLED).toBe('Type the fewest raw marks for each grade.');
    await sayKey('SPO', 'C1', 'Summer 2025');
    for (const [label, mark] of Object.entries({ 'Maximum mark': 60, L1P: 13, L1M: 19, L1D: 25, L2P: 31, L2M: 39 }))
      await bench.pane.getByRole('textbox', { name: label }).fill(String(mark));
    expect(await bench.pane.getByRole('status').filter({ hasText: 'Still blank' }).innerText()).toBe(
      'Still blank: L2D.',
    );
    await bench.pane.getByRole('textbox', { name: 'L2D' }).fill('39');
    expect(await bench.pane.getByText('L2D', { exact: false }).filter({ hasText: '39' }).count()).toBeGreaterThan(0);
    await bench.pane.getByRole('textbox', { name: 'L2D' }).fill('47');
    await pearsonPublished();
    await button('Write 1 row to BTEC Boundaries').focus();
    await bench.page.keyboard.press('Enter');
    await expect.poll(heading, SETTLED).toBe('1 UMS table held.');
    expect(await bench.pane.getByRole('list', { name: 'UMS tables held for Sport' }).innerText()).toContain(
      'Estimated',
    );
    expect(await valuesOf(bench, 'BTEC Boundaries', 'A2:M2')).toEqual([
      ['SPO', 'C1', '2025-06', 60, 13, 19, 25, 31, 39, 47, 'nearest', 'published', 'Pearson’s marks converter'],
    ]);
  });

  it('offers for the next table what was typed for the one before', async () => {
    await button('Add a table').click();
    await button('Type boundaries instead').click();
    const shown = (role: 'textbox' | 'combobox', name: string): Promise<string> =>
      bench.pane.getByRole(role, { name }).inputValue();
    expect([await shown('combobox', 'Subject'), await shown('textbox', 'Series')]).toEqual(['SPO', 'Summer 2025']);
    expect([await shown('combobox', 'Component'), await shown('textbox', 'Maximum mark')]).toEqual(['', '']);
  });

  it('takes rows of boundaries pasted with their headings, as the add-in itself keeps them', async () => {
    await startAgain();
    await openTables();
    await button('Add a table').click();
    await paste(dataFile('illustrative-boundaries.csv').toString());
    await bench.pane.getByText(/^Grade boundaries for 6 UMS tables found\./).waitFor();
    await button('Write 6 rows to BTEC Boundaries').click();
    await expect.poll(heading, SETTLED).toBe('6 UMS tables held.');
    expect((await valuesOf(bench, 'BTEC Boundaries', 'A2:M2')).flat().slice(0, 10)).toEqual([
      'SPO',
      'C1',
      '2024-06',
      60,
      13,
      19,
      25,
      31,
      39,
      47,
    ]);
  });
});
