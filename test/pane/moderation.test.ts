import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, untilReady } from '../browser/browserPage';
import { RANGE_TRACKER, TABLE_TRACKER } from '../browser/gradesBench';
import { selectCell, showScreen, valuesOf } from '../browser/pane';
import { faultsForEverybody, openBenchPage, type PaneAlone } from './benchPage';
import { plainWorkbook } from './workbooks';

let browser: Browser;
let bench: PaneAlone;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const SERIES = { C1: '2026-01', C2: '2026-01', C3: '2026-01' } as const;
const RANGE = { ...RANGE_TRACKER, series: SERIES };
/** The same learners once more, in another class list of the same subject. */
const TABLE = { ...TABLE_TRACKER, series: SERIES };

const heading = (): Promise<string | null> => bench.pane.getByRole('heading', { level: 1 }).textContent();
const button = (name: string | RegExp): Locator => bench.pane.getByRole('button', { name });

const openC2 = async (): Promise<void> => {
  await showScreen(bench, 'Moderation');
  await bench.pane.getByRole('radio', { name: 'C2' }).check();
};

const keep = async (learners: string): Promise<void> => {
  await button('Preview and keep').click();
  await button(`Keep ${learners}`).click();
  await bench.pane.getByText(`Kept ${learners} in BTEC Moderation.`).waitFor();
  await untilReady(bench.page);
};

const choose = async (label: string, typed: string, name: string): Promise<void> => {
  await bench.pane.getByRole('combobox', { name: label }).click();
  await bench.pane.getByRole('combobox', { name: label }).fill(typed);
  await bench.pane.getByRole('option', { name: new RegExp(name) }).click();
};

const SAMPLE = ['0101', '0102', '0103', '0104', '0105', '0106', '0107', '0108', '0109', '0110', '0111', '0112', '0118'];

