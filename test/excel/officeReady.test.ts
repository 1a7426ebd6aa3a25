import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { officeReady } from '../../src/excel/officeReady';
import { pretendOffice } from '../pane/excel/office';

const late = vi.fn();
const HOUR = 3_600_000;

const open = (onReady: () => Promise<{ readonly host: string | null }>): void => {
  vi.stubGlobal('Office', { ...pretendOffice, onReady });
};

beforeEach(() => {
  late.mockClear();
  vi.useFakeTimers();
  vi.stubGlobal('Excel', {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the pane', () => {
  it.each([
    ['is in Excel', 'Excel', 'excel'],
    ['is in another program', 'Word', 'elsewhere'],
    ['is in a browser of its own', null, 'elsewhere'],
  ])('%s as Office.js says', async (_where, host, openedIn) => {
    open(() => Promise.resolve({ host }));
    expect(await officeReady(late)).toBe(openedIn);
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(late).not.toHaveBeenCalled();
  });

  it('is without Microsoft’s script where that did not come at all', async () => {
    expect(await officeReady(late)).toBe('no-office-script');
  });

  it('is without it where only the part for Excel is missing', async () => {
    open(() => Promise.resolve({ host: 'Excel' }));
    vi.stubGlobal('Excel', undefined);
    expect(await officeReady(late)).toBe('no-office-script');
  });

  it('says that it is late once where Office.js waits for a script, and is there when that comes after all', async () => {
    let come: (ready: { readonly host: string }) => void = () => undefined;
    open(
      () =>
        new Promise((resolve) => {
          come = resolve;
        }),
    );
    const opening = officeReady(late);
    await vi.advanceTimersByTimeAsync(14_000);
    expect(late).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(late).toHaveBeenCalledTimes(1);
    come({ host: 'Excel' });
    expect(await opening).toBe('excel');
  });
});
