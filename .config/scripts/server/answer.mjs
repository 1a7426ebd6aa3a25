import { replyTo, sentence } from './respond.mjs';

/**
 * Answers requests for files by the routes of one server.
 * @param {(pathname: string) => import('./routes.mjs').Route | undefined} routeOf
 * @returns {import('node:http').RequestListener}
 */
export const answerBy = (routeOf) => (request, response) => {
  const send = (/** @type {import('./respond.mjs').Reply} */ { status, headers, body }) => {
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  const pathname = (request.url ?? '/').split(/[?#]/u)[0] ?? '/';
  if (request.method !== 'GET' && request.method !== 'HEAD') send(sentence(405, 'Only reading is offered here.'));
  else replyTo(routeOf(pathname)).then(send, (/** @type {unknown} */ error) => send(sentence(500, String(error))));
};
