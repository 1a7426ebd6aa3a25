import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/markbook/edits/edit';
import type {} from './paneCode';
import { apply, cells, names, openForWriting, receiptOf, refusalOf, sheet, shown, trial, type } from './writingBench';

openForWriting();

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

  it('checks every rectangle before it writes the first, for one may have been spilled by another', async () => {
    await type('A1', [['=SEQUENCE(3)']]);
    expect((await shown('A1:A3')).formulas).toEqual([['=SEQUENCE(3)'], [2], [3]]);
    const receipt = await receiptOf([cells(0, [['=SEQUENCE(3)']], [[1]]), cells(1, [[2], [3]], [[2], [3]])]);
    expect((await shown('A1:A3')).formulas).toEqual([[1], [2], [3]]);
    expect(receipt.cells.map(({ before }) => before)).toEqual([[['=SEQUENCE(3)']], [[2], [3]]]);
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
