import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { untilReady } from './browserPage';
import {
  alertText,
  beginEmpty,
  cellAt,
  chooseInMenu,
  closeHand,
  drag,
  entryInMenu,
  go,
  HEIGHT,
  isHidden,
  office,
  openHand,
  page,
  paste,
  press,
  saveAndReopen,
  type,
  values,
  WIDTH,
  write,
} from './gridHand';

beforeAll(openHand);
beforeEach(beginEmpty);
afterAll(closeHand);

describe('dragging in the grid', () => {
  it('fills down by the handle, and takes the filling back and does it again', async () => {
    await go('A1');
    await type(['30', '31']);
    await go('A1:A2');
    const { x, y } = cellAt(0, 1);
    const filled = [[30], [31], [32], [33], [34], ['']];
    // A page that has only just opened does not fill yet: the hand tries again.
    const dragged = async (): Promise<unknown[][]> => {
      await drag({ x: x + WIDTH / 2, y: y + HEIGHT / 2 }, cellAt(0, 4));
      return values('A1:A6');
    };
    await expect.poll(dragged, { interval: 1_000 }).toEqual(filled);
    await press('Control+Z');
    await expect.poll(() => values('A1:A6')).toEqual([[30], [31], [''], [''], [''], ['']]);
    await press('Control+Y');
    await expect.poll(() => values('A1:A6')).toEqual(filled);
    await saveAndReopen();
    await expect.poll(() => values('A1:A6')).toEqual(filled);
  });

  it('moves no cells, and says why', async () => {
    await go('B2');
    await type(['41']);
    await go('B2');
    const { x, y } = cellAt(1, 1);
    await drag({ x, y: y - HEIGHT / 2 }, cellAt(3, 5));
    await expect
      .poll(alertText)
      .toBe(
        'Moving cells, rows or columns is switched off here, because the saved file could not carry it. Do it in Excel.',
      );
    await expect.poll(() => values('B2')).toEqual([[41]]);
  });
});

describe('the menu of a cell', () => {
  it('still has what everybody looks for, greyed, with the reason beside it', async () => {
    const words = 'Move Left (only in Excel: the saved file could not carry it)';
    expect(await (await entryInMenu(cellAt(1, 1), 'Delete', words)).isEnabled()).toBe(false);
    await page().keyboard.press('Escape');
  });

  it('deletes a row: what reads it follows, the file keeps it so, and Ctrl+Z brings it back', async () => {
    const whole = [[1], [2], [3], [6]];
    await write('B2', [[1], [2], [3], ['=SUM(B2:B4)']]);
    await go('B3');
    await chooseInMenu(cellAt(1, 2), 'Delete', 'Delete Selected Row');
    await expect.poll(() => values('B2:B5')).toEqual([[1], [3], [4], ['']]);
    await untilReady(page());
    expect(await alertText()).toBe('');
    await press('Control+Z');
    await expect.poll(() => values('B2:B5')).toEqual(whole);
    await untilReady(page());
    await chooseInMenu(cellAt(1, 2), 'Delete', 'Delete Selected Row');
    await expect.poll(() => values('B2:B5')).toEqual([[1], [3], [4], ['']]);
    await untilReady(page());
    await saveAndReopen();
    await expect.poll(() => values('B2:B5')).toEqual([[1], [3], [4], ['']]);
  });
});

describe('sorting and filtering by the menu of a cell', () => {
  it('keep every row whole, tell the add-in, are taken back and done again, and are in the file', async () => {
    const rows = [
      ['Mark', 'Twice'],
      [10, 20],
      [30, 60],
      [20, 40],
    ];
    const sorted = [rows[0], [30, 60], [20, 40], [10, 20]];
    await write('A1', [['Mark'], [10], [30], [20]]);
    await write('B1', [['Twice'], ['=A2*2'], ['=A3*2'], ['=A4*2']]);
    await office().evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onRowSorted.add(({ address }) => {
          document.title = `Sorted from ${address}`;
          return Promise.resolve();
        });
        await context.sync();
      }),
    );
    await go('A2');
    await chooseInMenu(cellAt(0, 1), 'Sort', 'Sort Z to A');
    await expect.poll(() => values('A1:B4')).toEqual(sorted);
    await expect.poll(() => office().evaluate(() => document.title)).toBe('Sorted from A2');
    await untilReady(page());
    expect(await alertText()).toBe('');
    await press('Control+Z');
    await expect.poll(() => values('A1:B4')).toEqual(rows);
    await untilReady(page());
    await press('Control+Y');
    await expect.poll(() => values('A1:B4')).toEqual(sorted);
    await untilReady(page());
    await chooseInMenu(cellAt(0, 2), 'Filter by this value');
    await expect.poll(() => isHidden('A2')).toBe(true);
    await untilReady(page());
    await saveAndReopen();
    await expect
      .poll(async () => [await values('A1:B4'), await isHidden('A2'), await isHidden('A3')])
      .toEqual([sorted, true, false]);
  });
});

