import { readFileSync } from 'node:fs';
import type { Tracker } from '../../src/markbook/tracker/tracker';
import { RANGE_TRACKER, TABLE_TRACKER } from './gradesBench';
import type { PaneBench } from './pane';

const DATA = new URL('../data/', import.meta.url);

/** The hand-made sheet with its form column, and the Excel table with its form and class columns, as set up for an import. */
export const HAND_MADE: Tracker = {
  ...RANGE_TRACKER,
  columns: [...RANGE_TRACKER.columns, { role: 'form', heading: 'Learner Form', column: 2 }],
};
export const MARKS: Tracker = {
  ...TABLE_TRACKER,
  columns: [
    ...TABLE_TRACKER.columns,
    { role: 'form', heading: 'Reg', column: 4 },
    { role: 'class', heading: 'Class', column: 5 },
  ],
};

export const fileOfData = (name: string): Buffer => readFileSync(new URL(name, DATA));

export const openImport = async ({ pane }: PaneBench): Promise<void> => {
  await pane.getByRole('button', { name: 'Menu' }).click();
  await pane
    .getByRole('link', { name: 'Import', exact: true })
    .or(pane.getByRole('button', { name: 'Import', exact: true }))
    .first()
    .click();
  // While it closes, its “What next” would be taken for a button Next.
  await pane.getByRole('button', { name: 'Close menu' }).waitFor({ state: 'detached' });
};

/** Opens a list file in the Import screen. */
export const openList = async ({ pane }: PaneBench, name: string, buffer: Buffer): Promise<void> => {
  await pane.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
};

export const press = ({ pane }: PaneBench, name: string | RegExp): Promise<void> =>
  pane.getByRole('button', { name }).first().click();

export const heading = ({ pane }: PaneBench): Promise<string | null> =>
  pane.getByRole('heading', { level: 1 }).textContent();

/** Every cell of a sheet: formula bar, value and number format. */
export const everything = ({ office }: PaneBench, sheet: string): Promise<unknown> =>
  office().evaluate(
    (name) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getUsedRange();
        range.load('address,formulas,values,numberFormat');
        await context.sync();
        return [range.address, range.formulas, range.values, range.numberFormat] as unknown[];
      }),
    sheet,
  );
