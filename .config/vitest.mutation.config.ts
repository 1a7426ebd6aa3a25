import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests that mutation of src/rules can turn red. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/rules/**/*.test.ts', 'test/cases/**/*.test.ts'],
    exclude: ['test/cases/rulesTable.test.ts'],
    setupFiles: ['.config/fewerRuns.ts'],
    environment: 'node',
  },
});
