import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { inProject } from '../scripts/project.mjs';

/** Keeps files that a test reads beside itself where they are. */
const ownAddress = {
  name: 'own-address',
  /** @param {string} code @param {string} id */
  transform: (code, id) =>
    code.includes('import.meta.url')
      ? { code: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)), map: null }
      : null,
};

// Thousands of mutants each load the tests anew, so they are loaded as one file instead of hundreds.
await build({
  configFile: false,
  root: inProject(),
  logLevel: 'error',
  plugins: [ownAddress],
  define: { __VERSION__: JSON.stringify('of a mutant') },
  build: {
    ssr: inProject('.config', 'mutation', 'everyTest.ts'),
    outDir: inProject('.build', 'mutation'),
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'every.test.mjs', codeSplitting: false } },
  },
});
