import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Edit } from '../../src/markbook/edits/edit';
import type { Receipt } from '../../src/markbook/edits/receipt';
import { openTrial, type OpenTrial } from './openTrial';
import type {} from './paneCode';
import { withPaneCode } from './withPaneCode';

let trial: OpenTrial;
let sheet: string;
let sheets = 0;

type Content = string | number | boolean;
interface Shown {
  readonly formulas: Content[][];
  readonly formats: string[][];
}

const code = (problem: { readonly problems: readonly { readonly code: string }[] }) => problem.problems[0]?.code;

const apply = async (edits: readonly Edit[]) =>
  trial.pane.evaluate(
    async (given) => {
      if (window.paneCode === undefined) throw new Error('The pane has no code.');
      const told: number[][] = [];
      const outcome = await window.paneCode.applyEdits(given, {
        tell: (done, total) => told.push([done, total]),
        isStopped: () => false,
      });
      return { outcome, told };
    },
    [...edits],
  );

const receiptOf = async (edits: readonly Edit[]): Promise<Receipt> => {
  const { outcome } = await apply(edits);
  if (!outcome.ok) throw new Error(`Refused: ${String(code(outcome))}`);
  return outcome.value;
};

const refusalOf = async (edits: readonly Edit[]): Promise<unknown> => {
  const { outcome } = await apply(edits);
  if (outcome.ok) throw new Error('Nothing was refused.');
  return outcome.problems[0];
};

const undo = (receipt: Receipt) =>
  trial.pane.evaluate(async (given) => {
    if (window.paneCode === undefined) throw new Error('The pane has no code.');
    return window.paneCode.undoEdits(given);
  }, receipt);

const shown = (address: string, name = sheet): Promise<Shown> =>
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

const type = (address: string, rows: Content[][], format?: string): Promise<void> =>
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

const names = (): Promise<string[][]> =>
  trial.pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      worksheets.load('items/name');
      tables.load('items/name');
      await context.sync();
      return [worksheets.items.map(({ name }) => name), tables.items.map(({ name }) => name)];
    }),
  );

const cells = (row: number, before: Content[][], after: Content[][], numberFormat?: string): Edit => ({
  kind: 'cells',
  sheet,
  row,
  column: 0,
  before,
  after,
  ...(numberFormat !== undefined && { numberFormat }),
});

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

