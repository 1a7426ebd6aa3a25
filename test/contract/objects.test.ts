import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTrial, type OpenTrial } from './openTrial';

let trial: OpenTrial;
beforeAll(async () => {
  trial = await openTrial();
});
afterAll(async () => {
  await trial.close();
});

describe('objects of the workbook, through the genuine Office.js', () => {
  it('gives values, formulas, text, types and addresses of what was written in the same request', async () => {
    const told = await trial.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:C3').values = [
          [1, 'x', true],
          [2, '=A1+A2', '=1/0'],
          ['12', '', "'007"],
        ];
        const range = sheet.getRange('A1:C4');
        range.load(['values', 'formulas', 'text', 'valueTypes', 'address', 'rowCount', 'columnCount']);
        await context.sync();
        return range.toJSON();
      }),
    );
    expect(told).toEqual({
      address: 'Sheet1!A1:C4',
      rowCount: 4,
      columnCount: 3,
      values: [
        [1, 'x', true],
        [2, 3, '#DIV/0!'],
        [12, '', '007'],
        ['', '', ''],
      ],
      formulas: [
        [1, 'x', true],
        [2, '=A1+A2', '=1/0'],
        [12, '', '007'],
        ['', '', ''],
      ],
      text: [
        ['1', 'x', 'TRUE'],
        ['2', '3', '#DIV/0!'],
        ['12', '', '007'],
        ['', '', ''],
      ],
      valueTypes: [
        ['Double', 'String', 'Boolean'],
        ['Double', 'Double', 'Error'],
        ['Double', 'Empty', 'String'],
        ['Empty', 'Empty', 'Empty'],
      ],
    });
  });

  it('leaves a cell alone where null is written, and clears it where nothing is', async () => {
    const values = await trial.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('E1:G1');
        range.values = [[1, 2, 3]];
        range.values = [[null, '', 4]];
        range.load('values');
        await context.sync();
        return range.values as unknown[][];
      }),
    );
    expect(values).toEqual([[1, '', 4]]);
  });

  it('quotes sheet names in addresses as Excel does, and finds sheets by name in any case', async () => {
    const addresses = await trial.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets;
        sheets.add('11B DIT');
        sheets.add("O'Brien's");
        const cell = sheets.getItem('11b dit').getRange('B2');
        const columns = sheets.getItem("O'Brien's").getRange('A:B');
        const rows = sheets.getItem('Sheet1').getRange('2:3');
        cell.load('address');
        columns.load('address, isEntireColumn, values');
        rows.load('address, isEntireRow');
        await context.sync();
        return [cell.address, columns.address, columns.isEntireColumn, columns.values, rows.address, rows.isEntireRow];
      }),
    );
    expect(addresses).toEqual(["'11B DIT'!B2", "'O''Brien''s'!A:B", true, null, 'Sheet1!2:3', true]);
  });

  it('refuses a property that was not loaded, before asking the workbook', async () => {
    const code = await trial.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
        await context.sync();
        try {
          return String(range.values);
        } catch (error) {
          return (error as OfficeExtension.Error).code;
        }
      }),
    );
    expect(code).toBe('PropertyNotLoaded');
  });

  it('answers null objects where nothing is, and lets methods of them pass', async () => {
    const told = await trial.pane.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets, tables, names, customXmlParts, settings } = context.workbook;
        const empty = worksheets.add('Empty');
        const nothings = [
          worksheets.getItemOrNullObject('nowhere'),
          tables.getItemOrNullObject('nowhere'),
          names.getItemOrNullObject('nowhere'),
          customXmlParts.getItemOrNullObject('nowhere'),
          settings.getItemOrNullObject('nowhere'),
          empty.getUsedRangeOrNullObject(true),
          empty.getRange('A1').getIntersectionOrNullObject('B2'),
          empty.getRange('A1').getSpillParentOrNullObject(),
          worksheets.getItemOrNullObject('nowhere').getRange('A1'),
        ];
        worksheets.getItemOrNullObject('nowhere').delete();
        const used = empty.getUsedRange();
        used.load('address');
        await context.sync();
        return { nothings: nothings.map((each) => each.isNullObject), used: used.address };
      }),
    );
    expect(told).toEqual({ nothings: Array.from({ length: 9 }, () => true), used: 'Empty!A1' });
  });

  it.each([
    ['worksheets.getItem', 'ItemNotFound', 'WorksheetCollection.getItem', 'missing sheet'],
    ['range.values', 'InvalidArgument', 'Range.values', 'wrong size'],
    ['worksheet.getRange', 'InvalidArgument', 'Worksheet.getRange', 'bad address'],
    ['worksheet.getRange', 'InvalidArgument', 'Worksheet.getRange', 'address on another sheet'],
    ['worksheets.add', 'ItemAlreadyExists', 'WorksheetCollection.add', 'same name'],
    ['range.getOffsetRange', 'InvalidArgument', 'Range.getOffsetRange', 'off the sheet'],
  ])('refuses %s with %s at %s: %s', async (_what, code, location, kind) => {
    const refusal = await trial.pane.evaluate(
      (asked) =>
        Excel.run(async (context) => {
          const sheets = context.workbook.worksheets;
          const range = sheets.getItem('Sheet1').getRange('J1:K2');
          if (asked === 'missing sheet') sheets.getItem('nowhere').load('name');
          if (asked === 'wrong size') range.values = [[1]];
          if (asked === 'bad address') sheets.getItem('Sheet1').getRange('A1:').load('address');
          if (asked === 'address on another sheet') sheets.getItem('Sheet1').getRange("'11B DIT'!A1").load('address');
          if (asked === 'same name') sheets.add('SHEET1');
          if (asked === 'off the sheet') range.getOffsetRange(-1, 0).load('address');
          await context.sync();
          return undefined;
        }).catch((error: unknown) => {
          const { code: given, message, debugInfo } = error as OfficeExtension.Error;
          return { given, message, location: debugInfo.errorLocation, statement: debugInfo.statement };
        }),
      kind,
    );
    expect(refusal?.given).toBe(code);
    expect(refusal?.location).toBe(location);
    expect(refusal?.message).not.toBe('');
    expect(refusal?.statement).not.toBe(undefined);
  });

  it('keeps what was done before the action that is refused', async () => {
    const value = await trial.pane.evaluate(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('L1').values = [['kept']];
        sheet.getRange('L2').values = [[1, 2]];
        await context.sync();
      }).catch(() => undefined);
      return Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('L1');
        range.load('values');
        await context.sync();
        return range.values as unknown[][];
      });
    });
    expect(value).toEqual([['kept']]);
  });

  it('names a member it does not play, and says so on the page', async () => {
    const refusal = await trial.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.charts.load('items/name');
        await context.sync();
        return undefined;
      }).catch((error: unknown) => {
        const { code, message } = error as OfficeExtension.Error;
        return { code, message };
      }),
    );
    expect(refusal?.code).toBe('ApiNotAvailable');
    expect(refusal?.message).toContain('Worksheet.charts');
    await expect.poll(() => trial.page.getByRole('alert').textContent()).toContain('Worksheet.charts');
  });
});
