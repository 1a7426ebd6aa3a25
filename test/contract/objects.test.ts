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

  it('loads items of collections, a part of them, and properties of their parts', async () => {
    const told = await trial.pane.evaluate(() =>
      Excel.run(async (context) => {
        const all = context.workbook.worksheets;
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
    const told = await trial.pane.evaluate(async () => {
      const references = async (): Promise<number> =>
        Excel.run(async (context) => {
          const { workbook } = context as unknown as {
            workbook: { _GetReferenceCount: () => OfficeExtension.ClientResult<number> };
          };
          const count = workbook._GetReferenceCount();
          await context.sync();
          return count.value;
        });
      const during = await Excel.run(async (context) => {
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
      });
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { during, left: await references() };
    });
    expect(told).toEqual({ during: [[8]], left: 0 });
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

  it('sets looks and number formats, and shows dates by them', async () => {
    const told = await trial.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.add('Looks').getRange('A1:B2');
        range.values = [
          [45444, 0.5],
          [45445, 0.25],
        ];
        range.numberFormat = [
          ['dd/mm/yyyy', '0%'],
          ['mmm-yy', '0%'],
        ];
        range.format.fill.color = '#ffeecc';
        range.format.font.bold = true;
        range.format.horizontalAlignment = 'Center';
        range.format.wrapText = true;
        range.format.columnWidth = 90;
        await context.sync();
        range.load('text, numberFormat, values');
        range.format.load('horizontalAlignment, wrapText, columnWidth');
        range.format.fill.load('color');
        range.format.font.load('bold');
        await context.sync();
        const { format } = range;
        return [
          range.text,
          range.values,
          format.fill.color,
          format.font.bold,
          format.horizontalAlignment,
          format.wrapText,
          format.columnWidth,
        ];
      }),
    );
    expect(told).toEqual([
      [
        ['01/06/2024', '50%'],
        ['Jun-24', '25%'],
      ],
      [
        [45444, 0.5],
        [45445, 0.25],
      ],
      '#FFEECC',
      true,
      'Center',
      true,
      90,
    ]);
  });

  it('selects, activates, follows the selection, and freezes rows', async () => {
    const told = await trial.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('11B DIT');
        sheet.freezePanes.freezeRows(1);
        sheet.activate();
        sheet.getRange('C5:D6').select();
        await context.sync();
        const selected = context.workbook.getSelectedRange();
        const cell = context.workbook.getActiveCell();
        const active = context.workbook.worksheets.getActiveWorksheet();
        selected.load('address');
        cell.load('address');
        active.load('name');
        await context.sync();
        return [selected.address, cell.address, active.name];
      }),
    );
    expect(told).toEqual(["'11B DIT'!C5:D6", "'11B DIT'!C5", '11B DIT']);
  });

  it('clears contents, and says which cells a sheet uses', async () => {
    const told = await trial.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Used');
        sheet.getRange('C3:D4').values = [
          [1, 2],
          [3, 4],
        ];
        sheet.getRange('G9').values = [['far']];
        await context.sync();
        const region = sheet.getRange('D4').getSurroundingRegion();
        const before = sheet.getUsedRange(true);
        region.load('address');
        before.load('address');
        await context.sync();
        sheet.getRange('G9').clear('Contents');
        const after = sheet.getUsedRangeOrNullObject(true);
        after.load('address');
        await context.sync();
        return [region.address, before.address, after.address];
      }),
    );
    expect(told).toEqual(['Used!C3:D4', 'Used!C3:G9', 'Used!C3:D4']);
  });

  it('calculates on request, and says how the workbook calculates', async () => {
    const told = await trial.pane.evaluate(() =>
      Excel.run(async (context) => {
        const { application } = context.workbook;
        application.load('calculationMode');
        application.cultureInfo.load('name');
        await context.sync();
        application.calculate(Excel.CalculationType.full);
        await context.sync();
        return [application.calculationMode, application.cultureInfo.name];
      }),
    );
    expect(told).toEqual(['Automatic', 'en-GB']);
  });
});
