import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it, vi } from 'vitest';
import '../functions/customFunctions';
import type * as Sample from '../../.config/sample/learners';
import { launchBrowser, openTrialPage, untilReady } from '../browser/browserPage';
import { measuring, type MeasurePage } from './measure';

let page: Page;
let measure: MeasurePage;

beforeAll(async () => {
  page = await openTrialPage(await launchBrowser(), { begins: 'finished' });
  page.setDefaultTimeout(240_000);
  measure = await measuring(page);
});
afterAll(() => page.context().browser()?.close());

const office = () => page.frames().find((each) => each !== page.mainFrame() && !each.isDetached()) ?? page.mainFrame();

/** Enters cells below A1 of a sheet, reads what they show and waits until all is at rest. */
const enter = async (column: string, cells: readonly (string | number)[]): Promise<void> => {
  const last = await office().evaluate(
    ([to, entries]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Measured').getRange(`${to}2:${to}${entries.length + 1}`);
        range.formulas = entries.map((entry) => [entry]);
        range.load('values');
        await context.sync();
        return (range.values as unknown[][]).at(-1)?.[0];
      }),
    [column, cells] as const,
  );
  await untilReady(page);
  if (typeof last !== 'number') throw new Error(`The last cell shows ${String(last)}.`);
};

const COLUMNS = Array.from('BCDEFG');
const KINDS = [
  ['=A2*1.5', (row: number) => `=A${row}*1.5`],
  ['=BTEC.UMS(A2,"DIT","C1","2025-06")', (row: number) => `=BTEC.UMS(A${row},"DIT","C1","2025-06")`],
] as const;
const MOST = 10_000;

const rowsOf = <Cell>(size: number, cell: (row: number) => Cell): readonly Cell[] =>
  Array.from({ length: size }, (_, index) => cell(index + 2));

describe('formulas written into a column of the trial page, and read', () => {
  beforeAll(async () => {
    await office().evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add('Measured');
        await context.sync();
      }),
    );
    await enter(
      'A',
      rowsOf(MOST, (row) => (row * 7) % 61),
    );
  });

  it.each([2_500, 5_000, MOST])('%i', async (size) => {
    for (const [shown, formula] of KINDS) {
      await measure(`${size} cells of ${shown}`, () => enter(COLUMNS.shift() ?? '', rowsOf(size, formula)));
    }
  });
});

/** The finished sample with a class of so many. */
const sampleOf = async (size: number): Promise<Buffer> => {
  vi.resetModules();
  // None is held for so many learners, and the sample is of what has a result.
  vi.doMock('../../src/functions/samplesize', () => ({ samplesize: () => [[10]] }));
  vi.doMock('../../.config/sample/learners', async (original) => {
    const sample = await original<typeof Sample>();
    const { LEARNERS } = sample;
    const learners = Array.from({ length: size }, (_, index) => ({
      ...(LEARNERS[index % LEARNERS.length] ?? LEARNERS[0]),
      candidate: 1001 + index,
      uci: `00000025${1001 + index}X`,
    }));
    return { ...sample, LEARNERS: learners };
  });
  const { sampleTracker } = await import('../../.config/sample/sampleTracker');
  return Buffer.from(sampleTracker());
};

describe('the finished sample opened in the trial page, until all is at rest', () => {
  it.each([30, 120, 300, 1_000])('%i learners', async (size) => {
    const buffer = await sampleOf(size);
    for (const time of ['', ', again']) {
      await measure(`a class of ${size} opened${time}`, async () => {
        await page.locator('input[type=file]').setInputFiles({ name: 'class.xlsx', mimeType: '', buffer });
        await page.waitForFunction(() => document.body.dataset['state'] !== 'ready');
        await untilReady(page);
      });
    }
  });
});
