import { beforeEach, describe, expect, it, vi } from 'vitest';
import { applyEdits } from '../../../src/excel/writing/applyEdits';
import { undoEdits } from '../../../src/excel/writing/undoEdits';
import type { CellsEdit } from '../../../src/markbook/edits/edit';
import { pretendExcel } from '../../pane/excel/excel';
import { pretendOffice } from '../../pane/excel/office';
import { hold, session, type Refusal } from '../../pane/excel/session';
import { openBook, type Book } from '../../pane/workbook/book';
import { valueAt } from '../../pane/workbook/cells';
import { enter } from '../../pane/workbook/enter';
import { PLAIN_EXCEL, type Content, type Switches, type WorkbookGiven } from '../../pane/workbook/given';
import { pressUndo } from '../../pane/workbook/undo';
import { shownAt, standIn } from './standIn';

standIn();

/** Three invented learners in an Excel table with a mark and a free column, and a line below it. */
const CLASS: WorkbookGiven = {
  sheets: [
    {
      name: 'Marks',
      cells: [
        ['Learner', 'C1', 'UMS'],
        ['Alfa', 30, ''],
        ['Bravo', 31, 45],
        ['Charlie', 32, ''],
      ].flatMap((cells, row) => cells.map((value, column) => ({ row, column, value }))),
      tables: [{ name: 'Marks', area: { row: 0, column: 0, rows: 4, columns: 3 } }],
    },
  ],
};

const open = (switches: Partial<Switches> = {}): Book => {
  session.book = openBook(CLASS, { ...PLAIN_EXCEL, ...switches });
  session.refusal = undefined;
  return session.book;
};

const edit = (row: number, column: number, after: CellsEdit['after']): CellsEdit => ({
  kind: 'cells',
  sheet: 'Marks',
  row,
  column,
  before: after.map((cells, down) => cells.map((_, across) => shown(row + down, column + across))),
  after,
});

const shown = (row: number, column: number): string | number | boolean => {
  const [sheet] = session.book.sheets;
  return sheet === undefined ? '' : valueAt(sheet, row, column);
};

const WATCH = { tell: () => undefined, isStopped: () => false };
const write = (...edits: readonly CellsEdit[]) => applyEdits(edits, WATCH);
const columnShown = (column: number) => [0, 1, 2, 3, 4].map((row) => shown(row, column));
const tableArea = () => session.book.tables[0]?.area;

beforeEach(() => {
  open();
});

/** Types into cells as a teacher does, or another add-in: nobody looks after what Excel makes of it. */
const typed = (address: string, value: string | number): Promise<unknown> =>
  pretendExcel.run(async (context) => {
    const request = context as Excel.RequestContext;
    request.workbook.worksheets.getItem('Marks').getRange(address).formulas = [[value]];
    await request.sync();
  });

describe('a table that is written to from outside', () => {
  it('keeps its size in an Excel that keeps still', async () => {
    await typed('A5', 'Delta');
    await typed('D1', 'Grade');
    expect(tableArea()).toEqual({ row: 0, column: 0, rows: 4, columns: 3 });
  });

  it('takes in the row below and the column beside where tables grow', async () => {
    open({ tablesGrow: true });
    await typed('A5', 'Delta');
    expect(tableArea()).toEqual({ row: 0, column: 0, rows: 5, columns: 3 });
    await typed('D1', 'Grade');
    expect(tableArea()).toEqual({ row: 0, column: 0, rows: 5, columns: 4 });
  });

  it('keeps its size after a write of the add-in, also where tables grow', async () => {
    open({ tablesGrow: true });
    await write(edit(4, 0, [['Delta', 33]]));
    await write(edit(1, 3, [['Note']]));
    expect(tableArea()).toEqual({ row: 0, column: 0, rows: 4, columns: 3 });
    expect(columnShown(3)).toEqual(['', 'Note', '', '', '']);
  });
});

