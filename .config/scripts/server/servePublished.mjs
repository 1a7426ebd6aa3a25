import https from 'node:https';
import { answerBy } from './answer.mjs';
import { publishedRouteOf } from './routes.mjs';

/**
 * Serves dist/ unchanged where the committed manifest points, so that a developer can sideload the add-in into Excel.
 * @param {import('node:https').ServerOptions} certificate
 * @returns {Promise<void>}
 */
export const servePublished = (certificate) =>
  new Promise((resolve, reject) => {
    const server = https.createServer(certificate, answerBy(publishedRouteOf));
    server.once('error', reject);
    server.listen(3000, 'localhost', resolve);
  });