describe('a write', () => {
  it('puts values, formulas and text where the preview said, and leaves the rest', async () => {
    await type('A1:D1', [[1, 'stays', 3, '']]);
    const edit: Edit = {
      ...(cells(0, [[1, 'stays', 3, '']], [[]]) as Extract<Edit, { kind: 'cells' }>),
      after: [[10, null, '', '=A1+1']],
    };
    await receiptOf([edit]);
    expect((await shown('A1:D1')).formulas).toEqual([[10, 'stays', '', '=A1+1']]);
  });

  it.each(['=1+1', '+44', '-', '@name', '007', '2024-06', 'TRUE', "'quoted", '1/2'])(
    'keeps the text %s as that text',
    async (text) => {
      const edit = { ...cells(0, [['']], []), after: [[{ kind: 'text', text }]] } as Edit;
      await receiptOf([edit]);
      const { formulas } = await shown('A1');
      expect(formulas).toEqual([[text]]);
      await type('B1', [['=ISTEXT(A1)']]);
      const isText = await trial.pane.evaluate(
        (name) =>
          Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem(name).getRange('B1');
            range.load('values');
            await context.sync();
            return (range.values as unknown[][])[0]?.[0];
          }),
        sheet,
      );
      expect(isText).toBe(true);
    },
  );

  it('makes a number of a number and a formula of a formula in cells formatted as text', async () => {
    await type('A1:B1', [['old', '']], '@');
    await receiptOf([cells(0, [['old', '']], [[42, '=A1*2']])]);
    expect(await shown('A1:B1')).toEqual({ formulas: [[42, '=A1*2']], formats: [['General', 'General']] });
  });

  it('refuses where a cell is no longer as the preview showed it, names it, and writes nothing', async () => {
    await type('A1:A3', [[1], [2], [3]]);
    const problem = await refusalOf([cells(0, [[1], [5], [3]], [[10], [20], [30]])]);
    expect(problem).toMatchObject({ code: 'cells-changed', facts: { cells: [{ sheet, cell: 'A2' }] } });
    expect((await shown('A1:A3')).formulas).toEqual([[1], [2], [3]]);
  });

  it('refuses a sheet that is gone, a sheet or table that is there already, and a protected sheet, by name', async () => {
    expect(await refusalOf([{ ...cells(0, [['']], [[1]]), sheet: 'Nowhere' } as Edit])).toEqual({
      code: 'sheet-gone',
      facts: { sheet: 'Nowhere' },
    });
    expect(await refusalOf([{ kind: 'add-sheet', sheet }])).toEqual({ code: 'sheet-taken', facts: { sheet } });
    expect(await refusalOf([{ kind: 'resize-table', table: 'Nothing', rows: 2, columns: 2 }])).toEqual({
      code: 'table-gone',
      facts: { table: 'Nothing' },
    });
    await trial.pane.evaluate(
      (name) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(name).protection.protect();
          await context.sync();
        }),
      sheet,
    );
    const other: Edit = { kind: 'add-sheet', sheet: `${sheet} more` };
    expect(await refusalOf([other, cells(0, [['']], [[1]])])).toEqual({ code: 'sheet-protected', facts: { sheet } });
    expect((await names())[0]).not.toContain(`${sheet} more`);
  });

  it('of many cells comes in several requests, each told, and can be stopped without a trace', async () => {
    const rows = Array.from({ length: 5_000 }, (_row, index) => [index, `Learner ${index}`]);
    const blank = rows.map(() => ['', '']);
    const stopped = await trial.pane.evaluate(
      async (edits) => {
        let told = 0;
        return window.paneCode?.applyEdits(edits, { tell: () => (told += 1), isStopped: () => told > 2 });
      },
      [cells(0, blank, rows)],
    );
    expect(stopped).toMatchObject({ ok: false, problems: [{ code: 'stopped' }] });
    expect((await shown('A1:B5000')).formulas.flat().filter((cell) => cell !== '')).toEqual([]);
    const { outcome, told } = await apply([cells(0, blank, rows)]);
    expect(outcome.ok).toBe(true);
    expect(told).toEqual([0, 2_000, 4_000, 6_000, 8_000, 10_000].map((done) => [done, 10_000]));
    expect((await shown('A1:B5000')).formulas).toEqual(rows);
  });

  it('notices a colleague who changes a cell meanwhile, puts everything back and keeps their change', async () => {
    const rows = Array.from({ length: 2_500 }, (_row, index) => [index]);
    const blank = rows.map(() => ['']);
    const outcome = await trial.pane.evaluate(
      async ([name, edit]) => {
        if (window.paneCode === undefined) throw new Error('The pane has no code.');
        let asked = 0;
        // Asked before each request, after everything was read and compared: the colleague comes in between.
        const isStopped = (): boolean => {
          asked += 1;
          if (asked === 1) {
            void Excel.run(async (context) => {
              context.workbook.worksheets.getItem(name).getRange('A2400').values = [['theirs']];
              await context.sync();
            });
          }
          return false;
        };
        return window.paneCode.applyEdits([edit], { tell: () => undefined, isStopped });
      },
      [sheet, cells(0, blank, rows)] as const,
    );
    expect(outcome).toMatchObject({
      ok: false,
      problems: [{ code: 'cells-changed', facts: { cells: [{ sheet, cell: 'A2400' }] } }],
    });
    const { formulas } = await shown('A1:A2500');
    expect(formulas.flatMap(([cell], row) => (cell === '' ? [] : [[row, cell]]))).toEqual([[2_399, 'theirs']]);
  });

  it('waits while a cell is edited, then is done', async () => {
    await trial.page.evaluate(() => window.trialHost?.change({ isEditing: true }));
    const writing = apply([cells(0, [['']], [[1]])]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await trial.page.evaluate(() => window.trialHost?.change({ isEditing: false }));
    expect((await writing).outcome.ok).toBe(true);
    expect((await shown('A1')).formulas).toEqual([[1]]);
  });
});

