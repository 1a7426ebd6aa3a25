import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Grid, GridEvent } from '../../../src/trial/grid/port';
import { openBook } from '../../../src/trial/host/openBook';
import { readHostSwitches } from '../../../src/trial/host/switches';

const SWITCHES = readHostSwitches('');
const HOUR = 3_600_000;
const never = new Promise<void>(() => undefined);

/** A workbook whose calculation, and whose functions, come to their end when told to. */
const calculating = (mode: 'automatic' | 'manual' = 'automatic') => {
  let tell: (event: GridEvent) => void = () => undefined;
  let workEnds: () => void = () => undefined;
  const worked = new Promise<void>((resolve) => {
    workEnds = resolve;
  });
  const grid = {
    on: (listener: (event: GridEvent) => void) => {
      tell = listener;
      return () => undefined;
    },
    worked: () => worked,
    settled: () => never,
    calculationMode: () => mode,
  };
  const book = openBook(
    { grid: grid as unknown as Grid, name: 'Book1.xlsx', customXmlParts: [], openAnother: () => undefined },
    () => SWITCHES,
  );
  let hasRead = false;
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  return {
    write: () => tell({ kind: 'edited', sheetId: 's', area, by: 'addin' }),
    read: () =>
      void book.calculated().then(() => {
        hasRead = true;
      }),
    end: async () => {
      workEnds();
      await vi.advanceTimersByTimeAsync(0);
    },
    hasRead: () => hasRead,
  };
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a read after a write', () => {
  it('waits for the calculation, be it an hour', async () => {
    const { write, read, end, hasRead } = calculating();
    write();
    read();
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(hasRead()).toBe(false);
    await end();
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(hasRead()).toBe(true);
  });

  it('waits for it too when another read has waited for the same in vain', async () => {
    const { write, read, end, hasRead } = calculating();
    write();
    read();
    read();
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(hasRead()).toBe(false);
    await end();
    expect(hasRead()).toBe(true);
  });

  it('waits where Excel calculates on request only, for a formula entered is calculated there too', async () => {
    const { write, read, end, hasRead } = calculating('manual');
    write();
    read();
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(hasRead()).toBe(false);
    await end();
    expect(hasRead()).toBe(true);
  });

  it('is not kept for ever by a function that never answers', async () => {
    const { write, read, end, hasRead } = calculating();
    write();
    read();
    await end();
    expect(hasRead()).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(hasRead()).toBe(true);
  });
});

describe('what is kept beside the sheets', () => {
  it.each([
    ['leaves Ctrl+Z nothing to take back', true, 2],
    ['leaves Ctrl+Z as it is where that habit is switched off', false, 0],
  ])('%s', (_what, isUndoEmptied, times) => {
    const forgetSteps = vi.fn();
    const grid = { on: () => () => undefined, forgetSteps } as unknown as Grid;
    const { settings } = openBook(
      { grid, name: 'Book1.xlsx', customXmlParts: [], openAnother: () => undefined },
      () => ({ ...SWITCHES, isUndoEmptied }),
    );
    settings.set('screen', 'grades');
    settings.get('screen');
    settings.remove('screen');
    expect(forgetSteps).toHaveBeenCalledTimes(times);
  });
});

describe('a request of the add-in', () => {
  it.each([
    ['is one step of Ctrl+Z', true, 1],
    ['is as many as it has parts where that habit is switched off', false, 0],
  ])('%s', (_what, isRequestOneStep, begun) => {
    const [beginStep, endStep] = [vi.fn(), vi.fn()];
    const grid = { on: () => () => undefined, beginStep, endStep } as unknown as Grid;
    const { steps } = openBook({ grid, name: 'Book1.xlsx', customXmlParts: [], openAnother: () => undefined }, () => ({
      ...SWITCHES,
      isRequestOneStep,
    }));
    steps.begin();
    steps.end();
    expect([beginStep.mock.calls.length, endStep.mock.calls.length]).toEqual([begun, 1]);
  });
});
