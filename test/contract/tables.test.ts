import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTrial, type OpenTrial } from './openTrial';

let trial: OpenTrial;
beforeAll(async () => {
  trial = await openTrial();
});
afterAll(async () => {
  await trial.close();
});

describe('tables, through the genuine Office.js', () => {
  it('are made of a range with headings, and found by name in any case', async () => {
    const told = await trial.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('B2:C4').values = [
          ['Learner', 'Mark'],
          ['Zed Alpha', 31],
          ['Yan Beta', 44],
        ];
        const table = sheet.tables.add('B2:C4', true);
        table.name = 'Marks';
        await context.sync();
        const found = context.workbook.tables.getItem('MARKS');
        found.load('name, showHeaders');
        found.columns.load('items/name, items/index, count');
        found.worksheet.load('name');
        const parts = [found.getRange(), found.getHeaderRowRange(), found.getDataBodyRange()];
        for (const part of parts) part.load('address');
        const column = found.columns.getItem('mark').getDataBodyRange();
        column.load('values');
        await context.sync();
        return {
          name: [found.name, found.showHeaders, found.worksheet.name],
          columns: found.columns.items.map(({ name, index }) => [name, index]),
          parts: parts.map(({ address }) => address),
          marks: column.values as unknown[][],
        };
      }),
    );
    expect(told).toEqual({
      name: ['Marks', true, 'Sheet1'],
      columns: [
        ['Learner', 0],
        ['Mark', 1],
      ],
      parts: ['Sheet1!B2:C4', 'Sheet1!B2:C2', 'Sheet1!B3:C4'],
      marks: [[31], [44]],
    });
  });

  it('grow by rows below and a column at the right, and formulas see the new rows', async () => {
    const told = await trial.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const table = context.workbook.tables.getItem('Marks');
        sheet.getRange('H1').formulas = [['=SUM(Marks[Mark])']];
        table.rows.add(undefined, [
          ['Xia Gamma', 50],
          ['Wil Delta', 5],
        ]);
        table.columns.add(undefined, [['UMS'], ['=C3*2'], [2], [3], [4]]);
        await context.sync();
        const whole = table.getRange();
        const sum = sheet.getRange('H1');
        whole.load('address, values');
        table.rows.load('count');
        sum.load('values');
        await context.sync();
        return {
          address: whole.address,
          values: whole.values as unknown[][],
          rows: table.rows.count,
          sum: sum.values as unknown[][],
        };
      }),
    );
    expect(told).toEqual({
      address: 'Sheet1!B2:D6',
      values: [
        ['Learner', 'Mark', 'UMS'],
        ['Zed Alpha', 31, 62],
        ['Yan Beta', 44, 2],
        ['Xia Gamma', 50, 3],
        ['Wil Delta', 5, 4],
      ],
      rows: 4,
      sum: [[130]],
    });
  });

  it('are resized, renamed, and turned back into ranges', async () => {
    const told = await trial.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const table = context.workbook.tables.getItem('Marks');
        table.resize('B2:D5');
        table.name = 'Class_Marks';
        await context.sync();
        const range = table.getRange();
        table.load('name');
        range.load('address');
        await context.sync();
        const before = [table.name, range.address];
        table.convertToRange();
        const gone = context.workbook.tables.getItemOrNullObject('Class_Marks');
        const cell = sheet.getRange('B3');
        cell.load('values');
        await context.sync();
        return [...before, gone.isNullObject, cell.values];
      }),
    );
    expect(told).toEqual(['Class_Marks', 'Sheet1!B2:D5', true, [['Zed Alpha']]]);
  });

  it.each([
    ['A name with a space', 'InvalidArgument', 'space'],
    ['a name like a cell', 'InvalidArgument', 'cell'],
    ['a name in use', 'ItemAlreadyExists', 'used'],
    ['a table over another', 'InvalidArgument', 'overlap'],
    ['a missing column', 'ItemNotFound', 'column'],
    ['a column with cells in its way', 'InvalidOperation', 'blocked'],
  ])('refuse %s with %s', async (_what, code, kind) => {
    const given = await trial.pane.evaluate(
      (asked) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add();
          sheet.getRange('A1:B2').values = [
            ['a', 'b'],
            [1, 2],
          ];
          sheet.getRange('D1').values = [['a']];
          const table = sheet.tables.add('A1:B2', true);
          table.name = `One_${asked}`;
          const other = sheet.tables.add('D1:D2', true);
          other.name = `Other_${asked}`;
          await context.sync();
          if (asked === 'space') table.name = 'A name';
          if (asked === 'cell') table.name = 'AB12';
          if (asked === 'used') table.name = 'other_USED';
          if (asked === 'overlap') sheet.tables.add('B2:C4', true);
          if (asked === 'column') table.columns.getItem('z').load('name');
          if (asked === 'blocked') {
            sheet.getRange('C2').values = [['in the way']];
            table.columns.add(undefined, [['c'], [3]]);
          }
          await context.sync();
          return 'nothing refused';
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      kind,
    );
    expect(given).toBe(code);
  });

  it('get headings that are text, none empty and none twice', async () => {
    const names = await trial.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add();
        sheet.getRange('A1:D2').values = [
          ['Mark', '', 'Mark', 2024],
          [1, 2, 3, 4],
        ];
        const table = sheet.tables.add('A1:D2', true);
        table.columns.load('items/name');
        await context.sync();
        return table.columns.items.map(({ name }) => name);
      }),
    );
    expect(names).toEqual(['Mark', 'Column2', 'Mark2', '2024']);
  });
});
