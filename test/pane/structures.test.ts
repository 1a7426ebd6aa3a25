import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, untilReady } from '../browser/browserPage';
import { gradedByHand } from '../browser/byHand';
import { showScreen, valuesOf, wholeBook } from '../browser/pane';
import { openBenchPage, type PaneAlone } from './benchPage';
import { classesOf, sheetsOf, umsOf } from './structureWorkbooks';
import { projectFile } from './workbookOfFile';

let browser: Browser;
let bench: PaneAlone;

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await openBenchPage(browser);
});
afterAll(() => browser.close());

const button = (name: string | RegExp): Locator => bench.pane.getByRole('button', { name });
const words = (): Promise<string> => bench.pane.getByRole('main').innerText();
const heading = (): Promise<string | null> => bench.pane.getByRole('heading', { level: 1 }).textContent();

const writeFormulas = async (): Promise<void> => {
  await showScreen(bench, 'Grades');
  await button(/^(Write|Update) the formulas$/).click();
  await button(/^Write \d+ formulas$/).click();
  await untilReady(bench.page);
  await expect.poll(() => bench.pane.getByText(/^Wrote /).count()).toBeGreaterThan(0);
};

const makePlain = async (): Promise<void> => {
  await showScreen(bench, 'Share');
  await button('Plain formulas').click();
  await button(/^Make \d+ formulas plain$/).click();
  await bench.pane.getByText(/^Made \d+ formulas plain/).waitFor();
  await untilReady(bench.page);
};

describe('a class of Construction', () => {
  it('is set up with its exam as Component 1', async () => {
    await bench.mount(sheetsOf(['CON']));
    await button('I have a tracker').click();
    await bench.pane.getByRole('heading', { level: 1, name: /with marks for C1, C2 and C3\.$/ }).waitFor();
    await button(/^In use \(\d+\)$/).click();
    expect(await bench.pane.getByRole('combobox', { name: /Exam/ }).inputValue()).toBe('mark C1');
    expect(await bench.pane.getByRole('combobox', { name: 'Subject' }).inputValue()).toBe('CON');
  });

  it('is graded on 120 UMS in C1 and 90 in C2 and C3, by formulas that name the subject', async () => {
    await bench.mount(classesOf(['CON'], 'Grades'));
    await writeFormulas();
    const [first, second] = [
      [umsOf('CON', 'C1', 40), umsOf('CON', 'C2', 42), umsOf('CON', 'C3', 45)],
      [umsOf('CON', 'C1', 50), umsOf('CON', 'C2', 52), umsOf('CON', 'C3', 48)],
    ];
    expect([first, second]).toEqual([
      [80, 63, 67],
      [100, 78, 72],
    ]);
    expect(await valuesOf(bench, '11A CON', 'F2:J5')).toEqual([
      [...first, 210, 'L2M'],
      [...second, 250, 'L2D'],
      [60, 'X', 54, '', ''],
      [40, 36, '', '', ''],
    ]);
  });

  it('sends the marks of C2 and C3 and leaves C1 to Pearson', async () => {
    await showScreen(bench, 'Check marks');
    await expect.poll(words).toContain('Series the marks of C2 are sent in');
    await bench.pane.getByRole('radio', { name: 'C1' }).check();
    await expect.poll(words).toContain('Pearson marks C1: there is nothing to send.');
    await showScreen(bench, 'Moderation');
    expect(await bench.pane.getByRole('radio', { name: /^C\d$/ }).count()).toBe(2);
    expect(await bench.pane.getByRole('radio', { name: 'C1' }).count()).toBe(0);
  });

  it('asks its own table, components and scale without the add-in', async () => {
    await makePlain();
    const formulas = (await wholeBook(bench))['11A CON']?.formulas ?? [];
    expect(JSON.stringify(formulas)).not.toContain('BTEC.');
    const [ofExam, , , total] = (formulas[1] ?? []).slice(5).map(String);
    expect(ofExam).toContain('MATCH("CON|C1|2026-06|"&TRIM(Marks_CON[[#This Row],[Exam]]&"")');
    const own = ['C1', 'C2', 'C3'].map((component) => `Marks_CON[[#This Row],[${component} UMS]]`);
    expect(total).toContain(own.join('+'));
  });
});