describe('a formula in a column of a table', () => {
  it('stays alone in an Excel that keeps still', async () => {
    await typed('C2', '=2+3');
    expect(columnShown(2)).toEqual(['UMS', 5, 45, '', '']);
  });

  it.each([
    ['leaves what was typed', true, 45],
    ['or writes over it', false, 5],
  ])('fills its column where columns fill, and %s', async (_what, exceptionsStay, second) => {
    open({ columnsFill: true, exceptionsStay });
    await typed('C2', '=2+3');
    expect(columnShown(2)).toEqual(['UMS', 5, second, 5, '']);
  });

  it('fills every new row too', async () => {
    open({ columnsFill: true, tablesGrow: true });
    await typed('C2', '=2+3');
    await typed('A5', 'Delta');
    expect(columnShown(2)).toEqual(['UMS', 5, 45, 5, 5]);
  });

  it('that speaks of its own row is refused outside of a table', async () => {
    await expect(typed('D2', '=[@C1]*2')).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('rows of which some are hidden', () => {
  const write = async (): Promise<readonly Content[]> => {
    session.book.sheets[0]?.hiddenRows.add(2);
    await pretendExcel.run(async (context) => {
      const request = context as Excel.RequestContext;
      request.workbook.worksheets.getItem('Marks').getRange('B2:B4').formulas = [[1], [2], [3]];
      await request.sync();
    });
    return columnShown(1);
  };

  it('get what was meant for them in an Excel that keeps still', async () => {
    expect(await write()).toEqual(['C1', 1, 2, 3, '']);
  });

  it('are passed over where what is written lands in the rows that are seen', async () => {
    open({ areRowsMisplaced: true });
    expect(await write()).toEqual(['C1', 1, 31, 2, '']);
  });
});

describe('the formula bar', () => {
  it.each([
    ['as entered', '=BTEC.UMS([@C1])'],
    ['this row', '=BTEC.UMS(Marks[[#This Row],[C1]])'],
    ['as in files', '=_xldudf_BTEC_UMS([@C1])'],
  ] as const)('shows formulas %s', async (spelling, formula) => {
    const book = open({ spelling });
    await typed('C2', '=BTEC.UMS([@C1])');
    expect(book.sheets.map((sheet) => shownAt(book, sheet, 1, 2))).toEqual([formula]);
  });
});

describe('Ctrl+Z in Excel', () => {
  it('takes back what was written last, and its table with it', async () => {
    const book = open({ tablesGrow: true });
    await typed('A5', 'Delta');
    expect(pressUndo(book)).toBe(true);
    expect(columnShown(0)).toEqual(['Learner', 'Alfa', 'Bravo', 'Charlie', '']);
    expect(tableArea()).toEqual({ row: 0, column: 0, rows: 4, columns: 3 });
    expect(pressUndo(book)).toBe(false);
  });

  it.each([
    ['keeps its steps', false, 2],
    ['has none left', true, 0],
  ])('%s after something was kept beside the sheets', async (_what, isUndoEmptied, steps) => {
    const book = open({ isUndoEmptied });
    await typed('A5', 'Delta');
    await pretendExcel.run(async (context) => {
      const request = context as Excel.RequestContext;
      request.workbook.customXmlParts.add('<a xmlns="urn:b"/>');
      await request.sync();
    });
    expect(book.undo.length).toBe(steps);
  });
});

describe('what Excel refuses', () => {
  const refuse = (code: string, of: Refusal['of']): void => {
    session.refusal = { code, of, times: 1 };
  };

  it.each([
    ['AccessDenied', 'protected'],
    ['InvalidOperationInCellEditMode', 'cell-being-edited'],
    ['GeneralException', 'busy'],
  ])('%s comes back as the problem %s, with nothing written', async (code, problem) => {
    refuse(code, 'writing');
    const written = await write(edit(1, 1, [[40]]));
    expect(written).toMatchObject({ ok: false, problems: [{ code: problem }] });
    expect(columnShown(1)).toEqual(['C1', 30, 31, 32, '']);
  });

  it.each(['MergedRangeConflict', 'InvalidSelection', 'InactiveWorkbook', 'UndoNotSupported'])(
    '%s leaves everything as it was',
    async (code) => {
      refuse(code, 'writing');
      expect(await write(edit(1, 1, [[40]]))).toMatchObject({ ok: false });
      expect(columnShown(1)).toEqual(['C1', 30, 31, 32, '']);
    },
  );

  it('a protected sheet is not written to', async () => {
    const [sheet] = session.book.sheets;
    if (sheet !== undefined) sheet.isProtected = true;
    const written = await write(edit(1, 1, [[40]]));
    expect(written).toMatchObject({ ok: false, problems: [{ code: 'sheet-protected', facts: { sheet: 'Marks' } }] });
    expect(columnShown(1)).toEqual(['C1', 30, 31, 32, '']);
  });

  it.each(['refused', 'refused half-way'] as const)(
    'one step of Undo for all, %s, costs a second attempt once, and nothing else',
    async (undoMerge) => {
      vi.stubGlobal('Office', { ...pretendOffice, context: { ...pretendOffice.context } });
      const book = open({ excelApi: '1.20', undoMerge });
      const both = () => [edit(1, 1, [[session.book.undo.length + 40]]), edit(3, 1, [[52]])];
      expect(await write(...both())).toMatchObject({ ok: true });
      expect(columnShown(1)).toEqual(['C1', expect.any(Number), 31, 52, '']);
      const [before, asked] = [book.undo.length, session.roundTrips];
      expect(await write(edit(1, 1, [[60]]))).toMatchObject({ ok: true });
      expect(columnShown(1)).toEqual(['C1', 60, 31, 52, '']);
      expect(book.undo.length - before).toBe(1);
      expect(session.roundTrips - asked).toBeLessThan(10);
    },
  );

  it('one step of Undo is made of a write where Excel can', async () => {
    vi.stubGlobal('Office', { ...pretendOffice, context: { ...pretendOffice.context } });
    const book = open({ excelApi: '1.20' });
    await write(edit(1, 1, [[40]]), edit(3, 1, [[52]]));
    expect(book.undo.length).toBe(1);
    pressUndo(book);
    expect(columnShown(1)).toEqual(['C1', 30, 31, 32, '']);
  });
});

describe('a colleague in the same workbook', () => {
  it('who was quicker is not written over', async () => {
    const planned = edit(1, 1, [[40]]);
    hold();
    const writing = write(planned);
    const [sheet] = session.book.sheets;
    if (sheet !== undefined) enter(sheet, 1, 1, 12);
    session.release();
    expect(await writing).toMatchObject({ ok: false, problems: [{ code: 'cells-changed' }] });
    expect(columnShown(1)).toEqual(['C1', 12, 31, 32, '']);
  });

  it.each([
    ['a name', 2, 0],
    ['a mark', 3, 1],
  ])('who changed %s that the write was planned from is not written beside', async (_what, row, column) => {
    const before = [1, 2, 3].map((down) => [0, 1].map((across) => shown(down, across)));
    const planned = edit(1, 2, [[45], [46], [48]]);
    const [sheet] = session.book.sheets;
    if (sheet !== undefined) enter(sheet, row, column, 12);
    const written = await applyEdits([planned], WATCH, [{ sheet: 'Marks', row: 1, column: 0, before }]);
    const cells = [expect.objectContaining({ row, column })];
    expect(written).toMatchObject({ ok: false, problems: [{ code: 'cells-changed', facts: { cells } }] });
    expect(columnShown(2)).toEqual(['UMS', '', 45, '', '']);
  });

  it('finds what was theirs still there when the write is taken back', async () => {
    const written = await write(edit(1, 1, [[40], [41]]));
    const [sheet] = session.book.sheets;
    if (sheet !== undefined) enter(sheet, 2, 1, 12);
    const undone = written.ok ? await undoEdits(written.value) : undefined;
    expect(undone).toMatchObject({ ok: true, value: { left: [{ sheet: 'Marks', cell: 'B3' }] } });
    expect(columnShown(1)).toEqual(['C1', 30, 12, 32, '']);
  });
});
