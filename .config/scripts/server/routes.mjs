import path from 'node:path';
import { inProject } from '../project.mjs';

const DIST = inProject('dist');
const TRIAL = inProject('.build', 'trial');
const BENCH = inProject('.build', 'bench');
const OFFICE = inProject('node_modules', '@microsoft', 'office-js', 'dist');

/**
 * @typedef {'trial' | 'pane' | 'office' | 'published'} Part
 * @typedef {{ part: Part, folder: string, file: string }} Route
 */

/**
 * The file inside a folder, or undefined when the address leads out of it.
 * @param {string} folder
 * @param {string} address
 */
const inside = (folder, address) => {
  const file = path.normalize(path.join(folder, address));
  return file.startsWith(folder + path.sep) ? file : undefined;
};

/**
 * @param {Part} part
 * @param {string} folder
 * @param {string} address
 * @returns {Route | undefined}
 */
const route = (part, folder, address) => {
  const file = inside(folder, address);
  return file === undefined ? undefined : { part, folder, file };
};

/** @param {string} pathname */
const decoded = (pathname) => {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
};

/**
 * Which file an address stands for: the trial page, the add-in exactly as published, the page that
 * tests the pane by itself, or Microsoft's script.
 * @param {string} pathname
 */
export const routeOf = (pathname) => {
  const address = decoded(pathname);
  if (address === undefined || address.includes('\0')) return undefined;
  if (address === '/' || address === '/index.html') return route('trial', TRIAL, 'trial.html');
  if (address.startsWith('/trial/')) return route('trial', TRIAL, address.slice('/trial/'.length));
  if (address === '/bench/') return route('pane', BENCH, 'bench.html');
  if (address.startsWith('/bench/')) return route('pane', BENCH, address.slice('/bench/'.length));
  if (address.startsWith('/officejs/')) return route('office', OFFICE, address.slice('/officejs/'.length));
  return route('pane', DIST, address);
};

/**
 * The same without the trial workbook: dist/ and nothing else.
 * @param {string} pathname
 */
export const publishedRouteOf = (pathname) => {
  const address = decoded(pathname);
  return address === undefined || address.includes('\0') ? undefined : route('published', DIST, address);
};
