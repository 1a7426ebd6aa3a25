import { replyTo, sentence } from './respond.mjs';

const OWN_NAME = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/iu;

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
  // A page elsewhere whose name was made to lead to this computer would ask under that name.
  if (!OWN_NAME.test(request.headers.host ?? '')) send(sentence(421, 'Only this computer is answered, as localhost.'));
  else if (request.method !== 'GET' && request.method !== 'HEAD') send(sentence(405, 'Only reading is offered here.'));
  else replyTo(routeOf(pathname)).then(send, () => send(sentence(500, 'This could not be read.')));
};
