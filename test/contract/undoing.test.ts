import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/markbook/edits/edit';
import type {} from './paneCode';
import {
  cells,
  format,
  names,
  openForWriting,
  receiptOf,
  refusalOf,
  sheet,
  shown,
  trial,
  type,
  undo,
} from './writingBench';

openForWriting();

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

  it('restores a formula and a number in cells that were formatted as text afterwards', async () => {
    await type('A1:B1', [['=1+2', 12]]);
    await format('A1', '@');
    await format('B1', '@');
    const before = await shown('A1:B1');
    expect(before.formulas).toEqual([['=1+2', 12]]);
    const receipt = await receiptOf([cells(0, before.formulas, [['X', 30]])]);
    await undo(receipt);
    expect(await shown('A1:B1')).toEqual(before);
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

  it('gives nobody the mark of another learner where the class was sorted since, however alike the marks are', async () => {
    await type('A1:B3', [
      ['Ann', 5],
      ['Ben', 7],
      ['Cai', 9],
    ]);
    const held = [{ sheet, row: 0, column: 0, before: [['Ann'], ['Ben'], ['Cai']] }];
    const marks = { ...cells(0, [[5], [7], [9]], [[20], [20], [21]]), column: 1 } as Edit;
    const receipt = await receiptOf([marks], held);
    await type('A1:B2', [
      ['Ben', 20],
      ['Ann', 20],
    ]);
    const undone = await undo(receipt);
    expect(undone.ok && undone.value.left.map(({ cell }) => cell)).toEqual(['B1', 'B2']);
    expect((await shown('A1:B3')).formulas).toEqual([
      ['Ben', 20],
      ['Ann', 20],
      ['Cai', 9],
    ]);
  });

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

  it('waits for the workbook’s structure to be free before it puts anything back, as the write did', async () => {
    const protect = (isOn: boolean): Promise<void> =>
      trial.pane.evaluate(
        (on) =>
          Excel.run(async (context) => {
            const { protection } = context.workbook;
            if (on) protection.protect();
            else protection.unprotect();
            await context.sync();
          }),
        isOn,
      );
    await type('A1', [['before']]);
    const edits = [cells(0, [['before']], [['after']]), ...tableOn(`${sheet} locked`, 'Added_Locked')];
    const before = await names();
    await protect(true);
    expect(await refusalOf(edits)).toEqual({ code: 'workbook-protected' });
    expect(await names()).toEqual(before);
    await protect(false);
    const receipt = await receiptOf(edits);
    await protect(true);
    expect(await undo(receipt)).toEqual({ ok: false, problems: [{ code: 'workbook-protected' }] });
    expect((await shown('A1')).formulas).toEqual([['after']]);
    await protect(false);
    expect(await undo(receipt)).toEqual({ ok: true, value: { left: [], kept: [] } });
    expect((await shown('A1')).formulas).toEqual([['before']]);
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
    const table = `Grown_${sheet.replace(' ', '_')}`;
    await receiptOf([{ kind: 'add-table', sheet, name: table, row: 0, column: 0, rows: 2, columns: 2 }]);
    const receipt = await receiptOf([
      cells(2, [['', '']], [['Yan Beta', 44]]),
      { kind: 'resize-table', table, was: { row: 0, column: 0, rows: 2, columns: 2 }, rows: 3, columns: 2 },
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
