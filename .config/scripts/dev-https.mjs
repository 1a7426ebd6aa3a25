import { setUp, stop } from './setUp.mjs';

setUp();
const { getHttpsServerOptions } = await import('office-addin-dev-certs');
const { buildWhenStale } = await import('./build/buildWhenStale.mjs');
const { servePublished } = await import('./server/servePublished.mjs');
try {
  await buildWhenStale((sentence) => process.stderr.write(`${sentence}\n`));
  await servePublished(await getHttpsServerOptions());
  process.stdout.write('https://localhost:3000/manifest.xml\n');
} catch (error) {
  stop(`The add-in could not be served: ${error instanceof Error ? error.message : String(error)}`);
}