describe('the moderation of C2 of two class lists with the same 32 learners', () => {
  beforeAll(async () => {
    bench = await openBenchPage(browser);
    await bench.mount(plainWorkbook([RANGE, TABLE]));
    await openC2();
  });
  afterAll(() => bench.close());

  it('counts each learner once, whatever classes they stand in', async () => {
    await expect.poll(heading).toBe('No ticks yet: Pearson picks 15 of 32 entered.');
    await button('Classes in the cohort (2 of 2)').click();
    await bench.pane.getByText('32 learners stand in two classes and are counted once.').waitFor();
  });

  it('takes Pearson’s list, shows who is nobody here, and keeps the ticks in one write', async () => {
    await button('Paste Pearson’s list').click();
    await bench.pane.getByLabel('Sampled learners').fill([...SAMPLE, '9999'].join('\n'));
    await button('Read this list').click();
    await bench.pane.getByText('14 learners read; 13 found by UCI, ULN or candidate number.').waitFor();
    expect(await bench.pane.getByRole('list', { name: 'Not in this cohort' }).innerText()).toBe('9999');
    await button('Tick 13 learners').click();
    await expect.poll(heading).toBe('13 ticked of 32 entered: 1 to add, 1 to replace.');
    await keep('13 learners');
    const rows = await valuesOf(bench, 'BTEC Moderation', 'A1:H14');
    expect(rows.slice(0, 2)).toEqual([
      ['Learner', 'Component', 'Series', 'Mark', 'Ticked', 'Video', 'Amended', 'Reason'],
      ['0101', 'C2', '2026-01', 29, 'Yes', '', '', ''],
    ]);
    expect(rows[13]).toEqual(['0118', 'C2', '2026-01', 'X', 'Yes', '', '', '']);
  });

  it('adds the highest, replaces the absent one by the teacher’s choice, and ticks the selected row', async () => {
    await button('Tick PATEL: Priya').last().click();
    await button(/^Take .* for RAHMAN: Hana$/)
      .first()
      .click();
    await selectCell(bench, '11B DIT', 'G25');
    await button('Tick the selected row').click();
    await expect.poll(heading).toBe('The sample is complete: 15 ticked of 32 entered.');
    await keep('4 learners');
    const rows = await valuesOf(bench, 'BTEC Moderation', 'A14:H17');
    expect(rows[0]).toEqual([
      '0118',
      'C2',
      '2026-01',
      'X',
      'No',
      '',
      '',
      expect.stringMatching(/^Absent; \d{4} sent$/),
    ]);
    expect(rows.slice(1).map((row) => [row[0], row[4], row[7]])).toContainEqual(['0116', 'Yes', 'Highest mark']);
  });

  it('records marks and sample as sent, on which day and by whom, with the sum of the marks', async () => {
    await button('Record as sent').click();
    await bench.pane.getByLabel('Sent on').fill('2026-01-09');
    await bench.pane.getByLabel('Sent by').fill('AB');
    expect(await faultsForEverybody(bench.page)).toEqual([]);
    await button('Next').click();
    await button('Record marks and sample as sent').click();
    await bench.pane.getByText('Marks: sent on 09/01/2026 by AB.').waitFor();
    await untilReady(bench.page);
    const [, marks, sample] = await valuesOf(bench, 'BTEC Sending', 'A1:I3');
    expect(marks?.slice(0, 4)).toEqual(['DIT', 'C2', '2026-01', 'marks']);
    expect([marks?.[5], typeof marks?.[6], sample?.[3], sample?.[6]]).toEqual(['AB', 'number', 'sample', '']);
  });

  it('records an amended mark with the report’s words, and shows what it changes', async () => {
    await button('After the moderator’s report').click();
    await choose('Amend a mark of', 'patel', 'PATEL: Priya');
    await bench.pane.getByLabel('Amended mark', { exact: true }).fill('61');
    await bench.pane.getByText('61 is above the maximum.').waitFor();
    await bench.pane.getByLabel('Amended mark', { exact: true }).fill('30');
    await bench.pane.getByLabel('What the report says').fill('Mark band 3 was generous.');
    await button('Take this mark').click();
    await bench.pane.getByText(/^1 mark changes\. 1 C2 grade changes\./).waitFor();
    expect(await bench.pane.getByRole('list', { name: 'Amended marks' }).innerText()).toMatch(
      /Mark 52 to 30; UMS \d+ to \d+; L2\w to L\w+;/,
    );
    await keep('1 learner');
    const kept = (await valuesOf(bench, 'BTEC Moderation', 'A2:H20')).find(([learner]) => learner === '0116');
    expect(kept?.slice(3)).toEqual([52, 'Yes', '', 30, expect.stringContaining('Mark band 3 was generous.')]);
    expect(await valuesOf(bench, '11B DIT', 'G21')).toEqual([[52]]);
  });

  it('records a resubmission, compares the assessors and makes the checklist of the sample', async () => {
    await button('Before marks and sample are sent').click();
    await button('Resubmissions (0)').click();
    await button('Record a resubmission').click();
    await choose('Learner', 'patel', 'PATEL: Priya');
    await bench.pane.getByLabel('Approved by').fill('AB');
    await bench.pane.getByLabel('Mark before').fill('44');
    await button('Next').click();
    await button('Record the resubmission').click();
    await bench.pane.getByText('Recorded one resubmission.').waitFor();
    const [[learner, component, series, , by, before] = []] = await valuesOf(bench, 'BTEC Resubmissions', 'A2:F2');
    expect([learner, component, series, by, before]).toEqual(['0116', 'C2', '2026-01', 'AB', 44]);
    await button('Before marks and sample are sent').click();
    await button('Resubmissions (1)').click();
    await bench.pane.getByText(/^PATEL: Priya: 44 before, 52 now; approved on/).waitFor();
    await button(/^Assessors compared/).click();
    await bench.pane.getByRole('list', { name: 'Marks by assessor' }).waitFor();
    await button('Make the checklist').click();
    await button('Make the sheet').click();
    await bench.pane.getByText('Made the checklist.').waitFor();
    await untilReady(bench.page);
    const lines = await valuesOf(bench, 'Before sending C2 2026-01', 'A1:H60');
    expect(lines.filter(([number]) => /^01\d\d$/.test(String(number)))).toHaveLength(15);
    expect(lines).toContainEqual(['0116', 'PATEL: Priya', 52, '☐', '☐', '☐', '', 44]);
    await button('Undo').click();
    await bench.pane.getByText('Undone: everything is as it was before.').waitFor();
    await untilReady(bench.page);
  });

  it('puts it on the sheet on demand only, and Undo brings the mark back', async () => {
    await button('Put 1 amended mark on the sheet').click();
    await button('Write 1 amended mark').click();
    await bench.pane.getByText('Wrote 1 amended mark.').waitFor();
    await untilReady(bench.page);
    expect(await valuesOf(bench, '11B DIT', 'G21')).toEqual([[30]]);
    await bench.pane.getByText(/^1 mark changes\./).waitFor();
    await button('Undo').click();
    await bench.pane.getByText('Undone: everything is as it was before.').waitFor();
    await untilReady(bench.page);
    expect(await valuesOf(bench, '11B DIT', 'G21')).toEqual([[52]]);
  });
});

describe('the screen', () => {
  it.each([
    { colorScheme: 'light' as const },
    { colorScheme: 'dark' as const },
    { colorScheme: 'dark' as const, forcedColors: 'active' as const },
  ])('has no accessibility faults in $colorScheme with forced colours $forcedColors', async (colours) => {
    bench = await openBenchPage(browser);
    await bench.page.emulateMedia(colours);
    await bench.mount(plainWorkbook([RANGE]));
    await openC2();
    await button('Paste Pearson’s list').click();
    await bench.pane.getByLabel('Sampled learners').fill(`${SAMPLE.join(' ')}\nPATEL: Priya\n9999`);
    await button('Read this list').click();
    await bench.pane.getByRole('checkbox', { name: /^PATEL: Priya is/ }).check();
    expect(await faultsForEverybody(bench.page)).toEqual([]);
    await button('Tick 14 learners').click();
    await button('Ticked (14)').click();
    for (const name of ['Text for the exams officer', 'After the moderator’s report', 'Stress test (simulation)']) {
      await button(name).click();
    }
    await bench.pane.getByText('C2 grades, simulation').waitFor();
    expect(await faultsForEverybody(bench.page)).toEqual([]);
    await bench.close();
  });
});
