import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readLatest } from '../../../src/taskpane/workbook/readLatest';

const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

describe('what an effect reads', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is handed over', async () => {
    const taken: string[] = [];
    readLatest(
      () => Promise.resolve('read'),
      (read) => taken.push(read),
    );
    await settled();
    expect(taken).toEqual(['read']);
  });

  it('is let go when something else is wanted meanwhile, and can see so itself', async () => {
    const taken: string[] = [];
    const seen: boolean[] = [];
    const read = async (isWanted: () => boolean): Promise<string> => {
      seen.push(isWanted());
      await Promise.resolve();
      seen.push(isWanted());
      return 'late';
    };
    readLatest(read, (late) => taken.push(late))();
    await settled();
    expect([taken, seen]).toEqual([[], [true, false]]);
  });

  it('waits for its pause, and is not begun at all when it is not wanted any more', async () => {
    const read = vi.fn(() => Promise.resolve(1));
    const stop = readLatest(read, () => undefined, 400);
    await vi.advanceTimersByTimeAsync(399);
    expect(read).not.toHaveBeenCalled();
    stop();
    await vi.advanceTimersByTimeAsync(400);
    expect(read).not.toHaveBeenCalled();
    readLatest(read, () => undefined, 400);
    await vi.advanceTimersByTimeAsync(400);
    expect(read).toHaveBeenCalledOnce();
  });
});
