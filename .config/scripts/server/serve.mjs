import http from 'node:http';
import { replyTo, sentence } from './respond.mjs';
import { routeOf } from './routes.mjs';

/** @type {http.RequestListener} */
const answer = (request, response) => {
  const send = (/** @type {import('./respond.mjs').Reply} */ { status, headers, body }) => {
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return send(sentence(405, 'Only reading is offered here.'));
  const pathname = (request.url ?? '/').split(/[?#]/u)[0] ?? '/';
  replyTo(routeOf(pathname)).then(send, (/** @type {unknown} */ error) => send(sentence(500, String(error))));
};

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<http.Server>}
 */
const listen = (port, host) =>
  new Promise((resolve, reject) => {
    const server = http.createServer(answer);
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
  const second = await listen(actual, '::1').catch((/** @type {NodeJS.ErrnoException} */ error) => {
    if (error.code === 'EADDRINUSE') throw error;
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
