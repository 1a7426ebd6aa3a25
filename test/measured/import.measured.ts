import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { launchBrowser, untilReady } from '../browser/browserPage';
import { openImport, openList, press } from '../browser/importBench';
import { openBenchPage, type PaneAlone } from '../pane/benchPage';
import { aClass } from '../pane/workbooks';
import { measuring, type MeasurePage } from './measure';

/** The longest list that Import takes is of 10,000 rows, its heading among them. */
const SIZES = [1_000, 3_000, 9_999] as const;
const LEARNERS = 300;
const SERIES = { C1: '2025-06', C2: '2025-06', C3: '2026-01' } as const;

let browser: Browser;
let bench: PaneAlone;
let measure: MeasurePage;

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await openBenchPage(browser);
  bench.page.setDefaultTimeout(120_000);
  measure = await measuring(bench.page);
});
afterAll(() => browser.close());

/** A list of so many candidates, the class among them, each with one mark more than a larger class would have. */
const listOf = (size: number): Buffer => {
  const cells = aClass({ size, series: SERIES }).sheets[0]?.cells ?? [];
  const lines = Array.from({ length: size + 1 }, (): string[] => []);
  for (const { row, column, value } of cells) {
    if (column < 3)
      lines[row]?.push(row > 0 && column === 2 && typeof value === 'number' ? String((value + 1) % 61) : String(value));
  }
  return Buffer.from(lines.map((line) => line.join(',')).join('\n'));
};

const reaches = async (sentence: RegExp): Promise<void> => {
  await bench.pane.getByRole('heading', { level: 1, name: sentence }).waitFor();
  await untilReady(bench.page);
};

describe(`a list read into a class of ${LEARNERS}`, () => {
  it.each(SIZES)('%i rows', async (size) => {
    const rows = size.toLocaleString('en-GB');
    await bench.mount(aClass({ size: LEARNERS, series: SERIES }));
    await openImport(bench);
    await measure(`${rows} rows read`, async () => {
      await openList(bench, 'list.csv', listOf(size));
      await reaches(/ rows of learners/);
    });
    await press(bench, 'Next');
    await reaches(/about this list/);
    await bench.pane.getByLabel('Yes, the same numbers').check();
    for (const absent of await bench.pane.getByLabel(/^Absent/).all()) await absent.check();
    await measure(`${rows} rows: their learners found`, async () => {
      await press(bench, 'Next');
      await reaches(/ found, /);
    });
    await measure(`${rows} rows: what would be written`, async () => {
      await press(bench, 'Preview');
      await reaches(/ new, /);
    });
    await measure(`${rows} rows: the class’s written`, async () => {
      await press(bench, /^Write /);
      await bench.pane.getByRole('button', { name: 'Undo' }).waitFor();
      await untilReady(bench.page);
    });
  });
});
