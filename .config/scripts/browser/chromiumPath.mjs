import { existsSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const onPath = () =>
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => NAMES.map((name) => path.join(folder, process.platform === 'win32' ? `${name}.exe` : name)));

const windowsPlaces = () =>
  [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      path.join(folder, 'Chromium', 'Application', 'chrome.exe'),
    ]);

const macPlaces = () =>
  ['/Applications', path.join(os.homedir(), 'Applications')].flatMap((folder) =>
    ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((app) =>
      path.join(folder, `${app}.app`, 'Contents', 'MacOS', app),
    ),
  );

const usualPlaces = () => {
  if (process.platform === 'win32') return windowsPlaces();
  if (process.platform === 'darwin') return macPlaces();
  return ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];
};

const playwrightCache = () => {
  const own = process.env['PLAYWRIGHT_BROWSERS_PATH'];
  if (own !== undefined && own !== '' && own !== '0') return own;
  if (process.platform === 'win32') return path.join(process.env['LOCALAPPDATA'] ?? os.homedir(), 'ms-playwright');
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library', 'Caches', 'ms-playwright');
  return path.join(os.homedir(), '.cache', 'ms-playwright');
};

const inPlaywrightCache = () => {
  const cache = playwrightCache();
  if (!existsSync(cache)) return [];
  const inside = {
    linux: [
      ['chrome-linux', 'chrome'],
      ['chrome-linux64', 'chrome'],
    ],
    darwin: [
      ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
      ['chrome-mac-arm64', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
    ],
    win32: [
      ['chrome-win', 'chrome.exe'],
      ['chrome-win64', 'chrome.exe'],
    ],
  };
  const places =
    process.platform === 'win32' || process.platform === 'darwin' ? inside[process.platform] : inside.linux;
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/u.test(name))
    .sort()
    .reverse()
    .flatMap((name) => places.map((place) => path.join(cache, name, ...place)));
};

/** The Chromium, Chrome or Edge of this machine; CHROMIUM_PATH names another. Undefined when there is none. */
export const chromiumPath = () => {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : undefined;
  return [...onPath(), ...usualPlaces(), ...inPlaywrightCache()].find((file) => existsSync(file));
};
