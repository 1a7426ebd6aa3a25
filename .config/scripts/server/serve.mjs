import http from 'node:http';
import { answerBy } from './answer.mjs';
import { routeOf } from './routes.mjs';

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<http.Server>}
 */
const listen = (port, host) =>
  new Promise((resolve, reject) => {
    const server = http.createServer(answerBy(routeOf));
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });

/** @param {http.Server} server */
const close = (server) =>
  new Promise((resolve) => {
    server.close(() => resolve(undefined));
    server.closeAllConnections();
  });

/**
 * Serves the trial workbook and the built add-in to this computer only; port 0 takes a free one.
 * @param {{ port: number }} options
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export const serve = async ({ port }) => {
  const first = await listen(port, '127.0.0.1');
  const bound = first.address();
  const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
  const servers = [first];
  const second = await listen(actual, '::1').catch((/** @type {unknown} */ error) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') throw error;
    return undefined;
  });
  if (second !== undefined) servers.push(second);
  return {
    address: `http://localhost:${actual}`,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
};
