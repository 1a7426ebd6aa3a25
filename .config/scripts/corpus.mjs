import { existsSync, statSync } from 'node:fs';
import { inProject } from './project.mjs';
import { setUp, stop } from './setUp.mjs';

const [folder = '', ...options] = process.argv.slice(2);
if (!existsSync(folder) || !statSync(folder).isDirectory())
  stop('Say which folder of workbooks: npm run corpus -- FOLDER, and --page to open them in the page too.');

setUp();
const { runnerImport } = await import('vite');
/** @type {{ module: typeof import('../corpus/corpus') }} */
const { module } = await runnerImport(inProject('.config', 'corpus', 'corpus.ts'));
const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
const isListed = options.includes('--list');
const files = module.workbooksIn(folder);
say(module.corpusTable('Opened and saved in Node', await module.tryInNode(files), isListed));
if (options.includes('--page')) {
  const { chromiumPath } = await import('./browser/chromiumPath.mjs');
  const { buildWhenStale } = await import('./build/buildWhenStale.mjs');
  const { serve } = await import('./server/serve.mjs');
  const chromium =
    chromiumPath() ?? stop('The page needs Chromium, Chrome or Edge: install one, or name it in CHROMIUM_PATH.');
  await buildWhenStale();
  const server = await serve({ port: 0 });
  say(
    module.corpusTable(
      'Opened and saved in the page',
      await module.tryInPage(files, server.address, chromium),
      isListed,
    ),
  );
  await server.close();
}
