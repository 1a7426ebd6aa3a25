import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, untilReady } from '../browser/browserPage';
import { selectCell } from '../browser/pane';
import { openBenchPage, type PaneAlone } from './benchPage';
import { sampleNotSetUp } from './workbooks';

let browser: Browser;
let bench: PaneAlone;

const why = () => bench.pane.getByRole('region', { name: 'Why', exact: true });
const line = (): Promise<string> => why().getByRole('button').first().innerText();
const said = (): Promise<string> => why().innerText();

const writeFormula = (sheet: string, address: string, formula: string): Promise<void> =>
  bench.office().evaluate(
    ([ofSheet, ofAddress, text]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(ofSheet ?? '').getRange(ofAddress).formulas = [[text]];
        await context.sync();
      }),
    [sheet, address, formula],
  );

const ask = async (sheet: string, address: string, formula: string): Promise<void> => {
  await writeFormula(sheet, address, formula);
  await untilReady(bench.page);
  await selectCell(bench, sheet, address);
};

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('Why, at the foot of the pane', () => {
  beforeAll(async () => {
    bench = await openBenchPage(browser);
    await bench.mount(sampleNotSetUp());
  });
  afterAll(() => bench.close());

  it('asks for a BTEC result while another cell is selected', async () => {
    await selectCell(bench, 'Marks', 'A2');
    await expect.poll(said).toBe('Select a BTEC result to see why.');
  });

  it('says in one line what a mark came to, and unfolds into sentence, inputs, steps and rules', async () => {
    await selectCell(bench, 'Marks', 'G2');
    await expect.poll(line).toBe('Why G2 = 78 UMS, L2D');
    await why().getByRole('button', { expanded: false }).focus();
    await bench.page.keyboard.press('Enter');
    await expect
      .poll(said)
      .toContain('52 marks on Component 1 in May/June 2025 convert to 78 UMS, a Level 2 Distinction.');
    expect(await why().getByRole('list', { name: 'Steps' }).innerText()).toContain('raw mark 52 of 60 is 78 UMS');
    expect(await why().getByRole('list', { name: 'Rules' }).innerText()).toContain('UMS-1');
    expect(await why().getByText('Illustrative').first().count()).toBe(1);
  });

  it('follows the selection to a total and a grade', async () => {
    await selectCell(bench, 'Marks', 'J2');
    await expect.poll(line).toBe('Why J2 = 260 UMS');
    await expect.poll(said).toContain('78 + 75 + 107');
    await selectCell(bench, 'Marks', 'K2');
    await expect.poll(line).toBe('Why K2 = L2D, 260 UMS');
  });

  it('explains a cell filled by a spilled tally', async () => {
    const tally = await bench.office().evaluate(() =>
      Excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem('Summary').getUsedRange();
        used.load(['formulas', 'rowIndex']);
        await context.sync();
        const row = used.formulas.findIndex((cells) => String(cells[0]).startsWith('=BTEC.TALLY'));
        return used.rowIndex + row + 1;
      }),
    );
    await selectCell(bench, 'Summary', `B${tally + 2}`);
    await expect.poll(said).toMatch(/\d+ of the \d+ graded learners have Level 2 Merit/);
  });

  it('gives an error’s own sentence and the cell to look at', async () => {
    await ask('Summary', 'H2', '=BTEC.UMS(99,"DIT","C1","2024-06")');
    await expect.poll(line).toBe('Why H2 = #VALUE!');
    await expect.poll(said).toContain('Mark 99 is above the maximum of 60 for DIT C1 2024-06.');
    await ask('Summary', 'H3', '=BTEC.GRADE(H2,"C1")');
    await expect.poll(said).toContain('A cell used here shows #VALUE!');
    await why().getByRole('button', { name: 'H2' }).click();
    await expect.poll(line).toBe('Why H2 = #VALUE!');
  });

  it('lists nested calls, and says which input it can’t see', async () => {
    await ask('Summary', 'H4', '=BTEC.GRADE(BTEC.UMS(Marks!D2&"","DIT","C1","2025-06"),"C1")');
    await expect.poll(said).toContain('BTEC.UMS = 78 UMS, L2D');
    expect(await line()).toBe('Why H4 = L2D, 78 UMS');
    const ums = ['D2', 'E2', 'F2'].map((cell, at) => `BTEC.UMS(Marks!${cell}&"","DIT","C${at + 1}","2025-06")`);
    await ask('Summary', 'H5', `=BTEC.QUALGRADE(BTEC.TOTAL(${ums.join()}))`);
    await expect.poll(said).toContain('BTEC.TOTAL =');
    const beyondTheEdge = await why()
      .locator('dd')
      .evaluateAll((inputs) => inputs.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length);
    expect(beyondTheEdge).toBe(0);
    await ask('Summary', 'H5', '=BTEC.UMS(40+2,"DIT","C1","2024-06")');
    await expect.poll(said).toContain('One input, mark, is worked out inside the formula');
  });

  it('copies marks and figures, and no text that could be a name', async () => {
    await bench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await ask('Summary', 'H6', '=BTEC.UMS(Marks!B2,"DIT","C1","2024-06")');
    await expect.poll(said).toContain('Alfa Example');
    await why().getByRole('button', { name: 'Copy this explanation' }).click();
    await why().getByText('Copied.').waitFor();
    const copied = await bench.office().evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Why H6');
    expect(copied).not.toContain('Alfa');
  });
});
