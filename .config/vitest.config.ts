import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { functionsMetadata } from './scripts/build/functionsMetadata.mjs';

const browserTests = ['test/browser/**/*.test.ts', 'test/contract/**/*.test.ts'];
const paneTests = ['test/pane/**/*.test.ts'];

/** As many as do not wait for each other on the two cores that a small machine has. */
const AT_ONCE = 2;

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: '.build/vite-cache',
  plugins: [functionsMetadata({ origin: 'https://localhost:3000' })],
  test: {
    benchmark: { include: ['test/**/*.bench.ts'] },
    passWithNoTests: true,
    // Tests read these without importing them, so a change of one can touch any test.
    forceRerunTriggers: ['**/{assets,.config}/**', '**/*.{yaml,csv,txt,xlsx,xml,html}', '**/package*.json'],
    maxWorkers: AT_ONCE,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...browserTests, ...paneTests],
          pool: 'threads',
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: browserTests,
          globalSetup: ['.config/browserSetup.ts'],
          isolate: false,
          // Every wait for the page has the same limit.
          expect: { poll: { timeout: 30_000 } },
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'pane',
          environment: 'node',
          include: paneTests,
          globalSetup: ['.config/browserSetup.ts'],
          isolate: false,
          expect: { poll: { timeout: 30_000 } },
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