describe('what is pasted from elsewhere', () => {
  it('is read as Excel in Britain reads it, and keeps blank cells in their places', async () => {
    await go('A1');
    await paste({ text: '\t30\n\t\n12/06/2024\t50%\n12/25/2024\tX\n' });
    await expect
      .poll(() => values('A1:B5'))
      .toEqual([
        ['', 30],
        ['', ''],
        [45455, 0.5],
        ['12/25/2024', 'X'],
        ['', ''],
      ]);
    await press('Control+Z');
    await expect
      .poll(() => values('A1:B4'))
      .toEqual([
        ['', ''],
        ['', ''],
        ['', ''],
        ['', ''],
      ]);
  });

  it('keeps formats and candidate numbers of a formatted block, and says that it was not merged', async () => {
    await go('B2');
    await paste({
      text: 'Class\t\n0101\t12/06/2024\n',
      html:
        '<html><head><style>.xl65 {mso-number-format:"\\@";}</style></head><body><table>' +
        '<tr><td colspan=2 style="font-weight:700;background:#FFFF00">Class</td></tr>' +
        '<tr><td class=xl65>0101</td><td>12/06/2024</td></tr></table></body></html>',
    });
    await expect
      .poll(alertText)
      .toBe('Pasted without merging cells, because the saved file could not carry it. Merge them in Excel.');
    await saveAndReopen();
    await expect
      .poll(() => values('B2:C3'))
      .toEqual([
        ['Class', ''],
        ['0101', 45455],
      ]);
    const format = await office().evaluate(() =>
      Excel.run(async (context) => {
        const heading = context.workbook.worksheets.getItem('Sheet1').getRange('B2');
        heading.format.font.load('bold');
        heading.format.fill.load('color');
        const cells = context.workbook.worksheets.getItem('Sheet1').getRange('B3:C3').load('text,numberFormat');
        await context.sync();
        return [heading.format.font.bold, heading.format.fill.color, cells.text, cells.numberFormat];
      }),
    );
    expect(format).toEqual([true, '#FFFF00', [['0101', '12/06/2024']], [['@', 'dd/mm/yyyy']]]);
  });

  it('has room for 2,000 rows, which are taken back in one step', async () => {
    await go('A1');
    const lines = Array.from({ length: 2_000 }, (_, index) => `L${String(index)}\t${String(index % 61)}`);
    await paste({ text: lines.join('\n') });
    await expect
      .poll(() => values('A2000:B2001'))
      .toEqual([
        ['L1999', 47],
        ['', ''],
      ]);
    expect(await alertText()).toBe('');
    await press('Control+Z');
    await expect
      .poll(() => values('A1999:B2000'))
      .toEqual([
        ['', ''],
        ['', ''],
      ]);
  });
});

describe('formulas with names of their own and spilled ones', () => {
  it('give the same after every calculation, after saving and in the workbook opened next', async () => {
    await write('A1', [
      [3],
      [1],
      [2],
      ['=LET(x,A1,x*2)'],
      ['=SUM(MAP(A1:A3,LAMBDA(v,v*v)))'],
      ['=LAMBDA(a,b,a+b)(2,3)'],
    ]);
    await write('C1', [['=SORT(A1:A3)']]);
    await write('D1', [['=SUM(C1#)'], ['=C1#*10']]);
    const results = [[6], [14], [5]];
    const spilled = [
      [1, 6],
      [2, 10],
      [3, 20],
      ['', 30],
    ];
    await expect.poll(async () => [await values('A4:A6'), await values('C1:D4')]).toEqual([results, spilled]);
    await saveAndReopen();
    await expect.poll(async () => [await values('A4:A6'), await values('C1:D4')]).toEqual([results, spilled]);
    await go('A1');
    await type(['30']);
    await expect.poll(() => values('A4:A6')).toEqual([[60], [905], [5]]);
    await expect.poll(() => values('D1:D4')).toEqual([[33], [10], [20], [300]]);
    await press('Control+Z');
    await expect.poll(async () => [await values('A4:A6'), await values('C1:D4')]).toEqual([results, spilled]);
  });
});
