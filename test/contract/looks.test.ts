import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTrial, type OpenTrial } from './openTrial';

let trial: OpenTrial;
beforeAll(async () => {
  trial = await openTrial();
});
afterAll(async () => {
  await trial.close();
});

describe('looks, selection and calculation, through the genuine Office.js', () => {
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
        const sheet = context.workbook.worksheets.add('11B DIT');
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

  it('leaves numbers and formulas, spilled ones too, what they are when their looks or number formats change', async () => {
    const told = await trial.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Dressed');
        sheet.getRange('A1:C1').formulas = [[2, '=A1*3', '=SEQUENCE(2)']];
        await context.sync();
        const range = sheet.getRange('A1:C2');
        range.format.font.bold = true;
        range.format.fill.color = '#ffeecc';
        range.numberFormat = Array.from({ length: 2 }, () => ['@', '@', '@']);
        await context.sync();
        range.clear('Formats');
        await context.sync();
        sheet.getRange('A1').values = [[5]];
        await context.sync();
        range.load('values, formulas');
        await context.sync();
        return [range.values, range.formulas];
      }),
    );
    expect(told).toEqual([
      [
        [5, 15, 1],
        ['', '', 2],
      ],
      [
        [5, '=A1*3', '=SEQUENCE(2)'],
        ['', '', 2],
      ],
    ]);
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
