import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Kilobytes, packed as servers send them: what the pane starts with, that with its first screen, and the functions. */
const MOST = { start: 225, first: 345, functions: 37 };

/** @param {string} file */
const packed = (file) => gzipSync(readFileSync(file), { level: 9 }).length / 1000;

/**
 * The bundles that one imports at once.
 * @param {string} assets
 * @param {string} name
 */
const importedBy = (assets, name) =>
  [...readFileSync(path.join(assets, name), 'utf8').matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/gu)].map(
    ([, imported = '']) => imported,
  );

/**
 * @param {string} assets
 * @param {string} name
 * @param {readonly string[]} [above]
 * @returns {string[][]}
 */
const circlesFrom = (assets, name, above = []) =>
  above.includes(name)
    ? [[...above.slice(above.indexOf(name)), name]]
    : importedBy(assets, name).flatMap((each) => circlesFrom(assets, each, [...above, name]));

/**
 * What is wrong with the bundles of the pane, in sentences: more is fetched than may be, or two need each other, so that
 * one may run before what it needs.
 * @param {string} dist
 */
export const bundleFaults = (dist) => {
  const assets = path.join(dist, 'assets');
  const names = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const weigh = (/** @type {RegExp} */ bundle) =>
    names.filter((name) => bundle.test(name)).reduce((sum, name) => sum + packed(path.join(assets, name)), 0);
  const weights = [
    {
      kB: weigh(/^taskpane-/u),
      most: MOST.start,
      of: 'What the pane starts with',
      remedy: 'import later what is not shown there',
    },
    {
      kB: weigh(/^(?:taskpane|first)-/u),
      most: MOST.first,
      of: 'The pane with its first screen',
      remedy: 'import later what is not shown there',
    },
    {
      kB: packed(path.join(dist, 'functions.js')),
      most: MOST.functions,
      of: 'functions.js',
      remedy: 'leave out what no cell needs',
    },
  ];
  return [
    ...weights
      .filter(({ kB, most }) => kB === 0 || kB > most)
      .map(({ kB, most, of, remedy }) => `${of} has ${Math.round(kB)} kB, and may have ${most}: ${remedy}.`),
    ...names
      .flatMap((name) => circlesFrom(assets, name))
      .map((circle) => `Bundles need each other: ${circle.join(', ')}.`),
  ];
};
