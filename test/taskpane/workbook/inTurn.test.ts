import { expect, it } from 'vitest';
import { inTurn } from '../../../src/taskpane/workbook/inTurn';

/** Work that goes on until it is told to end, and counts how often it was begun. */
const slowWork = (): { readonly begun: () => number; readonly work: () => Promise<void>; readonly end: () => void } => {
  const ends: (() => void)[] = [];
  return {
    begun: () => ends.length,
    work: () => new Promise((resolve) => ends.push(resolve)),
    end: () => ends.at(-1)?.(),
  };
};

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('does the work once more when asked meanwhile, however often', async () => {
  const { begun, work, end } = slowWork();
  const look = inTurn();
  const first = look(work);
  await Promise.all([look(work), look(work), look(work)]);
  expect(begun()).toBe(1);
  end();
  await settled();
  expect(begun()).toBe(2);
  end();
  await first;
  expect(begun()).toBe(2);
});

it('does the work anew when asked after it has ended', async () => {
  const { begun, work, end } = slowWork();
  const look = inTurn();
  const first = look(work);
  end();
  await first;
  const second = look(work);
  end();
  await second;
  expect(begun()).toBe(2);
});

it('can be asked again after work that failed', async () => {
  const look = inTurn();
  await expect(look(() => Promise.reject(new Error('no answer')))).rejects.toThrow('no answer');
  let isDone = false;
  await look(() => {
    isDone = true;
    return Promise.resolve();
  });
  expect(isDone).toBe(true);
});
