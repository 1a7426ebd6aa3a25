import http from 'node:http';
import https from 'node:https';

/**
 * @typedef {{ status: number, headers: Record<string, string>, body: Buffer, daysLeft?: number }} Fetched
 * @typedef {{ ok: true, answer: Fetched } | { ok: false, code: string }} Fetching
 */

const LONGEST_WAIT_IN_MS = 20_000;
const MOST_BYTES = 20_000_000;

/** Where Excel on the web asks from. */
const EXCEL_ON_THE_WEB = 'https://excel.officeapps.live.com';

/** @param {import('node:http').IncomingMessage} response */
const daysLeftOf = ({ socket }) => {
  const until = /** @type {{ getPeerCertificate?: () => { valid_to?: string } }} */ (
    /** @type {unknown} */ (socket)
  ).getPeerCertificate?.().valid_to;
  return until === undefined ? {} : { daysLeft: Math.floor((Date.parse(until) - Date.now()) / 86_400_000) };
};

/**
 * @param {import('node:http').IncomingMessage} response
 * @returns {Promise<Fetched>}
 */
const whole = (response) =>
  new Promise((resolve, reject) => {
    const certificate = daysLeftOf(response);
    /** @type {Buffer[]} */
    const pieces = [];
    let size = 0;
    response.on('data', (/** @type {Buffer} */ piece) => {
      size += piece.length;
      if (size > MOST_BYTES) response.destroy(Object.assign(new Error('too long'), { code: 'TOO_LONG' }));
      else pieces.push(piece);
    });
    response.once('error', reject);
    response.once('end', () => {
      const headers = Object.fromEntries(
        Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
      );
      resolve({ status: response.statusCode ?? 0, headers, body: Buffer.concat(pieces), ...certificate });
    });
  });

/**
 * Fetches one address once, as Excel on the web does: no sign-in, no redirect followed, nothing kept.
 * @param {string} address
 * @returns {Promise<Fetching>}
 */
export const fetchLikeExcel = (address) =>
  new Promise((resolve) => {
    const { get } = address.startsWith('https:') ? https : http;
    const failed = (/** @type {unknown} */ error) => {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
      resolve({ ok: false, code });
    };
    const request = get(
      address,
      { headers: { origin: EXCEL_ON_THE_WEB, accept: '*/*' }, minVersion: 'TLSv1.2', agent: false },
      (response) => void whole(response).then((answer) => resolve({ ok: true, answer }), failed),
    );
    request.setTimeout(LONGEST_WAIT_IN_MS, () =>
      request.destroy(Object.assign(new Error('too slow'), { code: 'ETIMEDOUT' })),
    );
    request.once('error', failed);
  });
