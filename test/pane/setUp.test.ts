import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, untilReady } from '../browser/browserPage';
import { setUpXml, valuesOf, wholeBook } from '../browser/pane';
import { RANGE_TRACKER } from '../browser/gradesBench';
import { activeCell, faultsForEverybody, openBenchPage, type PaneAlone } from './benchPage';
import { plainWorkbook } from './workbooks';
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

  it('begins with what was found on the sheet in front', async () => {
    await button('I have a tracker').click();
    await heading(/^32 learners on the sheet 11B DIT, with marks for C1, C2 and C3\.$/).waitFor();
    expect(await bench.pane.getByRole('combobox', { name: 'Subject' }).inputValue()).toBe('DIT');
  });

  it('offers the other tracker too', async () => {
    expect(await bench.pane.getByRole('radio').count()).toBe(2);
  });

  it('shows the sheet’s own headings over its first learners, each with what it is taken for', async () => {
    const picture = bench.pane.getByRole('table', { name: 'Your headings and first learners' });
    const rows = await picture.locator('tr').evaluateAll((all) => all.map((row) => row.children.length));
    expect(rows).toHaveLength(5);
    expect(new Set(rows).size).toBe(1);
    expect(await picture.innerText()).toContain('C1 raw mark');
    expect(await bench.pane.getByRole('combobox', { name: /C2 \/60/ }).count()).toBe(0);
  });

  it('selects a column on the sheet when its role is reached by keyboard', async () => {
    await button(/^In use \(\d+\)$/).click();
    await bench.pane.getByRole('combobox', { name: /C2 \/60/ }).focus();
    await expect.poll(() => activeCell(bench)).toContain('G6');
  });

  it('says what is missing before it keeps anything', async () => {
    const candidate = bench.pane.getByRole('combobox', { name: /Cand No/ });
    const [name, mark] = [/Name/, /C1 \/60/].map((each) => bench.pane.getByRole('combobox', { name: each }));
    await name?.selectOption('');
    await candidate.selectOption('mark C1');
    expect(await mark?.inputValue()).toBe('');
    await button('Use this tracker').click();
    await bench.pane.getByRole('alert').filter({ hasText: 'Choose a column that tells the learners apart' }).waitFor();
    expect(await setUpXml(bench)).toEqual([]);
    await candidate.selectOption('candidate-number');
    await mark?.selectOption('mark C1');
    await name?.selectOption('full-name');
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

  it('records no comparison of the scale before every line of it was ticked', async () => {
    await button('Compare with the specification').click();
    await bench.pane.getByRole('textbox', { name: 'Compared by' }).fill('Exams officer');
    await bench.pane.getByRole('checkbox', { name: 'L2M: 63, 84, 210 as in the specification' }).check();
    await button('Preview').click();
    await bench.pane
      .getByText('Not compared yet: the maximum, L2D*, L2D, L2P, L1D, L1M and L1P. Nothing is recorded', {
        exact: false,
      })
      .waitFor();
    expect(await button('Record it on the sheet BTEC Scale').count()).toBe(0);
  });

  it('records the comparison in one write that one undo takes back', async () => {
    for (const line of await bench.pane.getByRole('checkbox', { name: /as in the specification$/ }).all()) {
      await line.check();
    }
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
    const line = bench.pane.getByRole('checkbox', { name: /^Maximum: / });
    await line.check();
    await bench.pane.getByRole('textbox', { name: 'Maximum qualification' }).fill('301');
    expect(await line.isChecked()).toBe(false);
    await bench.pane.getByRole('alert').filter({ hasText: 'The maxima do not add up' }).waitFor();
    await button('Cancel').click();
    expect(await bench.pane.getByRole('textbox', { name: /^Maximum/ }).count()).toBe(0);
  });

  it('takes the dates of a series in one write, reads them back, and takes one out that is emptied', async () => {
    await bench.pane.getByRole('combobox', { name: 'Series' }).selectOption({ index: 3 });
    const { value: series, said } = await bench.pane.getByRole('combobox', { name: 'Series' }).evaluate((select) => {
      const { value, selectedOptions } = select as HTMLSelectElement;
      return { value, said: selectedOptions[0]?.text ?? '' };
    });
    const year = Number(series.slice(0, 4));
    const field = (name: string) => bench.pane.getByRole('textbox', { name, exact: true });
    await button(`Type the dates of ${said}`).click();
    await field('Claims').fill(`23/11/${year - 1} to 2/5/${year}`);
    await field('Marks and sample').fill(`15/5/${year % 100}`);
    await bench.pane.getByText('is not a day. Type it like 15/12/2026.').waitFor();
    expect(await button('Show what changes').isDisabled()).toBe(true);
    await field('Marks and sample').fill(`15/5/${year}`);
    await button('Show what changes').click();
    await button('Write 2 dates').click();
    await bench.pane.getByText(`Wrote 2 dates of ${said} on the sheet BTEC Dates.`).waitFor();
    await untilReady(bench.page);
    const words = await bench.pane.getByRole('main').innerText();
    expect(words).toContain(`Claims: 23/11/${year - 1} to 02/05/${year}`);
    expect(words).toContain(`Marks and sample: by 15/05/${year}`);
    expect(await valuesOf(bench, 'BTEC Dates', 'B2:C3')).toEqual([
      [series, 'claims'],
      [series, 'marks and sample'],
    ]);
    await field('Claims').fill('');
    await button('Show what changes').click();
    await button('Write a date').click();
    await bench.pane.getByText(`Wrote a date of ${said} on the sheet BTEC Dates.`).waitFor();
    await untilReady(bench.page);
    expect(await bench.pane.getByRole('main').innerText()).not.toContain('Claims: ');
    expect(await faultsForEverybody(bench.page)).toEqual([]);
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

describe('a column of marks that comes later', () => {
  const early = { ...RANGE_TRACKER, columns: RANGE_TRACKER.columns.filter(({ role }) => role !== 'mark C3') };

  it('is told on the class’s screens, asked about in Set up, and read from then on', async () => {
    bench = await openBenchPage(browser);
    await bench.mount(plainWorkbook([early]));
    await bench.pane.getByText(/^The column “External C3 \/60” may hold the marks of C3\./).waitFor();
    await button('Go to Set up').click();
    await bench.pane.getByText(/^Column H, “External C3 \/60”, seems to hold the marks of C3: /).waitFor();
    await button('Use it for C3').click();
    await expect.poll(async () => (await setUpXml(bench)).join()).toContain('"role":"mark C3"');
    await bench.pane.getByText(/^C3: \d+ marked/).waitFor();
    expect(await bench.pane.getByRole('region', { name: 'New columns of marks?' }).count()).toBe(0);
    await bench.close();
  });
});

describe('what concerns Excel and not a class', () => {
  beforeAll(async () => {
    bench = await openBenchPage(browser);
    await bench.mount(plainWorkbook([RANGE_TRACKER], { screen: 'Set up', more: [] }));
    await button('This Excel').click();
  });
  afterAll(() => bench.close());

  it('has no fault that axe finds', async () => {
    expect(await faultsForEverybody(bench.page)).toEqual([]);
  });

  it('loads with the workbook only when somebody says so', async () => {
    const load = bench.pane.getByRole('switch', { name: 'Load with this workbook' });
    expect(await load.isChecked()).toBe(false);
    await load.click();
    await expect.poll(() => load.isChecked()).toBe(true);
    expect(await bench.office().evaluate(() => Office.addin.getStartupBehavior())).toBe('Load');
    await load.click();
    await expect.poll(() => load.isChecked()).toBe(false);
  });

  it('asks before it checks itself', async () => {
    const before = await wholeBook(bench);
    await button('Self-check').click();
    await button('Check this Excel now').waitFor();
    await button('Cancel').click();
    await button('Self-check').waitFor();
    expect(await wholeBook(bench)).toEqual(before);
  });

  it('checks itself on sheets of its own, leaves one with the answers and no other trace, and Undo takes that away', async () => {
    const before = await wholeBook(bench);
    await button('Self-check').click();
    await button('Check this Excel now').click();
    await bench.pane.getByText('Wrote what this Excel answered to a new sheet.').waitFor();
    await untilReady(bench.page);
    const { 'BTEC self-check': report, ...others } = await wholeBook(bench);
    expect(others).toEqual(before);
    const answers = report?.values.slice(report.values.findIndex(([first]) => first === 'Question') + 1) ?? [];
    expect(answers.length).toBeGreaterThan(30);
    const ofTables = answers.find(([, asked]) => String(asked).startsWith('a value in the row below'));
    expect(ofTables?.[2]).toBe('4 rows, 2 columns');
    // The add-in's own writes, in an Excel with every habit.
    const ofWrites = answers.findIndex(([question]) => String(question).startsWith('17.'));
    expect(answers.slice(ofWrites, ofWrites + 4).map((row) => row[2])).toEqual(
      Array(4).fill('as previewed; as before'),
    );
    await button('Undo').click();
    await expect.poll(() => wholeBook(bench)).toEqual(before);
  });
});
