import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { contentTypeOf } from './contentTypes.mjs';
import { paneInTrial } from './paneInTrial.mjs';
import { LOCAL_PANE_POLICY, TRIAL_POLICY } from './policies.mjs';

/**
 * @typedef {import('./routes.mjs').Route} Route
 * @typedef {{ status: number, headers: Record<string, string>, body: Buffer | string }} Reply
 */

/** @param {Pick<Route, 'part' | 'file'>} route */
const cacheFor = ({ part, file }) => {
  if (/[/\\]assets[/\\][^/\\]+-[\w-]{8}\.\w+$/u.test(file)) return 'public, max-age=31536000, immutable';
  return part === 'office' || /[/\\]icons[/\\]/u.test(file) ? 'public, max-age=3600' : 'no-cache';
};

/**
 * @param {Pick<Route, 'part' | 'file'>} route
 * @returns {Record<string, string>}
 */
export const headersFor = (route) => {
  /** @type {Record<string, string>} */
  const headers = {
    'content-type': contentTypeOf(route.file),
    'cache-control': cacheFor(route),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
  const policy = { trial: TRIAL_POLICY, pane: LOCAL_PANE_POLICY, office: undefined, published: undefined }[route.part];
  if (policy !== undefined && route.file.endsWith('.html')) headers['content-security-policy'] = policy;
  if (path.basename(route.file) === 'functions.json') headers['access-control-allow-origin'] = '*';
  return headers;
};

/**
 * @param {number} status
 * @param {string} sentence
 * @returns {Reply}
 */
export const sentence = (status, sentence) => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' },
  body: `${sentence}\n`,
});

/**
 * Is a file where its address says, not somewhere else that a link leads to? The folder itself may be a link.
 * @param {Route} route
 */
const isWithin = async ({ folder, file }) => {
  const [place, real] = await Promise.all([realpath(folder), realpath(file)]);
  return real.startsWith(place + path.sep);
};

/**
 * The answer to a request for a file; the pane's page is joined to the trial workbook on the way.
 * @param {Route | undefined} route
 * @returns {Promise<Reply>}
 */
export const replyTo = async (route) => {
  const found = route !== undefined && (await stat(route.file).catch(() => undefined))?.isFile() === true;
  if (!found || !(await isWithin(route))) return sentence(404, 'There is no such page.');
  const bytes = await readFile(route.file);
  const isPane = route.part === 'pane' && path.basename(route.file) === 'taskpane.html';
  return { status: 200, headers: headersFor(route), body: isPane ? paneInTrial(bytes.toString('utf8')) : bytes };
};
