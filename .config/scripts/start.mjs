import { openBrowser } from './browser/openBrowser.mjs';
import { setUp, stop } from './setUp.mjs';

const wanted = process.env['PORT'] ?? '';
const port = wanted === '' ? 3000 : Number(wanted);
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  stop(`PORT=${wanted} is not a port: give a whole number up to 65535.`);

setUp();
const { buildWhenStale } = await import('./build/buildWhenStale.mjs');
const { serve } = await import('./server/serve.mjs');
try {
  await buildWhenStale((sentence) => process.stderr.write(`${sentence}\n`));
  const { address } = await serve({ port });
  process.stdout.write(`${address}/\n`);
  openBrowser(`${address}/`);
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  const sentence = taken
    ? `Port ${port} is in use by another program: close that, or choose another port with PORT, such as PORT=${port + 1}.`
    : `The trial workbook could not start: ${error instanceof Error ? error.message : String(error)}`;
  stop(sentence);
}
