import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import { NO_MOTION, restMouse, untilReady } from '../browser/browserPage';
import type { PaneBench } from '../browser/pane';
import type { CellEntries } from './page/bench';
import type { Refusal } from './excel/session';
import type { Switches, WorkbookGiven } from './workbook/given';

/** The pane by itself over a workbook in memory, as a test drives it. */
export interface PaneAlone extends PaneBench {
  /** Opens a workbook in place of the one before, with the pane as just opened beside it. */
  readonly mount: (given: WorkbookGiven, switches?: Partial<Switches>) => Promise<void>;
  /** Requests wait from now on, as while a cell is being edited. */
  readonly hold: () => Promise<void>;
  readonly release: () => Promise<void>;
  readonly refuse: (refusal: Refusal) => Promise<void>;
  /** Somebody else types into cells of the same workbook, also while requests wait. */
  readonly colleagueTypes: (sheet: string, entries: CellEntries) => Promise<void>;
  /** The teacher presses Ctrl+Z in the sheet; false where Excel has nothing to take back. */
  readonly pressUndo: () => Promise<boolean>;
  /** How often Excel is asked for something when the teacher types into a cell and presses Enter. */
  readonly askedWhenTyped: (sheet: string, address: string, entry: string | number) => Promise<number>;
}

export interface BenchLook {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
}

const HEIGHT = 850;
const WIDTH = 350;

/** One page for a file of tests; it is narrow, as Excel shows a pane. */
export const openBenchPage = async (
  browser: Browser,
  { width = WIDTH, colorScheme = 'light' }: BenchLook = {},
): Promise<PaneAlone> => {
  const context = await browser.newContext({ ...NO_MOTION, viewport: { width, height: HEIGHT }, colorScheme });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return {
    page,
    pane: page,
    office: () => page.mainFrame(),
    mount: async (given, switches = {}) => {
      await restMouse(page);
      await page.goto(`${inject('address')}/bench/`);
      await page.evaluate(([workbook, of]) => window.bench.mount(workbook, of), [given, switches] as const);
      await untilReady(page);
    },
    hold: () => page.evaluate(() => window.bench.hold()),
    release: () => page.evaluate(() => window.bench.release()),
    colleagueTypes: (sheet, entries) =>
      page.evaluate(([ofSheet, typed]) => window.bench.colleagueTypes(ofSheet, typed), [sheet, entries] as const),
    pressUndo: () => page.evaluate(() => window.bench.pressUndo()),
    askedWhenTyped: async (sheet, address, entry) => {
      const before = await page.evaluate(() => window.bench.roundTrips());
      await page.evaluate(([ofSheet, cell, typed]) => window.bench.teacherTypes(ofSheet, cell, typed), [
        sheet,
        address,
        entry,
      ] as const);
      // The pane looks once more when nothing has followed for a while.
      await page.waitForTimeout(1_500);
      await untilReady(page);
      return (await page.evaluate(() => window.bench.roundTrips())) - before;
    },
    refuse: (refusal) => page.evaluate((told) => window.bench.refuse(told), refusal),
    close: () => context.close(),
  };
};

const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** The rules of accessibility that the pane breaks, each with the first element that breaks it; of colours alone, if so wished. */
export const faultsForEverybody = async (page: Page, of: 'all' | 'colours' = 'all'): Promise<string[]> => {
  // Fluent's invisible sentinels pass the focus on the moment they get it; the pane has no frames within it.
  const axe = new AxeBuilder({ page }).exclude('[data-tabster-dummy]').setLegacyMode();
  const { violations, passes } = await (of === 'all' ? axe : axe.withRules(COLOUR_RULES)).analyze();
  if (passes.length === 0) throw new Error('Nothing in the pane was looked at.');
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
};

/** The cell the teacher stands on with what it shows, as the trial page's status line says it: `F7: 12`. */
export const activeCell = ({ office }: PaneAlone): Promise<string> =>
  office().evaluate(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load(['address', 'text']);
      await context.sync();
      return `${cell.address.replace(/^.*!/, '')}: ${cell.text[0]?.[0] ?? ''}`;
    }),
  );