describe('an undo', () => {
  it('restores every value, formula, text and number format', async () => {
    await type('A1:E1', [['007', "'=1+1", '=1+2', 'Zed', '']], undefined);
    await type('A1', [['007']], '@');
    await type('D1', [[0.5]], '0%');
    const before = await shown('A1:E1');
    const receipt = await receiptOf([cells(0, before.formulas, [[1, 2, 3, 4, 5]], '0.00')]);
    expect(await shown('A1:E1')).toEqual({ formulas: [[1, 2, 3, 4, 5]], formats: [Array(5).fill('0.00')] });
    expect(await undo(receipt)).toEqual({ ok: true, value: { left: [], kept: [] } });
    expect(await shown('A1:E1')).toEqual(before);
    await type('F1:G1', [['=ISTEXT(B1)', '=ISTEXT(A1)']]);
    expect(before.formulas[0]?.slice(0, 2)).toEqual(['007', '=1+1']);
  });

  it('leaves a cell changed since, and names it', async () => {
    await type('A1:A3', [[1], [2], [3]]);
    const receipt = await receiptOf([cells(0, [[1], [2], [3]], [[10], [20], [30]])]);
    await type('A2', [['mine']]);
    expect(await undo(receipt)).toMatchObject({ ok: true, value: { left: [{ sheet, cell: 'A2' }], kept: [] } });
    expect((await shown('A1:A3')).formulas).toEqual([[1], ['mine'], [3]]);
  });

  const tableOn = (name: string, table: string): Edit[] => [
    { kind: 'add-sheet', sheet: name },
    {
      ...cells(
        0,
        [
          ['', ''],
          ['', ''],
        ],
        [
          ['Learner', 'Mark'],
          ['Zed Alpha', 31],
        ],
      ),
      sheet: name,
    } as Edit,
    { kind: 'add-table', sheet: name, name: table, row: 0, column: 0, rows: 2, columns: 2 },
  ];

  it('removes a sheet and a table that were added', async () => {
    const before = await names();
    const receipt = await receiptOf(tableOn(`${sheet} new`, 'Added_One'));
    expect(await names()).toEqual([
      [...(before[0] ?? []), `${sheet} new`],
      [...(before[1] ?? []), 'Added_One'],
    ]);
    await undo(receipt);
    expect(await names()).toEqual(before);
  });

  it('keeps an added sheet on which something was written since', async () => {
    const name = `${sheet} kept`;
    const receipt = await receiptOf(tableOn(name, 'Added_Two'));
    await trial.pane.evaluate(
      (added) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(added).getRange('E5').values = [['a note']];
          await context.sync();
        }),
      name,
    );
    expect(await undo(receipt)).toEqual({ ok: true, value: { left: [{ sheet: name, cell: 'E5' }], kept: [name] } });
    expect((await shown('A1:B2', name)).formulas).toEqual([
      ['Learner', 'Mark'],
      ['Zed Alpha', 31],
    ]);
  });

  it('gives a table that grew its old size, and dissolves one made on a sheet that was there', async () => {
    await type('A1:B2', [
      ['Learner', 'Mark'],
      ['Zed Alpha', 31],
    ]);
    const table = `Grown_${sheets}`;
    await receiptOf([{ kind: 'add-table', sheet, name: table, row: 0, column: 0, rows: 2, columns: 2 }]);
    const receipt = await receiptOf([
      cells(2, [['', '']], [['Yan Beta', 44]]),
      { kind: 'resize-table', table, rows: 3, columns: 2 },
    ]);
    const size = (): Promise<string> =>
      trial.pane.evaluate(
        (name) =>
          Excel.run(async (context) => {
            const range = context.workbook.tables.getItem(name).getRange();
            range.load('address');
            await context.sync();
            return range.address.replace(/^.*!/, '');
          }),
        table,
      );
    expect(await size()).toBe('A1:B3');
    expect(await undo(receipt)).toEqual({ ok: true, value: { left: [], kept: [] } });
    expect(await size()).toBe('A1:B2');
    expect((await shown('A1:B3')).formulas).toEqual([
      ['Learner', 'Mark'],
      ['Zed Alpha', 31],
      ['', ''],
    ]);
  });
});
