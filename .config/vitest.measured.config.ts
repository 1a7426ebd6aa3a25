import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { functionsMetadata } from './scripts/build/functionsMetadata.mjs';

/** What is measured as it is used, one after the other: no test, and never red for being slow. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: '.build/vite-cache',
  plugins: [functionsMetadata({ origin: 'https://localhost:3000' })],
  test: {
    include: ['test/**/*.measured.ts'],
    environment: 'node',
    globalSetup: ['.config/browserSetup.ts'],
    pool: 'forks',
    fileParallelism: false,
    disableConsoleIntercept: true,
    passWithNoTests: true,
    testTimeout: 600_000,
    hookTimeout: 120_000,
  },
});
