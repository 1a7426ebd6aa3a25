import { beforeEach, describe, expect, it } from 'vitest';
import { recalculateAll } from '../../src/excel/calculation';
import { session } from '../pane/excel/session';
import type { Book } from '../pane/workbook/book';
import { valueAt } from '../pane/workbook/cells';
import type { WorkbookGiven } from '../pane/workbook/given';
import { opened, sheetIn, standIn } from './writing/standIn';

standIn();

const on = (name: string) => ({ name, cells: [{ row: 0, column: 0, value: '', formula: '=BTEC.COUNT()' }] });
/** Two sheets with a function of the add-in on each. */
const TWO_SHEETS: WorkbookGiven = { sheets: [on('11A'), on('11B')] };

let calls = 0;
const countCalls = (): void => {
  session.functions.set('COUNT', () => {
    calls += 1;
    return [[calls]];
  });
};

const open = (mode: Book['calculation']): Book => {
  const book = opened(TWO_SHEETS, {});
  book.calculation = mode;
  session.fullCalculations = 0;
  return book;
};

beforeEach(() => {
  calls = 0;
  session.functions.clear();
});

describe('all of the workbook calculated again', () => {
  it('is every sheet of it, and nothing of other workbooks', async () => {
    countCalls();
    const book = open('Automatic');
    const before = session.roundTrips;
    expect(await recalculateAll(() => calls)()).toEqual({ ok: true, value: true });
    expect(['11A', '11B'].map((name) => valueAt(sheetIn(book, name), 0, 0))).toEqual([1, 2]);
    expect(session.fullCalculations).toBe(0);
    expect(session.roundTrips - before).toBe(2);
  });

  it('is every open workbook where Excel called none of the functions for the sheets', async () => {
    open('Automatic');
    expect(await recalculateAll(() => calls)()).toEqual({ ok: true, value: true });
    expect(session.fullCalculations).toBe(1);
  });

  it('is every open workbook where Excel calculates on request only: a sheet would not follow one behind it', async () => {
    countCalls();
    open('Manual');
    await recalculateAll(() => calls)();
    expect(session.fullCalculations).toBe(1);
    expect(calls).toBe(2);
  });
});
