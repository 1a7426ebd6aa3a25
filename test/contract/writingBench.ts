import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { CellEntry, Edit } from '../../src/markbook/edits/edit';
import type { HeldCells } from '../../src/markbook/edits/heldCells';
import type { Receipt } from '../../src/markbook/edits/receipt';
import { openTrial, type OpenTrial } from './openTrial';
import type {} from './paneCode';
import { withPaneCode } from './withPaneCode';

/** The trial workbook, with the pane's own code in it. */
export let trial: OpenTrial;
/** An empty sheet of its own for each test. */
export let sheet: string;
let sheets = 0;

export type Content = string | number | boolean;
interface Shown {
  readonly formulas: Content[][];
  readonly formats: string[][];
}

const code = (problem: { readonly problems: readonly { readonly code: string }[] }) => problem.problems[0]?.code;

export const apply = async (edits: readonly Edit[], held: readonly HeldCells[] = []) =>
  trial.pane.evaluate(
    async ([given, from]) => {
      if (window.paneCode === undefined) throw new Error('The pane has no code.');
      const told: number[][] = [];
      const watch = { tell: (done: number, total: number) => told.push([done, total]), isStopped: () => false };
      const outcome = await window.paneCode.applyEdits(given, watch, from);
      return { outcome, told };
    },
    [edits, held] as const,
  );

export const receiptOf = async (edits: readonly Edit[], held: readonly HeldCells[] = []): Promise<Receipt> => {
  const { outcome } = await apply(edits, held);
  if (!outcome.ok) throw new Error(`Refused: ${String(code(outcome))}`);
  return outcome.value;
};

export const refusalOf = async (edits: readonly Edit[], held: readonly HeldCells[] = []): Promise<unknown> => {
  const { outcome } = await apply(edits, held);
  if (outcome.ok) throw new Error('Nothing was refused.');
  return outcome.problems[0];
};

export const undo = (receipt: Receipt) =>
  trial.pane.evaluate(async (given) => {
    if (window.paneCode === undefined) throw new Error('The pane has no code.');
    return window.paneCode.undoEdits(given);
  }, receipt);

export const shown = (address: string, name = sheet): Promise<Shown> =>
  trial.pane.evaluate(
    ([ofSheet, ofAddress]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(ofSheet ?? '').getRange(ofAddress);
        range.load('formulas, numberFormat');
        await context.sync();
        return { formulas: range.formulas as Content[][], formats: range.numberFormat as string[][] };
      }),
    [name, address],
  );

export const type = (address: string, rows: Content[][], format?: string): Promise<void> =>
  trial.pane.evaluate(
    ({ ofSheet, ofAddress, contents, pattern }) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(ofSheet).getRange(ofAddress);
        if (pattern !== undefined) range.numberFormat = contents.map((cells) => cells.map(() => pattern));
        range.formulas = contents;
        await context.sync();
      }),
    { ofSheet: sheet, ofAddress: address, contents: rows, pattern: format },
  );

/** Formats cells that hold something already. */
export const format = (address: string, pattern: string): Promise<void> =>
  trial.pane.evaluate(
    ([ofSheet, ofAddress, wanted]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(ofSheet ?? '').getRange(ofAddress).numberFormat = [[wanted]];
        await context.sync();
      }),
    [sheet, address, pattern],
  );

export const names = (): Promise<string[][]> =>
  trial.pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      worksheets.load('items/name');
      tables.load('items/name');
      await context.sync();
      return [worksheets.items.map(({ name }) => name), tables.items.map(({ name }) => name)];
    }),
  );

export const cells = (row: number, before: Content[][], after: CellEntry[][], numberFormat?: string): Edit => ({
  kind: 'cells',
  sheet,
  row,
  column: 0,
  before,
  after,
  ...(numberFormat !== undefined && { numberFormat }),
});

/** Opens the workbook once for a file of tests. */
export const openForWriting = (): void => {
  beforeAll(async () => {
    trial = await openTrial();
    await withPaneCode(trial.pane);
  });
  afterAll(() => trial.close());
  beforeEach(async () => {
    sheets += 1;
    sheet = `Class ${sheets}`;
    await trial.pane.evaluate(
      (name) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.add(name);
          await context.sync();
        }),
      sheet,
    );
  });
};
