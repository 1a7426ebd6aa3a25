import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untilReady } from '../browser/browserPage';
import { openTrial, type OpenTrial } from './openTrial';

let trial: OpenTrial;
beforeAll(async () => {
  trial = await openTrial();
  await trial.pane.evaluate(async () => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    const note =
      (what: string) =>
      (event: object): Promise<void> => {
        const { type: _type, worksheetId: _sheet, tableId: _table, ...rest } = event as Record<string, unknown>;
        told.push([what, JSON.parse(JSON.stringify(rest))]);
        return Promise.resolve();
      };
    await Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      const sheet = worksheets.getItem('Sheet1');
      worksheets.add('Mark 0');
      sheet.getRange('A1:B2').values = [
        ['a', 'b'],
        [1, 2],
      ];
      const table = sheet.tables.add('A1:B2', true);
      await context.sync();
      sheet.onChanged.add(note('sheet'));
      worksheets.onChanged.add(note('any sheet'));
      table.onChanged.add(note('table'));
      tables.onAdded.add(note('table added'));
      tables.onDeleted.add(note('table deleted'));
      sheet.onSelectionChanged.add(note('selection'));
      worksheets.onAdded.add(note('sheet added'));
      worksheets.onDeleted.add(note('sheet deleted'));
      worksheets.onActivated.add(note('activated'));
      worksheets.onNameChanged.add(note('renamed'));
      worksheets.onRowSorted.add(note('sorted'));
      await context.sync();
    });
  });
});
afterAll(async () => {
  await trial.close();
});

let marks = 0;

/** Events come in their order: what was told before that of a mark, made when the work has come to rest, is all of it. */
const toldSince = async (work: () => Promise<unknown>): Promise<unknown[]> => {
  const { page, pane } = trial;
  const before = await pane.evaluate(() => (window as unknown as { told: unknown[] }).told.length);
  await work();
  await untilReady(page);
  const mark = { nameBefore: `Mark ${marks}`, nameAfter: `Mark ${marks + 1}` };
  marks += 1;
  await pane.evaluate(
    ({ nameBefore, nameAfter }) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(nameBefore).name = nameAfter;
        await context.sync();
      }),
    mark,
  );
  const isMark = (each: unknown): boolean => JSON.stringify(each).includes(`"${mark.nameAfter}"`);
  const told = (): Promise<unknown[]> =>
    pane.evaluate((from) => (window as unknown as { told: unknown[] }).told.slice(from), before);
  await expect.poll(async () => (await told()).some(isMark)).toBe(true);
  const all = await told();
  return all.slice(0, all.findIndex(isMark));
};

const change = (triggerSource: string, address: string) => ({
  changeType: 'RangeEdited',
  source: 'Local',
  triggerSource,
  address,
});

describe('events of the workbook, through the genuine Office.js', () => {
  it('tell of the add-in’s own writes, to the sheet, to all sheets and to the table', async () => {
    const told = await toldSince(() =>
      trial.pane.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Sheet1').getRange('B2:C3').values = [
            [3, 4],
            [5, 6],
          ];
          await context.sync();
        }),
      ),
    );
    expect(told).toEqual([
      ['sheet', change('ThisLocalAddin', 'B2:C3')],
      ['any sheet', change('ThisLocalAddin', 'B2:C3')],
      ['table', { changeType: 'RangeEdited', source: 'Local', address: 'B2' }],
    ]);
  });

  it('tell of what the teacher types, with the calculated values there to be read', async () => {
    await trial.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('F1').formulas = [['=E1*2']];
        sheet.getRange('E1').select();
        await context.sync();
      }),
    );
    const told = await toldSince(async () => {
      await trial.page.locator('#grid').focus();
      await trial.page.mouse.click(700, 500);
      await trial.page.keyboard.type('21');
      await trial.page.keyboard.press('Enter');
    });
    expect(told.filter((each) => Array.isArray(each) && each[0] === 'sheet')).toHaveLength(1);
    expect(JSON.stringify(told)).toContain('"triggerSource":"Unknown"');
  });

  it('say nothing about results of calculation', async () => {
    const told = await toldSince(() =>
      trial.pane.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.application.calculate('Full');
          await context.sync();
        }),
      ),
    );
    expect(told).toEqual([]);
  });

  it('tell of the selection, of sheets made, brought forward and deleted', async () => {
    const told = await toldSince(() =>
      trial.pane.evaluate(() =>
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          worksheets.getItem('Sheet1').getRange('C3:D4').select();
          await context.sync();
          const sheet = worksheets.add('Second');
          sheet.activate();
          await context.sync();
          worksheets.getItem('Sheet1').activate();
          sheet.delete();
          await context.sync();
        }),
      ),
    );
    const kinds = told.map((each) => (Array.isArray(each) ? (each[0] as unknown) : undefined));
    expect(told).toContainEqual(['selection', { address: 'C3:D4' }]);
    expect(kinds).toEqual(expect.arrayContaining(['sheet added', 'activated', 'sheet deleted']));
  });

  it('tell of a sheet that was given another name', async () => {
    const told = await toldSince(() =>
      trial.pane.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.add('Class').name = 'Class 2027';
          await context.sync();
        }),
      ),
    );
    expect(told).toContainEqual(['renamed', { source: 'Local', nameBefore: 'Class', nameAfter: 'Class 2027' }]);
  });

  it('tell of tables made and removed', async () => {
    const told = await toldSince(() =>
      trial.pane.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Sheet1');
          sheet.getRange('J1:J2').values = [['j'], [1]];
          const table = sheet.tables.add('J1:J2', true);
          table.name = 'Passing';
          await context.sync();
          table.convertToRange();
          await context.sync();
        }),
      ),
    );
    expect(told).toContainEqual(['table added', { source: 'Local' }]);
    expect(told).toContainEqual(['table deleted', { source: 'Local', tableName: 'Passing' }]);
  });

  it('are silent while the add-in has switched them off', async () => {
    const told = await toldSince(() =>
      trial.pane.evaluate(() =>
        Excel.run(async (context) => {
          context.runtime.enableEvents = false;
          context.workbook.worksheets.getItem('Sheet1').getRange('A9').values = [[1]];
          await context.sync();
          context.runtime.enableEvents = true;
          await context.sync();
        }),
      ),
    );
    expect(told).toEqual([]);
  });
});
