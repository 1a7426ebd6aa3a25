import { afterEach, expect, it, vi } from 'vitest';
import type { FrameWindow, SafeArray } from '../../../src/trial/host/seam/frameWindow';
import { createExternal, type Reply } from '../../../src/trial/host/seam/external';

const RICH_API_REQUEST = 93;

interface Office {
  readonly Execute: (id: number, parameters: unknown, callback: (response: SafeArray) => void) => void;
}

/** What Office.js is told when a request is answered so. */
const told = (answer: () => Promise<Reply>): Promise<unknown[]> =>
  new Promise((resolve) => {
    const frame = { Array } as unknown as FrameWindow;
    const { forOffice } = createExternal(frame, { context: {}, unplayed: () => undefined, answer });
    (forOffice as Office).Execute(RICH_API_REQUEST, [[]], (response) => resolve(response.toArray()));
  });

afterEach(() => {
  vi.unstubAllGlobals();
});

it('a request is answered with its reply', async () => {
  expect(await told(() => Promise.resolve({ text: '{}' }))).toEqual([0, [200, [], '{}']]);
});

it('a request that fails on our side is refused, not left without an answer for ever', async () => {
  const reported: unknown[] = [];
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
  expect(await told(() => Promise.reject(new Error('of ours')))).toEqual([5001]);
  expect(reported).toEqual([new Error('of ours')]);
});
