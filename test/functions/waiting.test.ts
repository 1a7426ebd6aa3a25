import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readFigures } from '../../src/markbook/tables/figures';
import { ILLUSTRATIVE } from '../markbook/illustrativeTables';
import './customFunctions';

const freshRuntime = async () => {
  vi.resetModules();
  const { setFigures } = await import('../../src/functions/figures');
  const { ums } = await import('../../src/functions/ums');
  const { points } = await import('../../src/functions/points');
  return { setFigures, points, ask: () => ums([[42]], [['DIT']], [['C1']], [['2024-06']]) as unknown };
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('functions called before the tables were read', () => {
  test('wait for the first read and are answered then', async () => {
    const { setFigures, ask } = await freshRuntime();
    const answer = ask();
    expect(answer).toBeInstanceOf(Promise);
    expect(setFigures(readFigures(ILLUSTRATIVE))).toBe(false);
    await expect(answer).resolves.toEqual([[66]]);
  });

  test('are answered at once afterwards', async () => {
    const { setFigures, ask } = await freshRuntime();
    setFigures(readFigures(ILLUSTRATIVE));
    expect(ask()).toEqual([[66]]);
    expect(setFigures(readFigures([]))).toBe(false);
    expect(ask).toThrow('No 2024-06 table for DIT C1 in this workbook. Add it in the BTEC pane, Tables.');
  });

  test('give up after ten seconds, with a sentence, and say so to whoever brings the figures', async () => {
    const { setFigures, ask } = await freshRuntime();
    const answer = ask() as Promise<unknown>;
    const outcome = answer.then(
      () => 'answered',
      (error: unknown) => error,
    );
    let settled = false;
    void outcome.then(() => {
      settled = true;
    });
    await vi.advanceTimersByTimeAsync(9_999);
    expect(settled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await expect(outcome).resolves.toMatchObject({
      code: '#N/A',
      message: 'The workbook’s tables could not be read in time. Open the BTEC pane, then calculate again.',
    });
    expect(ask).toThrow('The workbook’s tables could not be read in time.');
    expect(setFigures(readFigures(ILLUSTRATIVE))).toBe(true);
    expect(setFigures(readFigures(ILLUSTRATIVE))).toBe(false);
    expect(ask()).toEqual([[66]]);
  });

  test('don’t wait where no table is needed', async () => {
    const { points } = await freshRuntime();
    expect(points([['L2D']])).toEqual([[7]]);
  });
});
