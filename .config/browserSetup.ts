import { chromiumPath } from './scripts/browser/chromiumPath.mjs';
import { buildWhenStale } from './scripts/build/buildWhenStale.mjs';
import { serve } from './scripts/server/serve.mjs';

interface Provides {
  provide: (key: 'address' | 'chromium', value: string) => void;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the trial workbook is served for this run, without a slash at its end. */
    address: string;
    /** The Chromium, Chrome or Edge to start. */
    chromium: string;
  }
}

/** Builds when stale and serves the trial workbook on a free port; tests start their own browsers. */
export async function setup({ provide }: Provides): Promise<() => Promise<void>> {
  const chromium = chromiumPath();
  if (chromium === undefined)
    throw new Error('The browser tests need Chromium, Chrome or Edge: install one, or name it in CHROMIUM_PATH.');
  await buildWhenStale();
  const server = await serve({ port: 0 });
  provide('address', server.address);
  provide('chromium', chromium);
  return server.close;
}
