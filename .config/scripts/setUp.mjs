import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { nodeVersionFault } from './nodeVersion.mjs';
import { inProject, ROOT } from './project.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, peer?: boolean, link?: boolean }} LockedPackage
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
const lockedPackages = (file) => {
  if (!existsSync(file)) return {};
  const lock = /** @type {{ packages?: Record<string, LockedPackage> }} */ (JSON.parse(readFileSync(file, 'utf8')));
  return lock.packages ?? {};
};

/** True when node_modules holds what the lock file says. */
const packagesAreThere = () => {
  const wanted = lockedPackages(inProject('package-lock.json'));
  const held = lockedPackages(inProject('node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(
    ([place, { version, optional }]) =>
      !place.startsWith('node_modules/') || optional === true || held[place]?.version === version,
  );
};

/** @param {string[]} args */
const npm = (args) => {
  const cli = process.env['npm_execpath'];
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: ROOT, stdio: ['ignore', 2, 2] };
  return cli?.endsWith('.js') === true
    ? spawnSync(process.execPath, [cli, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
};

/** Stops the run with a sentence instead of a stack of calls. */
export const stop = (/** @type {string} */ sentence) => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};

/** Everything a fresh checkout needs before anything else can run: a new enough Node, and the packages. */
export const setUp = () => {
  const fault = nodeVersionFault(process.version);
  if (fault !== undefined) stop(fault);
  if (packagesAreThere()) return;
  process.stderr.write('Installing the packages the project needs (once; a minute or two).\n');
  const { status } = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) stop('The packages could not be installed: see npm above, check the connection, and try again.');
};
