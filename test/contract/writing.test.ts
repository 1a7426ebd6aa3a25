import { describe, expect, it } from 'vitest';
import { formulaEntry } from '../../src/markbook/edits/formulaEntry';
import type { Edit } from '../../src/markbook/edits/edit';
import type { HeldCells } from '../../src/markbook/edits/heldCells';
import type {} from './paneCode';
import {
  apply,
  cells,
  names,
  openForWriting,
  receiptOf,
  refusalOf,
  sheet,
  shown,
  trial,
  type,
  type Content,
} from './writingBench';

openForWriting();

/** What Excel says to someone who does not wait while a cell is edited. */
const refusedWhileEditing = (): Promise<string> =>
  trial.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
      return 'answered';
    }).catch((error: unknown) => (error as OfficeExtension.Error).code),
  );

describe('a write', () => {
  it('puts values, formulas and text where the preview said, and leaves the rest', async () => {
    await type('A1:D1', [[1, 'stays', 3, '']]);
    const edit: Edit = {
      ...(cells(0, [[1, 'stays', 3, '']], [[]]) as Extract<Edit, { kind: 'cells' }>),
      after: [[10, null, '', formulaEntry('=A1+1')]],
    };
    await receiptOf([edit]);
    expect((await shown('A1:D1')).formulas).toEqual([[10, 'stays', '', '=A1+1']]);
  });

  it.each(['=1+1', '+44', '-', '@name', '007', '2024-06', 'TRUE', "'quoted", '1/2'])(
    'keeps the text %s as that text',
    async (text) => {
      const edit = { ...cells(0, [['']], []), after: [[text]] } as Edit;
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
    await receiptOf([cells(0, [['old', '']], [[42, formulaEntry('=A1*2')]])]);
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
    expect(receipt.cells.map(({ before }) => before)).toEqual([[[formulaEntry('=SEQUENCE(3)')]], [[2], [3]]]);
  });

  it('refuses a sheet that is gone, a sheet or table that is there already, and a protected sheet, by name', async () => {
    expect(await refusalOf([{ ...cells(0, [['']], [[1]]), sheet: 'Nowhere' } as Edit])).toEqual({
      code: 'sheet-gone',
      facts: { sheet: 'Nowhere' },
    });
    expect(await refusalOf([{ kind: 'add-sheet', sheet }])).toEqual({ code: 'sheet-taken', facts: { sheet } });
    const was = { row: 0, column: 0, rows: 1, columns: 2 };
    expect(await refusalOf([{ kind: 'resize-table', table: 'Nothing', was, rows: 2, columns: 2 }])).toEqual({
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

  it('refuses, naming the cell, where what it was planned from holds something else: a row was inserted or sorted', async () => {
    await type('A1:A3', [['Zed Alpha'], ['Yan Beta'], ['Xen Gamma']]);
    const held: HeldCells = { sheet, row: 0, column: 0, before: [['Zed Alpha'], ['Xen Gamma'], ['Yan Beta']] };
    const edit = { ...cells(0, [[''], [''], ['']], [[30], [44], [51]]), column: 1 } as Edit;
    expect(await refusalOf([edit], [held])).toEqual({
      code: 'cells-changed',
      facts: {
        cells: [expect.objectContaining({ sheet, cell: 'A2' }), expect.objectContaining({ sheet, cell: 'A3' })],
      },
    });
    expect((await shown('B1:B3')).formulas).toEqual([[''], [''], ['']]);
    await receiptOf([edit], [{ ...held, before: [['Zed Alpha'], ['Yan Beta'], ['Xen Gamma']] }]);
    expect((await shown('B1:B3')).formulas).toEqual([[30], [44], [51]]);
  });

  it('tells rows whose formulas are alike by what they show, and lets its own cells change', async () => {
    await type('A1:B2', [
      [1, '=ROW()+A1'],
      [1, '=ROW()+A2'],
    ]);
    const held = (shows: Content[][]): HeldCells => ({ sheet, row: 0, column: 1, before: shows, isShown: true });
    const freeze = { ...cells(0, [['=ROW()+A1'], ['=ROW()+A2']], [[2], [3]]), column: 1 } as Edit;
    expect(await refusalOf([freeze], [held([[2], [2]])])).toMatchObject({ facts: { cells: [{ sheet, cell: 'B2' }] } });
    await receiptOf([freeze], [held([[2], [3]])]);
    await receiptOf([{ ...cells(0, [[2], [3]], [[4], [5]]), column: 1 } as Edit], [held([[2], [3]])]);
    expect((await shown('B1:B2')).formulas).toEqual([[4], [5]]);
  });

  it('takes everything back where a colleague changes what it was planned from meanwhile', async () => {
    await type('A1', [['Zed Alpha']]);
    const outcome = await trial.pane.evaluate(
      async ([name, edit, held]) => {
        if (window.paneCode === undefined) throw new Error('The pane has no code.');
        const isStopped = (): boolean => {
          void Excel.run(async (context) => {
            context.workbook.worksheets.getItem(name).getRange('A1').values = [['Yan Beta']];
            await context.sync();
          });
          return false;
        };
        return window.paneCode.applyEdits([edit], { tell: () => undefined, isStopped }, [held]);
      },
      [
        sheet,
        { ...cells(0, [['']], [[30]]), column: 1 } as Edit,
        { sheet, row: 0, column: 0, before: [['Zed Alpha']] },
      ] as const,
    );
    expect(outcome).toMatchObject({ ok: false, problems: [{ facts: { cells: [{ sheet, cell: 'A1' }] } }] });
    expect((await shown('A1:B1')).formulas).toEqual([['Yan Beta', '']]);
  });

  it('refuses to resize a table that has other rows than in the preview, and writes nothing', async () => {
    const table = `Moved_${sheet.replace(' ', '_')}`;
    await type('A1:B1', [['Learner', 'Mark']]);
    await receiptOf([{ kind: 'add-table', sheet, name: table, row: 0, column: 0, rows: 3, columns: 2 }]);
    const was = { row: 0, column: 0, rows: 4, columns: 2 };
    const row = cells(4, [['', '']], [['Yan Beta', 44]]);
    expect(await refusalOf([row, { kind: 'resize-table', table, was, rows: 5, columns: 2 }])).toEqual({
      code: 'table-changed',
      facts: { table },
    });
    expect((await shown('A5:B5')).formulas).toEqual([['', '']]);
  });

  it('waits while a cell is edited, then is done', async () => {
    await trial.page.evaluate(() => window.trialHost?.change({ isEditing: true }));
    const writing = apply([cells(0, [['']], [[1]])]);
    expect(await refusedWhileEditing()).toBe('InvalidOperationInCellEditMode');
    await trial.page.evaluate(() => window.trialHost?.change({ isEditing: false }));
    expect((await writing).outcome.ok).toBe(true);
    expect((await shown('A1')).formulas).toEqual([[1]]);
  });
});
