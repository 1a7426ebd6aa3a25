import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { nodeVersionFault } from './nodeVersion.mjs';
import { inProject, ROOT } from './project.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, dev?: boolean, devOptional?: boolean }} LockedPackage
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
const lockedPackages = (file) => {
  if (!existsSync(file)) return {};
  const lock = /** @type {{ packages?: Record<string, LockedPackage> }} */ (JSON.parse(readFileSync(file, 'utf8')));
  return lock.packages ?? {};
};

/**
 * True when node_modules holds what the lock file says.
 * @param {boolean} withTools those for checks and tests too
 */
const packagesAreThere = (withTools) => {
  const wanted = lockedPackages(inProject('package-lock.json'));
  const held = lockedPackages(inProject('node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(
    ([place, { version, optional, dev, devOptional }]) =>
      !place.startsWith('node_modules/') ||
      optional === true ||
      (!withTools && (dev === true || devOptional === true)) ||
      held[place]?.version === version,
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

/**
 * Everything a fresh checkout needs before anything else can run: a new enough Node, and the packages; for a start not those
 * that only checks and tests use.
 * @param {{ withTools?: boolean }} [options]
 */
export const setUp = ({ withTools = true } = {}) => {
  const fault = nodeVersionFault(process.version);
  if (fault !== undefined) stop(fault);
  if (packagesAreThere(withTools)) return;
  process.stderr.write('Installing the packages the project needs (once; a minute or two).\n');
  const omitted = withTools ? [] : ['--omit=dev'];
  const { status } = npm(['ci', ...omitted, '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) stop('The packages could not be installed: see npm above, check the connection, and try again.');
};
