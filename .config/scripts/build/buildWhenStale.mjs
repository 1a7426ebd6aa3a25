import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DEVELOPER_ORIGIN, inProject } from '../project.mjs';
import { contentHash } from './contentHash.mjs';

const STAMP = inProject('.build', 'built-from.txt');
const NEEDED = [
  inProject('dist', 'taskpane.html'),
  inProject('.build', 'trial', 'trial.html'),
  inProject('.build', 'bench', 'bench.html'),
];

const isFresh = () =>
  NEEDED.every((file) => existsSync(file)) && existsSync(STAMP) && readFileSync(STAMP, 'utf8').trim() === contentHash();

/**
 * Has something built as it is published, whoever asks for it: React's development edition is twice as heavy, and slow.
 * @param {() => Promise<void>} work
 */
const forPublication = async (work) => {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
};

/**
 * Builds the add-in (dist/), the trial workbook (.build/trial) and the page that tests the pane by itself (.build/bench).
 * @param {string} origin
 */
export const buildAll = (origin) => forPublication(() => buildEverything(origin));

/** @param {string} origin */
const buildEverything = async (origin) => {
  const { referenceFaults } = await import('../../reference/referenceFaults.mjs');
  const { buildBench } = await import('./buildBench.mjs');
  const { buildPane } = await import('./buildPane.mjs');
  const { buildTrial } = await import('./buildTrial.mjs');
  const { bundleFaults } = await import('./bundleFaults.mjs');
  const { writeManifest } = await import('./writeManifest.mjs');
  const { syntaxFaults } = await import('../../hosting/syntaxFaults.mjs');
  const faults = referenceFaults();
  if (faults.length > 0) throw new Error(faults.join('\n'));
  rmSync(STAMP, { force: true });
  const from = contentHash();
  const { bundles } = await buildPane({ origin });
  const unread = syntaxFaults(inProject('dist'));
  if (unread.length > 0) throw new Error(`The oldest engine can't read these scripts:\n${unread.join('\n')}`);
  const amiss = bundleFaults(inProject('dist'));
  if (amiss.length > 0) throw new Error(amiss.join('\n'));
  await buildTrial();
  await buildBench({ origin, bundles });
  writeManifest(origin);
  mkdirSync(inProject('.build'), { recursive: true });
  writeFileSync(STAMP, `${from}\n`);
};

/**
 * Builds when anything the build reads has changed since the last one; says so first.
 * @param {(sentence: string) => void} [say]
 */
export const buildWhenStale = async (say = () => undefined) => {
  if (isFresh()) return;
  say('Building the add-in and the trial workbook (a few seconds, only after a change).');
  await buildAll(DEVELOPER_ORIGIN);
};
