import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { inProject } from '../project.mjs';
import { bundlesFor, withBundles } from './bundles.mjs';
import { copyFiles } from './copyFiles.mjs';
import { functionsMetadata } from './functionsMetadata.mjs';
import { notices } from './notices.mjs';
import { securityPolicy } from './securityPolicy.mjs';

const DIST = inProject('dist');

/** @returns {import('vite').InlineConfig} */
const common = () => ({
  configFile: false,
  root: inProject('src', 'entry'),
  base: './',
  publicDir: false,
  cacheDir: inProject('.build', 'vite-cache'),
  logLevel: 'error',
});

/** @typedef {ReturnType<typeof notices>['plugin']} Collecting */

/**
 * @param {string} origin
 * @param {Collecting} packages
 * @returns {import('vite').InlineConfig}
 */
const page = (origin, packages) => ({
  ...common(),
  plugins: [
    react(),
    functionsMetadata({ origin, emit: true }),
    securityPolicy(),
    packages,
    copyFiles([
      { from: inProject('assets', 'icons'), to: 'icons' },
      { from: inProject('assets', 'sample-tracker.xlsx'), to: 'sample-tracker.xlsx' },
    ]),
  ],
  // One script by itself, which also engines start that know no modules in workers.
  worker: { format: 'iife', plugins: () => [packages] },
  build: {
    outDir: DIST,
    emptyOutDir: true,
    target: 'es2020',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    reportCompressedSize: false,
    rolldownOptions: { input: inProject('src', 'entry', 'taskpane.html') },
  },
});

/**
 * @param {string} origin
 * @param {Collecting} packages
 */
const buildFunctions = (origin, packages) =>
  build({
    ...common(),
    plugins: [functionsMetadata({ origin }), packages],
    build: {
      outDir: DIST,
      emptyOutDir: false,
      target: 'es2020',
      lib: {
        entry: inProject('src', 'entry', 'functions.ts'),
        formats: ['iife'],
        name: 'btecFunctions',
        fileName: () => 'functions.js',
      },
    },
  });

/**
 * The add-in as it is published, in dist/: the pane's page with its bundles, functions.js and functions.json, icons, help and
 * the licences of all that it contains. Gives how it was put into bundles.
 * @param {{ origin: string }} options
 */
export const buildPane = async ({ origin }) => {
  const packages = notices();
  const config = page(origin, packages.plugin);
  const bundles = await bundlesFor(config);
  await build(withBundles(config, bundles));
  await buildFunctions(origin, packages.plugin);
  packages.write(DIST);
  return { bundles };
};
