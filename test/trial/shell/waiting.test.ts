import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWaiting } from '../../../src/trial/shell/waiting';

const SILENCE = 20_000;
const sentenceFor = (what: string): string =>
  `This page is still waiting for ${what}. If it does not come: save the workbook if you can, look whether npm start is still running, and load this page again.`;

const bench = () => {
  let said = '';
  const waiting = createWaiting((text) => {
    said = text;
  });
  return { waiting, said: () => said };
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const never = new Promise<void>(() => undefined);
const soon = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('what the page waits for', () => {
  it('is said once nothing has come for twenty seconds, and not before', async () => {
    const { waiting, said } = bench();
    void waiting.on('the pane', never);
    await vi.advanceTimersByTimeAsync(SILENCE - 1);
    expect(said()).toBe('');
    await vi.advanceTimersByTimeAsync(1);
    expect(said()).toBe(sentenceFor('the pane'));
  });

  it('is named all together, and no longer when it has come', async () => {
    const { waiting, said } = bench();
    const pane = waiting.on('the pane', soon(30_000));
    void waiting.on('the calculation', soon(40_000));
    await vi.advanceTimersByTimeAsync(SILENCE);
    expect(said()).toBe(sentenceFor('the pane and the calculation'));
    await vi.advanceTimersByTimeAsync(10_000);
    await pane;
    expect(said()).toBe('');
    await vi.advanceTimersByTimeAsync(SILENCE);
    expect(said()).toBe('');
  });

  it('is no longer said when it has failed, and the failure is handed on', async () => {
    const { waiting, said } = bench();
    await expect(waiting.on('the pane', Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    await vi.advanceTimersByTimeAsync(SILENCE);
    expect(said()).toBe('');
  });
});
