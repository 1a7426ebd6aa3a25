import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTrial, type OpenTrial } from './openTrial';

let trial: OpenTrial;
beforeAll(async () => {
  trial = await openTrial();
});
afterAll(async () => {
  await trial.close();
});

describe('collections and ranges, through the genuine Office.js', () => {
  it('loads items of collections, a part of them, and properties of their parts', async () => {
    const told = await trial.pane.evaluate(() =>
      Excel.run(async (context) => {
        const all = context.workbook.worksheets;
        all.add('11B DIT');
        all.load('items/name, items/visibility, items/protection/protected');
        await context.sync();
        const whole = all.items.map(({ name, visibility, protection }) => [name, visibility, protection.protected]);
        const some = context.workbook.worksheets;
        some.load({ select: 'name', top: 1, skip: 1 });
        await context.sync();
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        range.load('format/fill/color, format/font/bold, worksheet/name');
        await context.sync();
        return {
          whole: whole.slice(0, 2),
          some: some.items.map(({ name }) => name),
          range: [range.format.fill.color, range.format.font.bold, range.worksheet.name],
        };
      }),
    );
    expect(told).toEqual({
      whole: [
        ['Sheet1', 'Visible', false],
        ['11B DIT', 'Visible', false],
      ],
      some: ['11B DIT'],
      range: ['#FFFFFF', false, 'Sheet1'],
    });
  });

  it('keeps a range usable in later requests, and lets go of it when the run ends', async () => {
    const references = (): Promise<number> =>
      trial.pane.evaluate(() =>
        Excel.run(async (context) => {
          const { workbook } = context as unknown as {
            workbook: { _GetReferenceCount: () => OfficeExtension.ClientResult<number> };
          };
          const count = workbook._GetReferenceCount();
          await context.sync();
          return count.value;
        }),
      );
    const during = await trial.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
        range.load('address');
        await context.sync();
        range.values = [
          [5, 6],
          [7, 8],
        ];
        await context.sync();
        const last = range.getLastCell();
        last.load('values');
        await context.sync();
        return last.values as unknown[][];
      }),
    );
    expect(during).toEqual([[8]]);
    await expect.poll(references).toBe(0);
  });

  it('writes and reads ten thousand cells', async () => {
    const told = await trial.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Large');
        const range = sheet.getRange('A1:T500');
        range.values = Array.from({ length: 500 }, (_row, row) =>
          Array.from({ length: 20 }, (_cell, column) => row * 20 + column),
        );
        await context.sync();
        const used = sheet.getUsedRange(true);
        used.load('address, values');
        await context.sync();
        const values = used.values as number[][];
        return { address: used.address, sum: values.flat().reduce((sum, value) => sum + value, 0) };
      }),
    );
    expect(told).toEqual({ address: 'Large!A1:T500', sum: 49_995_000 });
  });

  it('moves about from a range', async () => {
    const addresses = await trial.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('C3:D6');
        const moved = [
          range.getCell(1, 1),
          range.getRow(3),
          range.getColumn(0),
          range.getOffsetRange(1, -1),
          range.getResizedRange(-1, 2),
          range.getBoundingRect('A1'),
          range.getIntersection('D1:D4'),
          range.getLastCell(),
          range.getRowsBelow(2),
          range.getColumnsAfter(1),
          range.getEntireRow(),
          range.getEntireColumn(),
        ];
        for (const each of moved) each.load('address');
        await context.sync();
        return moved.map(({ address }) => address.replace('Sheet1!', ''));
      }),
    );
    expect(addresses).toEqual([
      'D4',
      'C6:D6',
      'C3:C6',
      'B4:C7',
      'C3:F5',
      'A1:D6',
      'D3:D4',
      'D6',
      'C7:D8',
      'E3:E6',
      '3:6',
      'C:D',
    ]);
  });

  it('finds spills by their formula and by their cells', async () => {
    const told = await trial.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Spill');
        sheet.getRange('B2').formulas = [['=SEQUENCE(3,2)']];
        await context.sync();
        const all = sheet.getRange('B2').getSpillingToRange();
        const parent = sheet.getRange('C4').getSpillParentOrNullObject();
        const cells = sheet.getRange('B2:C4');
        all.load('address');
        parent.load('address');
        cells.load('values, formulas, hasSpill');
        await context.sync();
        return [all.address, parent.address, cells.values, cells.formulas, cells.hasSpill];
      }),
    );
    expect(told).toEqual([
      'Spill!B2:C4',
      'Spill!B2',
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      [
        ['=SEQUENCE(3,2)', 2],
        [3, 4],
        [5, 6],
      ],
      true,
    ]);
  });
});
