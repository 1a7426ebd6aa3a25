import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, untilReady } from '../browser/browserPage';
import { setUpXml, valuesOf } from '../browser/pane';
import { activeCell, faultsForEverybody, openBenchPage, type PaneAlone } from './benchPage';
import { projectFile } from './workbookOfFile';

let browser: Browser;
let bench: PaneAlone;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const heading = (text: RegExp) => bench.pane.getByRole('heading', { level: 1, name: text });
const button = (name: string | RegExp) => bench.pane.getByRole('button', { name });

describe('setting up the hand-made tracker', () => {
  beforeAll(async () => {
    bench = await openBenchPage(browser);
    await bench.mount(projectFile('test/data/tracker-plain.xlsx'));
  });
  afterAll(() => bench.close());

  it('opens on Set up with what was found on the sheet in front', async () => {
    await heading(/^32 learners on the sheet 11B DIT, with marks for C1, C2 and C3\.$/).waitFor();
    expect(await bench.pane.getByRole('combobox', { name: 'Subject' }).inputValue()).toBe('DIT');
  });

  it('offers the other tracker too', async () => {
    expect(await bench.pane.getByRole('radio').count()).toBe(2);
  });

  it('selects a column on the sheet when its role is reached by keyboard', async () => {
    await bench.pane.getByRole('combobox', { name: /C2 \/60/ }).focus();
    await expect.poll(() => activeCell(bench)).toContain('G6');
  });

  it('says what is missing before it keeps anything', async () => {
    const candidate = bench.pane.getByRole('combobox', { name: /Cand No/ });
    await candidate.selectOption('mark C1');
    await button('Use this tracker').click();
    await bench.pane.getByRole('alert').filter({ hasText: 'C1 raw mark is chosen for columns A and F' }).waitFor();
    expect(await setUpXml(bench)).toEqual([]);
    await candidate.selectOption('candidate-number');
  });

  it('has no fault that axe finds', async () => {
    expect(await faultsForEverybody(bench.page)).toEqual([]);
  });

  it('keeps it in the workbook without a learner’s name', async () => {
    await button('Use this tracker').focus();
    await bench.page.keyboard.press('Enter');
    await heading(/^DIT · 11B DIT: 32 learners\.$/).waitFor();
    const words = await bench.pane.getByRole('main').innerText();
    expect(words).toContain('C2: 31 marked, 1 absent.');
    await expect.poll(async () => (await setUpXml(bench)).join()).toContain('11B DIT');
    const [xml] = await setUpXml(bench);
    expect(xml).toContain('mark C3');
    expect(xml).not.toMatch(/ABARA|0101/);
  });

  it('records the comparison of the scale in one write that one undo takes back', async () => {
    await button('It matches').click();
    await bench.pane.getByRole('textbox', { name: 'Compared by' }).fill('Exams officer');
    await button('Preview').click();
    await button('Record it on the sheet BTEC Scale').click();
    await bench.pane.getByText(/Compared with the specification by Exams officer on/).waitFor();
    await untilReady(bench.page);
    expect(await valuesOf(bench, 'BTEC Scale', 'A1:C2')).toEqual([
      ['Scope', 'Subject', 'Max'],
      ['Internal', '', 90],
    ]);
    await button('Undo').click();
    await bench.pane.getByText('The add-in’s own figures, not yet compared with your specification.').waitFor();
  });

  it('refuses a scale that can’t be right, in words', async () => {
    await button('Change figures').click();
    await bench.pane.getByRole('group', { name: 'Qualification' }).getByRole('textbox', { name: 'Max' }).fill('301');
    await bench.pane.getByRole('alert').filter({ hasText: 'The maxima do not add up' }).waitFor();
    await button('Cancel').click();
    expect(await bench.pane.getByRole('textbox', { name: 'Max' }).count()).toBe(0);
  });

  it('takes a second tracker and turns to it', async () => {
    await button('Set up another tracker').click();
    await heading(/^32 learners in the table Marks, with marks for C1, C2 and C3\.$/).waitFor();
    await button('Use this tracker').click();
    await heading(/^DIT · Marks: 32 learners\.$/).waitFor();
    await button('Use DIT · 11B DIT').click();
    await heading(/^DIT · 11B DIT: 32 learners\.$/).waitFor();
    expect(await bench.pane.getByRole('list', { name: 'Trackers' }).getByRole('listitem').count()).toBe(2);
  });

  it('renames and removes', async () => {
    await button('Rename DIT · Marks').click();
    await bench.pane.getByRole('textbox', { name: 'New name for DIT · Marks' }).fill('Year 11');
    await bench.page.keyboard.press('Enter');
    await button('Remove Year 11').click();
    await button('Yes, remove Year 11').click();
    await expect.poll(() => bench.pane.getByRole('list', { name: 'Trackers' }).getByRole('listitem').count()).toBe(1);
  });

  it('notices a renamed heading and takes it as it is now when told to', async () => {
    await bench.office().evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('11B DIT').getRange('F5').values = [['C1 mark']];
        await context.sync();
      }),
    );
    await heading(/Its columns have changed\.$/).waitFor();
    await bench.pane.getByText('Column F, “Internal C1 /60” (C1 raw mark), is now “Internal C1 mark”.').waitFor();
    await button('Take it as it is now').click();
    await heading(/^DIT · 11B DIT: 32 learners\.$/).waitFor();
    expect(await bench.pane.getByRole('main').innerText()).toContain('C1: 31 marked, 1 blank.');
  });
});
