import { describe, expect, it } from 'vitest';
import { readSheet, readSheetAnew } from '../../../src/excel/reading/readSheet';
import type { Area, SheetSnapshot } from '../../../src/markbook/sheet/sheetSnapshot';
import { session } from '../../pane/excel/session';
import { rememberStep } from '../../pane/workbook/undo';
import { enter } from '../../pane/workbook/enter';
import type { Switches, WorkbookGiven } from '../../pane/workbook/given';
import { opened, sheetIn, standIn } from '../writing/standIn';

standIn();

const NAME = 'Class';

/** Invented learners in a table, some rows hidden, with headings of which two are merged above it. */
const given = (rows: number, hiddenRows: readonly number[] = [], merges: readonly Area[] = []): WorkbookGiven => ({
  sheets: [
    {
      name: NAME,
      cells: Array.from({ length: rows }, (_, row) => [
        { row, column: 0, value: row === 0 ? 'Learner' : `Learner ${row}` },
        { row, column: 1, value: row === 0 ? 'Mark' : row },
      ]).flat(),
      tables: [{ name: 'Class', area: { row: 0, column: 0, rows, columns: 2 } }],
      hiddenRows,
      merges,
    },
  ],
});

const MERGED: readonly Area[] = [{ row: 0, column: 0, rows: 1, columns: 2 }];

const open = (workbook: WorkbookGiven, switches: Partial<Switches> = {}) => opened(workbook, switches);

/** What was read, and in how many requests. */
const reading = async (
  read = readSheet,
): Promise<{ readonly sheet: SheetSnapshot | undefined; readonly asked: number }> => {
  const before = session.roundTrips;
  const found = await read(NAME);
  return { sheet: found.ok ? found.value : undefined, asked: session.roundTrips - before };
};

describe('a sheet that is read again', () => {
  it.each([
    ['as it was', () => undefined],
    ['with another mark', () => enter(sheetIn(session.book, NAME), 2, 1, 59)],
  ])('comes in one request %s, and is the same as read for the first time', async (_how, change) => {
    open(given(30, [4, 5, 6], MERGED));
    expect((await reading()).asked).toBe(5);
    change();
    const again = await reading();
    expect(again.asked).toBe(1);
    expect(again.sheet).toEqual((await reading(readSheetAnew)).sheet);
    expect([...(again.sheet?.hiddenRows ?? [])]).toEqual([4, 5, 6]);
  });

  it.each<[string, () => unknown]>([
    ['more rows', () => enter(sheetIn(session.book, NAME), 30, 0, 'Learner 30')],
    ['another table', () => (session.book.tables = [])],
    ['other hidden rows', () => sheetIn(session.book, NAME).hiddenRows.add(20)],
  ])('is read anew where it has %s', async (_what, change) => {
    open(given(30));
    await reading();
    change();
    const again = await reading();
    expect(again.asked).toBeLessThanOrEqual(4);
    expect(again.sheet).toEqual((await reading(readSheetAnew)).sheet);
  });

  it('is gone where it was deleted or renamed meanwhile', async () => {
    open(given(30));
    await reading();
    sheetIn(session.book, NAME).name = 'Other';
    expect(await readSheet(NAME)).toEqual({ ok: false, problems: [{ code: 'sheet-gone', facts: { sheet: NAME } }] });
  });

  it('of many cells comes in several requests, whole', async () => {
    open(given(5_000));
    await reading();
    const again = await reading();
    expect(again.asked).toBe(3);
    expect(again.sheet?.values.length).toBe(5_000);
  });
});

describe('merged cells', () => {
  it('are asked about once: a refresh leaves Excel’s own Undo alone', async () => {
    const book = open(given(5, [], MERGED), { isUndoEmptied: true });
    expect((await reading()).sheet?.merges).toEqual(MERGED);
    rememberStep(book);
    expect((await reading()).sheet?.merges).toEqual(MERGED);
    expect(book.undo.length).toBe(1);
    await reading(readSheetAnew);
    expect(book.undo.length).toBe(0);
  });

  it('of which there are more than Excel tells of at once are asked about in bands', async () => {
    const merges = Array.from({ length: 9 }, (_, at): Area => ({ row: at * 2, column: 0, rows: 2, columns: 1 }));
    open(given(20, [], merges), { mostMerges: 4 });
    expect((await reading()).sheet?.merges).toEqual(merges);
  });
});
