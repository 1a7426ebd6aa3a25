import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../project.mjs';

const TESTS = 'test/pane';
const SCREENS = 'src/taskpane/screens/';
const ENDINGS = ['', '.ts', '.tsx', '/index.ts'];

/** @param {string} folder */
const filesIn = (folder) =>
  existsSync(inProject(folder))
    ? readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
        .filter((name) => /\.[a-z]+$/u.test(name))
    : [];

/**
 * The files that import each file, by its name.
 * @param {string[]} files
 */
const importersOf = (files) => {
  const known = new Set(files);
  /** @type {Map<string, string[]>} */
  const importers = new Map();
  for (const file of files.filter((name) => /\.tsx?$/u.test(name))) {
    for (const [, to = ''] of readFileSync(inProject(file), 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/gu)) {
      const place = path.posix.join(path.posix.dirname(file), to);
      const found = ENDINGS.map((ending) => place + ending).find((name) => known.has(name));
      if (found !== undefined) importers.set(found, [...(importers.get(found) ?? []), file]);
    }
  }
  return importers;
};

/**
 * Everything that leads to one of these files by its imports, and they themselves.
 * @param {readonly string[]} from
 * @param {ReadonlyMap<string, readonly string[]>} importers
 */
const reachedFrom = (from, importers) => {
  const reached = new Set(from);
  for (const file of reached) for (const importer of importers.get(file) ?? []) reached.add(importer);
  return [...reached];
};

/**
 * The tests of the pane that a change can turn red: those named after a screen it reaches, and those that look at all
 * screens wherever it reaches the pane at all. They load the built pane, so that none of this is seen in what they import.
 * @param {readonly string[]} changed
 * @returns {string[]}
 */
export const touchedPaneTests = (changed) => {
  const reached = reachedFrom(changed, importersOf(filesIn('src')));
  if (!reached.some((file) => file.startsWith('src/taskpane/'))) return [];
  const all = readdirSync(inProject(SCREENS), { withFileTypes: true }).filter((each) => each.isDirectory());
  const isAbout = (/** @type {string} */ screen, /** @type {string} */ test) =>
    path.posix.basename(test).startsWith(screen);
  return filesIn(TESTS)
    .filter((test) => test.endsWith('.test.ts'))
    .filter((test) => {
      const screens = all.map(({ name }) => name).filter((screen) => isAbout(screen, test));
      return (
        screens.length === 0 ||
        screens.some((screen) => reached.some((file) => file.startsWith(`${SCREENS}${screen}/`)))
      );
    });
};
