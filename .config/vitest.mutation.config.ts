import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests that mutation of src/rules can turn red. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: { include: ['test/rules/**/*.test.ts', 'test/cases/**/*.test.ts'], environment: 'node' },
});
