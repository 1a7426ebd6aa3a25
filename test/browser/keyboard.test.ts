import { readFileSync } from 'node:fs';
import type { Browser, FileChooser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchOwnBrowser, untilReady } from './browserPage';
import { fileOfData } from './importBench';
import { openPane, type PaneBench } from './pane';

let browser: Browser;
let bench: PaneBench;
/** Key presses so far: what the way costs someone who has no mouse. */
let presses = 0;
/** Listened for before the page is there: a browser takes a moment until it hands its dialogs over. */
const choosers: FileChooser[] = [];

beforeAll(async () => {
  browser = await launchOwnBrowser();
  bench = await openPane(browser);
  bench.page.on('filechooser', (chooser) => choosers.push(chooser));
  await bench.page.reload();
  await untilReady(bench.page);
  await bench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => browser.close());

const press = async (key: string, times = 1): Promise<void> => {
  for (let time = 0; time < times; time += 1) {
    await bench.page.keyboard.press(key);
    presses += 1;
  }
};

const type = async (text: string): Promise<void> => {
  await bench.page.keyboard.type(text);
  presses += text.length;
};

const button = (name: string | RegExp): Locator => bench.pane.getByRole('button', { name, exact: true });
const heading = (): Promise<string | null> => bench.pane.getByRole('heading', { level: 1 }).textContent();
const activeCell = (): Promise<string | null> => bench.page.locator('#active-cell').textContent();
const hasFocus = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === element.ownerDocument.activeElement, undefined, { timeout: 10_000 });

/** Goes on with Tab until this has the focus; the way may not be longer than a screen. */
const tabTo = async (locator: Locator, key = 'Tab'): Promise<void> => {
  await locator.waitFor();
  for (let steps = 0; !(await hasFocus(locator)); steps += 1) {
    if (steps === 25) throw new Error('Tab does not get there.');
    await press(key);
  }
};

/** What had the focus is gone: the keyboard goes on from the new heading. */
const goesOnAt = async (sentence: string | RegExp): Promise<void> => {
  const place = bench.pane.getByRole('heading', { level: 1, name: sentence, exact: true });
  await place.waitFor({ timeout: 20_000 });
  await expect.poll(() => hasFocus(place)).toBe(true);
  await untilReady(bench.page);
};

const copy = (text: string, html: string): Promise<void> =>
  bench.page.evaluate(
    async (kinds) => {
      const parts = Object.entries(kinds).map(
        ([kind, content]) => [kind, new Blob([content], { type: kind })] as const,
      );
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))]);
    },
    { 'text/plain': text, ...(html !== '' && { 'text/html': html }) },
  );

const given = (name: string): string =>
  readFileSync(new URL(`../data/converter-pastes/${name}`, import.meta.url), 'utf8');

interface Said {
  readonly subject?: string;
  readonly component?: string;
  readonly series?: string;
}

/** Pastes a table, says what it does not say itself, and writes it. */
const addTable = async (text: string, html: string, { subject, component, series }: Said): Promise<void> => {
  await tabTo(button('Add a table'));
  await press('Enter');
  await goesOnAt('Paste Pearson’s converter table.');
  await tabTo(bench.pane.getByRole('textbox', { name: 'Converter table' }));
  await copy(text, html);
  await press('Control+v');
  const fields = [
    [bench.pane.getByRole('combobox', { name: 'Subject' }), subject],
    [bench.pane.getByRole('combobox', { name: 'Component' }), component],
    [bench.pane.getByRole('textbox', { name: 'Series' }), series],
  ] as const;
  for (const [field, said] of fields) {
    if (said === undefined) continue;
    await tabTo(field);
    await type(said);
  }
  await tabTo(bench.pane.getByRole('radio', { name: 'Pearson published them' }));
  await press('Space');
  await tabTo(button('Write 61 rows to BTEC Tables'));
  await press('Enter');
};

it('takes the hand-made sheet from the file to an explained grade by keyboard alone', async () => {
  await press('Shift+F6');
  await press('Enter');
  await expect.poll(() => choosers.length, { timeout: 10_000 }).toBe(1);
  await choosers[0]?.setFiles({ name: '11B.xlsx', mimeType: '', buffer: fileOfData('tracker-plain.xlsx') });
  await untilReady(bench.page);
  await button('I have a tracker').waitFor();

  await press('Shift+F6');
  await tabTo(button('I have a tracker'));
  await press('Enter');
  await goesOnAt('32 learners on the sheet 11B DIT, with marks for C1, C2 and C3.');
  await tabTo(button('Use this tracker'));
  await press('Enter');
  await goesOnAt('DIT · 11B DIT: 32 learners.');
  await tabTo(button('Next: UMS tables'));
  await press('Enter');
  await goesOnAt('No UMS tables held yet.');

  await addTable(given('1-tabs-with-headings.txt'), '', { subject: 'Dig', component: 'C', series: 'June 2025' });
  await goesOnAt('1 UMS table held.');
  await addTable('', given('2-page-as-html.html'), {});
  await goesOnAt('2 UMS tables held.');
  expect(await button('Next: Grades').count()).toBe(0);
  await addTable(given('3-descending-odd-spaces-footer.txt'), '', { subject: 'Dig' });
  await goesOnAt('3 UMS tables held.');

  await button('Next: Grades').waitFor();

  await tabTo(button('Menu'), 'Shift+Tab');
  await press('Enter');
  await tabTo(button('Grades'));
  await press('Enter');
  await tabTo(button('Use the newest held'));
  await press('Enter');
  await button('Write the formulas').waitFor();
  expect(await hasFocus(button('Write the formulas'))).toBe(true);
  await press('Enter');
  await tabTo(button('Write 160 formulas'));
  await press('Enter');
  await bench.pane.getByText('Wrote 160 formulas to columns K to O.').waitFor();
  await goesOnAt('28 of 32 graded. 2 absent, 2 blank.');

  await press('Shift+F6');
  await press('Control+Home');
  await press('ArrowDown', 5);
  await press('ArrowRight', 14);
  await expect.poll(activeCell).toMatch(/^O6: L/);
  await press('F6');
  await tabTo(button('Skip to Why'), 'Shift+Tab');
  await press('Enter');
  await press('Enter');
  const why = bench.pane.getByRole('region', { name: 'Why', exact: true });
  await expect.poll(() => why.innerText()).toMatch(/\d+ \+ \d+ \+ \d+/);
  expect(presses).toBeLessThan(150);
});

it('keeps the keyboard by the message when the change is undone', async () => {
  await tabTo(button('Undo'), 'Shift+Tab');
  await press('Enter');
  await bench.pane.getByText('Undone: everything is as it was before.').waitFor();
  await expect
    .poll(() => bench.office().evaluate(() => document.activeElement?.closest('section')?.ariaLabel))
    .toBe('Last change');
  expect(await heading()).toBe('28 of 32 graded. 2 absent, 2 blank.');
});
