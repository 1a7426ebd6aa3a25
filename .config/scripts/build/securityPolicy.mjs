import { PANE_POLICY } from '../server/policies.mjs';

/**
 * Writes the strict content security policy into the page, so that it holds wherever the page is hosted.
 * @returns {import('vite').Plugin}
 */
export const securityPolicy = () => ({
  name: 'security-policy',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: PANE_POLICY }, injectTo: 'head-prepend' },
  ],
});
