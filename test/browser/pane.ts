import type { Browser, Frame, Page } from 'playwright-core';
import { openTrialPage, restMouse, sharedTrialPage } from './browserPage';
import { screenTitle, type ScreenName } from '../../src/taskpane/workbook/screenName';

/** Where a test looks for what the pane shows. */
export type PanePlace = Pick<
  Page,
  'getByLabel' | 'getByPlaceholder' | 'getByRole' | 'getByText' | 'getByTitle' | 'locator'
>;

/** The pane beside its workbook, as a test drives them. */
export interface PaneBench {
  readonly page: Page;
  readonly pane: PanePlace;
  /** The pane's own window, whose Office.js is the genuine one. It is another one after a workbook was opened. */
  readonly office: () => Frame;
  readonly close: () => Promise<void>;
}

const FRAME = 'iframe[title="BTEC"]';

const benchOn = (page: Page): PaneBench => ({
  page,
  pane: page.frameLocator(FRAME),
  office: () => {
    const frame = page.frames().find((each) => each !== page.mainFrame() && !each.isDetached());
    if (frame === undefined) throw new Error('The trial page has no pane.');
    return frame;
  },
  close: () => page.close(),
});

export const openPane = async (
  browser: Browser,
  query = '',
  begins: 'not set up' | 'finished' = 'not set up',
): Promise<PaneBench> => benchOn(await openTrialPage(browser, { query, begins }));

/** The same on the page that files of tests share; it stays open. */
export const openSharedPane = async (begins: 'not set up' | 'finished' = 'not set up'): Promise<PaneBench> => ({
  ...benchOn(await sharedTrialPage({ begins })),
  close: () => Promise.resolve(),
});

/** Turns the pane to one of its screens by the menu. */
export const showScreen = async ({ page, pane }: PaneBench, name: string): Promise<void> => {
  await pane.getByRole('button', { name: 'Menu' }).click();
  const title = screenTitle(name as ScreenName);
  await pane.getByRole('button', { name: title, exact: true }).click();
  await pane.getByRole('main', { name: title, exact: true }).waitFor();
  await restMouse(page);
};

export const valuesOf = ({ office }: PaneBench, sheet: string, address: string): Promise<unknown[][]> =>
  office().evaluate(
    ([ofSheet, ofAddress]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(ofSheet ?? '').getRange(ofAddress);
        range.load('values');
        await context.sync();
        return range.values as unknown[][];
      }),
    [sheet, address],
  );

interface SheetOfBook {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

/** Every sheet of the workbook, by name: what its cells show, hold and how they are formatted. */
export const wholeBook = ({ office }: PaneBench): Promise<Readonly<Record<string, SheetOfBook>>> =>
  office().evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const used = worksheets.items.map((sheet) =>
        sheet.getUsedRange(true).load(['values', 'formulas', 'numberFormat']),
      );
      await context.sync();
      return Object.fromEntries(
        worksheets.items.map(({ name }, index) => {
          const range = used[index];
          const cells = (of: unknown): unknown[][] => (of ?? []) as unknown[][];
          const [values, formulas] = [cells(range?.values), cells(range?.formulas)];
          return [name, { values, formulas, formats: cells(range?.numberFormat) }];
        }),
      );
    }),
  );

export const selectCell = ({ office }: PaneBench, sheet: string, address: string): Promise<void> =>
  office().evaluate(
    ([ofSheet, ofAddress]) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(ofSheet ?? '');
        worksheet.activate();
        worksheet.getRange(ofAddress).select();
        await context.sync();
      }),
    [sheet, address],
  );

export const setCalculation = ({ office }: PaneBench, mode: 'Manual' | 'Automatic'): Promise<void> =>
  office().evaluate(
    (wanted) =>
      Excel.run(async (context) => {
        context.workbook.application.calculationMode = wanted;
        await context.sync();
      }),
    mode,
  );

/** What the add-in keeps in the workbook besides its tables. */
export const setUpXml = ({ office }: PaneBench): Promise<string[]> =>
  office().evaluate(() =>
    Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace('urn:btec-grade-addin:setup');
      parts.load('items/id');
      await context.sync();
      const texts = parts.items.map((part) => part.getXml());
      await context.sync();
      return texts.map(({ value }) => value);
    }),
  );
