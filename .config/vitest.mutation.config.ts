import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests that mutation of src/rules can turn red, made into one file by mutation/bundleTests.mjs. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['.build/mutation/every.test.mjs'],
    setupFiles: ['.config/fewerRuns.ts'],
    environment: 'node',
    testTimeout: 60_000,
  },
});
