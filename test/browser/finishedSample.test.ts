import { beforeAll, expect, it } from 'vitest';
import { untilReady } from './browserPage';
import { openSharedPane, showScreen, valuesOf, type PaneBench } from './pane';

let bench: PaneBench;

beforeAll(async () => {
  bench = await openSharedPane('finished');
});

it('begins with a class that is graded already, on where it stands today', async () => {
  expect(await valuesOf(bench, 'Marks', 'J2:O2')).toEqual([[78, 75, 107, 260, 'L2D', 7]]);
  expect(await valuesOf(bench, 'Summary', 'A4:B4')).toEqual([['L2D*', 2]]);
  const today = bench.pane.getByRole('main', { name: 'Today', exact: true });
  await today.getByRole('heading', { level: 1, name: '25 of 30 graded. 3 absent, 2 blank.' }).waitFor();
  await today.getByText('at Level 2 Pass or above', { exact: false }).waitFor();
});

it.each([
  ['Set up', 'DIT · 11X and 11Y: 30 learners.', 'Trackers in this workbook'],
  ['Tables', '27 UMS tables held.', 'Illustrative'],
  ['Import', 'Import into DIT · 11X and 11Y, 30 learners.', 'Open a file'],
  ['Grades', '25 of 30 graded. 3 absent, 2 blank.', 'Go to the next blank'],
  ['Mocks', 'C3 mock: 28 of 30 marked, 1 absent, 1 blank.', 'C3 mock 47: 102 UMS'],
  ['Check marks', '29 of 30 can be sent. 1 blank, 1 mark of 0 to be sure of.', 'Sierra Example'],
  ['Moderation', 'The sample is complete: 12 ticked of 29 entered.', 'Mark 30 to 27'],
  ['Results', '26 of 30 have a certificate. 91 results: 88 agree, 3 differ.', 'Changed by moderation (1)'],
  ['What next', /^30 learners: \d+ could gain a grade, 4 without a result yet, 21 not claimed\.$/u, 'Not claimed (21)'],
  ['Share', '180 formulas of this class need the add-in.', 'Freeze to values'],
])('has something to say on the screen %s', async (name, sentence, words) => {
  await showScreen(bench, name);
  const main = bench.pane.getByRole('main');
  await main.getByRole('heading', { name: sentence }).waitFor();
  expect(await main.innerText()).toContain(words);
});

it('keeps one scenario of the class', async () => {
  await showScreen(bench, 'What next');
  await bench.pane.getByRole('button', { name: 'Scenarios', exact: true }).click();
  const kept = bench.pane.getByRole('button', { name: 'C3 again, four marks better', exact: true });
  await kept.waitFor();
  expect(await kept.getAttribute('aria-expanded')).toBe('false');
});

it('shows #NAME? where Excel goes on doing so, until its formulas are entered again', async () => {
  await bench.page.evaluate(() => window.trialHost?.change({ areNamesKept: true }));
  const calculated = (isEntered: boolean): Promise<void> =>
    bench.office().evaluate(
      (enter) =>
        Excel.run(async (context) => {
          const results = context.workbook.worksheets.getItem('Marks').getRange('J2:O3').load('formulas');
          await context.sync();
          if (enter) results.formulas = [...results.formulas];
          context.workbook.application.calculate('Full');
          await context.sync();
        }),
      isEntered,
    );
  const totals = async (): Promise<unknown[]> => (await valuesOf(bench, 'Marks', 'J2:M4')).map((row) => row.at(-1));
  await calculated(false);
  await expect.poll(totals).toEqual(['#NAME?', '#NAME?', '#NAME?']);
  await calculated(true);
  await expect.poll(totals).toEqual([260, 220, '#NAME?']);
  await bench.page.evaluate(() => window.trialHost?.change({ areNamesKept: false }));
  await calculated(false);
  await expect.poll(totals).toEqual([260, 220, 188]);
});

it('is one press away in an empty workbook, as a workbook of its own', async () => {
  await bench.page.getByRole('button', { name: 'New', exact: true }).click();
  await untilReady(bench.page);
  await bench.pane.getByRole('button', { name: 'Show me a finished class', exact: true }).click();
  await bench.page.waitForFunction(() => document.title.includes('Finished class.xlsx'));
  await untilReady(bench.page);
  expect((await valuesOf(bench, 'Marks', 'A1:A1')).flat()).not.toEqual(['']);
});
