import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromiumPath } from './chromiumPath.mjs';

const mayInstall = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');

const install = () => {
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
};

/**
 * A Chromium, Chrome or Edge for the browser tests: the one that is there, else from the system's packages where that is allowed.
 * @returns {{ found: string } | { sentence: string }}
 */
export const findOrInstallChromium = () => {
  const there = chromiumPath();
  if (there !== undefined) return { found: there };
  const named = process.env['CHROMIUM_PATH'] ?? '';
  if (named !== '') return { sentence: `CHROMIUM_PATH names ${named}, and there is nothing there.` };
  if (mayInstall()) {
    process.stderr.write('Installing Chromium for the browser tests (once).\n');
    install();
  }
  const installed = chromiumPath();
  if (installed !== undefined) return { found: installed };
  return {
    sentence:
      'The browser tests need Chromium, Chrome or Edge and found none: install one of them, or name it in CHROMIUM_PATH, and run npm test again.',
  };
};
