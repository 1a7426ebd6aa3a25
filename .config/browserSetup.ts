import { chromium } from 'playwright-core';
import type { ProvidedContext } from 'vitest';
import { chromiumPath } from './scripts/browser/chromiumPath.mjs';
import { buildForTests } from './scripts/build/buildWhenStale.mjs';
import { serve } from './scripts/server/serve.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the trial workbook is served for this run, without a slash at its end. */
    address: string;
    /** Where the one browser of this run is joined. */
    browser: string;
    /** The Chromium, Chrome or Edge of this machine. */
    chromium: string;
  }
}

interface Run {
  readonly provided: ProvidedContext;
  readonly end: () => Promise<void>;
  users: number;
}

const begin = async (): Promise<Run> => {
  const executablePath = chromiumPath();
  if (executablePath === undefined)
    throw new Error('The browser tests need Chromium, Chrome or Edge: install one, or name it in CHROMIUM_PATH.');
  await buildForTests();
  const server = await serve({ port: 0 });
  const browser = await chromium.launchServer({ executablePath, args: ['--no-sandbox'] });
  return {
    provided: { address: server.address, browser: browser.wsEndpoint(), chromium: executablePath },
    end: async () => {
      await browser.close();
      await server.close();
    },
    users: 0,
  };
};

/** Vitest sets up each project by itself, and loads this file anew for it: what they share lies here. */
const RUN = Symbol.for('btec-grade-addin browser run');
const shared = globalThis as typeof globalThis & Record<symbol, Promise<Run> | undefined>;

/** Builds when stale, serves the trial workbook on a free port and starts one browser, which all files of tests share. */
export async function setup({
  provide,
}: {
  provide: <Key extends keyof ProvidedContext>(key: Key, value: ProvidedContext[Key]) => void;
}): Promise<() => Promise<void>> {
  const run = await (shared[RUN] ??= begin());
  run.users += 1;
  provide('address', run.provided.address);
  provide('browser', run.provided.browser);
  provide('chromium', run.provided.chromium);
  return async () => {
    run.users -= 1;
    if (run.users === 0) await run.end();
  };
}
