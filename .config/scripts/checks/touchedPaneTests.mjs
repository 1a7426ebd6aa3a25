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
 * Everything that leads to one of these files by its imports, and they themselves, each with how many imports lie between.
 * @param {readonly string[]} from
 * @param {ReadonlyMap<string, readonly string[]>} importers
 */
const reachedFrom = (from, importers) => {
  const reached = new Map(from.map((file) => [file, 0]));
  for (const [file, steps] of reached)
    for (const importer of importers.get(file) ?? []) if (!reached.has(importer)) reached.set(importer, steps + 1);
  return reached;
};

/** These walk through every screen: they take longer than all that a quick loop has. */
const OF_EVERY_SCREEN = ['test/pane/everyone.test.ts', 'test/pane/typing/typing.test.ts'];

/** Farther than any screen: tests of no one screen come after those of screens. */
const FAR = 1000;

/** So many files of tests are done within the minute that the quick loop has. */
const MOST = 3;

/**
 * The files of pane tests that a change can turn red, the nearest to it by imports first: those named after a screen it
 * reaches, and those of no one screen where it reaches the pane at all. The tests load the built pane, so that none of
 * this is seen in what they import. Beyond a few files they are left for later.
 * @param {readonly string[]} changed
 * @returns {{ now: string[], later: string[] }}
 */
export const touchedPaneTests = (changed) => {
  const reached = reachedFrom(changed, importersOf(filesIn('src')));
  const steps = (/** @type {string} */ folder) =>
    Math.min(...[...reached].filter(([file]) => file.startsWith(folder)).map(([, count]) => count));
  const screens = readdirSync(inProject(SCREENS), { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => name);
  const stepsTo = (/** @type {string} */ test) => {
    const own = screens.filter((screen) => path.posix.basename(test).startsWith(screen));
    if (own.length > 0) return Math.min(...own.map((screen) => steps(`${SCREENS}${screen}/`)));
    return Math.min(steps('src/taskpane/'), steps('src/excel/')) + FAR;
  };
  const touched = filesIn(TESTS)
    .filter((test) => test.endsWith('.test.ts') && Number.isFinite(stepsTo(test)))
    .sort((one, other) => stepsTo(one) - stepsTo(other));
  const now = touched.filter((test) => !OF_EVERY_SCREEN.includes(test)).slice(0, MOST);
  return { now, later: touched.filter((test) => !now.includes(test)) };
};