describe('a class of Art and Design Practice', () => {
  it('has no grades before its scale was compared, and offers no winter series', async () => {
    await bench.mount(classesOf(['ART'], 'Grades'));
    await expect.poll(heading).toBe('No grades before the scale was confirmed.');
    await button('Go to Set up, Scale').click();
    await expect.poll(words).toContain('Assumed: no source at hand gives these figures.');
    const series = await bench.pane.getByRole('combobox', { name: 'Series' }).inputValue();
    expect(series).toMatch(/-06$/);
  });

  it('has its UMS and totals meanwhile, and no word of a grade', async () => {
    await writeFormulas();
    await expect.poll(words).toContain('Grades follow once the scale was confirmed.');
    expect(await heading()).toBe('No grades before the scale was confirmed.');
    expect(await words()).not.toMatch(/L[12][DMP]/);
    expect(await valuesOf(bench, '11A ART', 'E1:H5')).toEqual([
      ['C1 UMS', 'C2 UMS', 'Total UMS', ''],
      [120, 84, 204, ''],
      [150, 104, 254, ''],
      [90, 'X', '', ''],
      [60, 48, 108, ''],
    ]);
  });

  it('is graded on two components once it was', async () => {
    await button('Go to Set up, Scale').click();
    await button('Compare with the specification').click();
    for (const line of await bench.pane.getByRole('checkbox', { name: /as in the specification$/ }).all()) {
      await line.check();
    }
    await bench.pane.getByRole('textbox', { name: 'Compared by' }).fill('Exams officer');
    await button('Preview').click();
    await button('Record it on the sheet BTEC Scale').click();
    await bench.pane.getByText(/Compared with the specification by Exams officer on/).waitFor();
    await untilReady(bench.page);
    await writeFormulas();
    expect(await valuesOf(bench, '11A ART', 'E2:H5')).toEqual([
      [120, 84, 204, 'L2P'],
      [150, 104, 254, 'L2D'],
      [90, 'X', '', ''],
      [60, 48, 108, 'L1P'],
    ]);
  });

  it('sends C1 alone, on a visit, and plans from summer to summer', async () => {
    await showScreen(bench, 'Moderation');
    await expect.poll(words).toContain('Moderated on a visit: nothing is uploaded (CG).');
    expect(await bench.pane.getByRole('radio', { name: /^C\d$/ }).count()).toBe(1);
    await showScreen(bench, 'What next');
    const series = await bench.pane.getByRole('combobox', { name: 'Entries for' }).locator('option').allTextContents();
    expect(series.filter((each) => !each.startsWith('May/June '))).toEqual([]);
  });

  it('asks its own table, components and scale without the add-in', async () => {
    await makePlain();
    const formulas = (await wholeBook(bench))['11A ART']?.formulas ?? [];
    expect(JSON.stringify(formulas)).not.toContain('BTEC.');
    const [, ofExam, total, grade] = (formulas[1] ?? []).slice(4).map(String);
    expect(ofExam).toContain('MATCH("ART|C2|2026-06|"&TRIM(Marks_ART[[#This Row],[Exam]]&"")');
    expect(total).toMatch(/Marks_ART\[\[#This Row\],\[C1 UMS\]\]\+Marks_ART\[\[#This Row\],\[C2 UMS\]\]\)$/);
    expect(grade).toContain('MATCH("Qualification|ART",BTEC_Scale[Key],0)');
  });
});

describe('classes of Digital IT, Construction and Art and Design Practice side by side', () => {
  it('are each graded as their own subject is', async () => {
    await bench.mount(classesOf(['DIT', 'CON', 'ART'], 'Grades'));
    await writeFormulas();
    expect(await valuesOf(bench, '11A DIT', 'F2:J2')).toEqual([[60, 63, 90, 213, 'L2M']]);
    await bench.office().evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('11A DIT');
        sheet.getRange('M1:M6').formulas = [
          ['=BTEC.GRADE(84,"C1","CON")'],
          ['=BTEC.GRADE(84,"C1","DIT")'],
          ['=BTEC.GRADE(84,"C1")'],
          ['=BTEC.TOTAL(60,63,90,"","DIT")'],
          ['=BTEC.TOTAL(120,84,"","","ART")'],
          ['=BTEC.GRADE(0,"C1")'],
        ];
        await context.sync();
      }),
    );
    await untilReady(bench.page);
    expect((await valuesOf(bench, '11A DIT', 'M1:M6')).flat()).toEqual(['L2M', 'L2D', '#VALUE!', 213, 204, '#VALUE!']);
  });
});

describe('a workbook saved by an earlier edition', () => {
  it('comes to what its marks are worth, worked out by hand, though its formulas name no structure', async () => {
    await bench.mount(projectFile('test/data/tracker-graded.xlsx'));
    await bench.office().evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.application.calculate('Full');
        await context.sync();
      }),
    );
    await untilReady(bench.page);
    const [, ...rows] = (await wholeBook(bench))['Marks']?.values ?? [];
    expect(rows.length).toBe(32);
    for (const row of rows as (string | number)[][]) {
      expect(row.slice(11, 16)).toEqual(gradedByHand(row.slice(7, 11)).slice(0, 5));
    }
  });
});
