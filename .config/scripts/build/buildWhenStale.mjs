import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DEVELOPER_ORIGIN, inProject } from '../project.mjs';
import { contentHash } from './contentHash.mjs';

/** What is built, and where it is noted from what. */
const PRODUCT = {
  stamp: inProject('.build', 'built-from.txt'),
  files: [inProject('dist', 'taskpane.html'), inProject('.build', 'trial', 'trial.html')],
};
const BENCH = {
  stamp: inProject('.build', 'bench-built-from.txt'),
  files: [inProject('.build', 'bench', 'bench.html')],
};

/** @param {typeof PRODUCT} built */
const isFresh = ({ stamp, files }) =>
  [stamp, ...files].every((file) => existsSync(file)) && readFileSync(stamp, 'utf8').trim() === contentHash();

/**
 * Builds something, and notes from what once it is whole.
 * @template Made
 * @param {typeof PRODUCT} built
 * @param {() => Promise<Made>} work
 * @returns {Promise<Made>}
 */
const building = async ({ stamp }, work) => {
  rmSync(stamp, { force: true });
  const from = contentHash();
  const made = await forPublication(work);
  mkdirSync(inProject('.build'), { recursive: true });
  writeFileSync(stamp, `${from}\n`);
  return made;
};

/**
 * Has something built as it is published, whoever asks for it: React's development edition is twice as heavy, and slow.
 * @template Made
 * @param {() => Promise<Made>} work
 * @returns {Promise<Made>}
 */
const forPublication = async (work) => {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
};

/** @param {string} origin */
const buildProduct = async (origin) => {
  const { referenceFaults } = await import('../../reference/referenceFaults.mjs');
  const { buildPane } = await import('./buildPane.mjs');
  const { buildTrial } = await import('./buildTrial.mjs');
  const { bundleFaults } = await import('./bundleFaults.mjs');
  const { writeManifest } = await import('./writeManifest.mjs');
  const { syntaxFaults } = await import('../../hosting/syntaxFaults.mjs');
  const faults = referenceFaults();
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const made = await buildPane({ origin });
  const unread = syntaxFaults(inProject('dist'));
  if (unread.length > 0) throw new Error(`The oldest engine can't read these scripts:\n${unread.join('\n')}`);
  const amiss = bundleFaults(inProject('dist'));
  if (amiss.length > 0) throw new Error(amiss.join('\n'));
  await buildTrial();
  writeManifest(origin);
  return made;
};

/**
 * Builds the add-in (dist/) and the trial workbook (.build/trial).
 * @param {string} origin
 */
export const buildAll = (origin) => building(PRODUCT, () => buildProduct(origin));

/**
 * Builds when anything the build reads has changed since the last one; says so first.
 * @param {(sentence: string) => void} [say]
 */
export const buildWhenStale = async (say = () => undefined) => {
  if (isFresh(PRODUCT)) return;
  say('Building the add-in and the trial workbook (a few seconds, only after a change).');
  await buildAll(DEVELOPER_ORIGIN);
};

/** The same for tests, with the page that tests the pane by itself (.build/bench), which comes in the pane's bundles. */
export const buildForTests = async () => {
  if (isFresh(PRODUCT) && isFresh(BENCH)) return;
  const { buildBench } = await import('./buildBench.mjs');
  const { bundles } = await buildAll(DEVELOPER_ORIGIN);
  await building(BENCH, () => buildBench({ origin: DEVELOPER_ORIGIN, bundles }));
};
