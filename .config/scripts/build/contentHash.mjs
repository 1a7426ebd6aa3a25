import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { inProject, ROOT } from '../project.mjs';

const INPUTS = [
  'src',
  'assets',
  '.config',
  'test/pane/page',
  'test/pane/excel',
  'test/pane/workbook',
  'manifest.xml',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * @param {string} place
 * @returns {string[]}
 */
const filesIn = (place) => {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesIn(path.join(place, name)));
};

/** A short text that changes whenever anything the build reads has changed. */
export const contentHash = () => {
  const hash = createHash('sha256');
  const present = INPUTS.map((name) => inProject(name)).filter((place) => statSync(place, { throwIfNoEntry: false }));
  for (const file of present.flatMap(filesIn)) {
    hash.update(path.relative(ROOT, file).replaceAll('\\', '/'));
    hash.update('\0');
    hash.update(readFileSync(file));
    hash.update('\0');
  }
  return hash.digest('hex');
};
