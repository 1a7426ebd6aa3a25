import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyEdits } from '../../../src/excel/writing/applyEdits';
import { undoEdits } from '../../../src/excel/writing/undoEdits';
import type { CellsEdit } from '../../../src/markbook/edits/edit';
import { pretendExcel } from '../../pane/excel/excel';
import { pretendExtension, pretendOffice } from '../../pane/excel/office';
import { hold, session, type Refusal } from '../../pane/excel/session';
import { openBook, type Book } from '../../pane/workbook/book';
import { valueAt } from '../../pane/workbook/cells';
import { enter } from '../../pane/workbook/enter';
import type { Switches, WorkbookGiven } from '../../pane/workbook/given';

vi.stubGlobal('Excel', pretendExcel);
vi.stubGlobal('Office', pretendOffice);
vi.stubGlobal('OfficeExtension', pretendExtension);
afterAll(() => vi.unstubAllGlobals());

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
  session.book = openBook(CLASS, switches);
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

describe('a table that is written to from outside', () => {
  it('keeps its size in an Excel that keeps still', async () => {
    await write(edit(4, 0, [['Delta', 33]]), edit(0, 3, [['Grade']]));
    expect(tableArea()).toEqual({ row: 0, column: 0, rows: 4, columns: 3 });
  });

  it('takes in the row below and the column beside where tables grow', async () => {
    open({ tablesGrow: true });
    await write(edit(4, 0, [['Delta', 33]]));
    expect(tableArea()).toEqual({ row: 0, column: 0, rows: 5, columns: 3 });
    await write(edit(0, 3, [['Grade']]));
    expect(tableArea()).toEqual({ row: 0, column: 0, rows: 5, columns: 4 });
  });
});

describe('a formula in a column of a table', () => {
  const FORMULA = '=2+3';
  const formula = () => edit(1, 2, [[{ kind: 'formula', formula: FORMULA }]]);

  it('stays alone in an Excel that keeps still', async () => {
    await write(formula());
    expect(columnShown(2)).toEqual(['UMS', 5, 45, '', '']);
  });

  it('fills the blank cells of its column where columns fill, and leaves what was typed', async () => {
    open({ columnsFill: true });
    await write(formula());
    expect(columnShown(2)).toEqual(['UMS', 5, 45, 5, '']);
  });

  it('fills every new row too', async () => {
    open({ columnsFill: true, tablesGrow: true });
    await write(formula());
    await write(edit(4, 0, [['Delta']]));
    expect(columnShown(2)).toEqual(['UMS', 5, 45, 5, 5]);
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

  it('one step of Undo for all is refused only where that is asked for', async () => {
    open({ excelApi: '1.20', undoMerge: 'refused' });
    expect(await write(edit(1, 1, [[40]]))).toMatchObject({ ok: false });
    open({ excelApi: '1.17', undoMerge: 'refused' });
    expect(await write(edit(1, 1, [[40]]))).toMatchObject({ ok: true });
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
