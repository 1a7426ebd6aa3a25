import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, untilReady } from '../browser/browserPage';
import { TABLE_TRACKER, umsInFile } from '../browser/gradesBench';
import { showScreen, valuesOf } from '../browser/pane';
import { faultsForEverybody, openBenchPage, type PaneAlone } from './benchPage';
import { plainWorkbook } from './workbooks';

let browser: Browser;
let bench: PaneAlone;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** C1 and C2 count in 2025-06; the C3 marks are said to be a mock. */
const TRACKER = { ...TABLE_TRACKER, series: { C1: '2025-06', C2: '2025-06' } } as const;

const COLOURS = [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

const heading = (): Promise<string | null> => bench.pane.getByRole('heading', { level: 1 }).textContent();
const button = (name: string | RegExp): Locator => bench.pane.getByRole('button', { name });
const field = (name: string): Locator => bench.pane.getByLabel(name, { exact: true });

describe('a mock in the mark column of C3', () => {
  beforeAll(async () => {
    bench = await openBenchPage(browser);
    await bench.page.emulateMedia({ colorScheme: 'light' });
    await bench.mount(plainWorkbook([TRACKER]));
    await showScreen(bench, 'Mocks');
  });
  afterAll(() => bench.close());

  it('is a mock only where the teacher says so', async () => {
    await expect.poll(heading).toBe('No mock is pointed out yet for this class.');
    await field('C3').selectOption('mark column');
    await expect.poll(heading).toMatch(/^C3 mock: \d+ of 32 marked, /);
    expect(await field('C3 mock read with').inputValue()).toBe('all');
  });

  it('counts grades under each of the five series side by side', async () => {
    const table = bench.pane.getByRole('table', { name: 'C3 mock: learners at each grade by series' });
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
      'Grade',
      '2024-01',
      '2024-06',
      '2025-01',
      '2025-06',
      '2026-01',
    ]);
  });

  it('is written as live formulas under headings that say mock, and Grades does not take them for results', async () => {
    await field('C3 mock read with').selectOption('2024-06');
    await button('Write mock results').click();
    await button('Write 64 mock formulas').click();
    await bench.pane.getByText('Wrote 64 mock formulas.').waitFor();
    await untilReady(bench.page);
    expect(await valuesOf(bench, 'Marks', 'K1:M1')).toEqual([
      ['Target', 'C3 mock UMS 2024-06', 'C3 mock grade 2024-06'],
    ]);
    const marks = (await valuesOf(bench, 'Marks', 'J2:J33')).flat();
    const held = umsInFile('C3', '2024-06');
    expect((await valuesOf(bench, 'Marks', 'L2:L33')).flat()).toEqual(
      marks.map((mark) => (typeof mark === 'number' ? held.get(mark) : mark)),
    );
    await showScreen(bench, 'Grades');
    await button(/^(Use the newest held|Write the formulas)$/).waitFor();
    expect(await bench.pane.getByRole('region', { name: /^Differs/ }).count()).toBe(0);
    await showScreen(bench, 'Mocks');
  });

  it('gives the range as formulas too, and everything back with one Undo', async () => {
    await field('C3 mock read with').selectOption('all');
    await button('Write mock results').click();
    await button('Write 96 mock formulas').click();
    await bench.pane.getByText('Wrote 96 mock formulas.').waitFor();
    await untilReady(bench.page);
    const [mark] = (await valuesOf(bench, 'Marks', 'J2')).flat();
    const worths = (['2024-01', '2024-06', '2025-01', '2025-06', '2026-01'] as const)
      .map((series) => umsInFile('C3', series).get(Number(mark)) ?? 0)
      .sort((a, b) => a - b);
    expect(await valuesOf(bench, 'Marks', 'N1:P2')).toEqual([
      ['C3 mock lowest UMS', 'C3 mock middle UMS', 'C3 mock highest UMS'],
      [worths[0], worths[2], worths[4]],
    ]);
    await button('Undo').click();
    await bench.pane.getByText('Undone: everything is as it was before.').waitFor();
    await untilReady(bench.page);
    expect(await valuesOf(bench, 'Marks', 'N1:N2')).toEqual([[''], ['']]);
  });

  it('is kept among the sittings as a mock for one series', async () => {
    await field('C3 mock read with').selectOption('2024-06');
    await button('Keep in BTEC Sittings').click();
    await button(/^Keep \d+ mock sittings$/).click();
    await bench.pane.getByText(/^Kept \d+ mock sittings in BTEC Sittings\.$/).waitFor();
    await untilReady(bench.page);
    const [[, component, series, , , , kind] = []] = await valuesOf(bench, 'BTEC Sittings', 'A2:H2');
    expect([component, series, kind]).toEqual(['C3', '2024-06', 'mock']);
  });

  it.each(COLOURS)('has no accessibility faults in %j', async (colours) => {
    await bench.page.emulateMedia(colours);
    if ((await bench.pane.getByRole('table', { name: /^C3 mock of / }).count()) === 0) {
      await button(/^Details, /)
        .first()
        .click();
    }
    expect(await faultsForEverybody(bench.page)).toEqual([]);
  });
});
