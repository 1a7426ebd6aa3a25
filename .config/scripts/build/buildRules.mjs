import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { inProject } from '../project.mjs';
import { declarationFile } from './declarationFile.mjs';

/**
 * The rules for whoever works without Excel: rules.js, one module that imports nothing, readable and with its comments, and
 * rules.d.ts with its types.
 * @param {string} [folder]
 */
export const buildRules = async (folder = inProject('dist')) => {
  await build({
    configFile: false,
    root: inProject('src', 'entry'),
    publicDir: false,
    cacheDir: inProject('.build', 'vite-cache'),
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2020',
      minify: false,
      lib: { entry: inProject('src', 'entry', 'rules.ts'), formats: ['es'], fileName: () => 'rules.js' },
    },
  });
  writeFileSync(path.join(folder, 'rules.d.ts'), declarationFile());
};
