import { build } from 'vite';
import { inProject } from '../project.mjs';
import { copyFiles } from './copyFiles.mjs';
import { plainFields } from './plainFields.mjs';

const TRIAL = inProject('.build', 'trial');

/** @returns {import('vite').InlineConfig} */
const common = () => ({
  configFile: false,
  root: inProject('src', 'entry'),
  base: '/trial/',
  publicDir: false,
  cacheDir: inProject('.build', 'vite-cache'),
  logLevel: 'error',
});

const buildPage = () =>
  build({
    ...common(),
    plugins: [
      plainFields(),
      copyFiles([{ from: inProject('assets', 'sample-tracker.xlsx'), to: 'sample-tracker.xlsx' }]),
    ],
    worker: { format: 'es' },
    build: {
      outDir: TRIAL,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 10_000,
      reportCompressedSize: false,
      rolldownOptions: { input: inProject('src', 'entry', 'trial.html') },
    },
  });

const buildBridge = () =>
  build({
    ...common(),
    build: {
      outDir: TRIAL,
      emptyOutDir: false,
      target: 'es2020',
      lib: {
        entry: inProject('src', 'trial', 'host', 'bridge.ts'),
        formats: ['iife'],
        name: 'trialBridge',
        fileName: () => 'bridge.js',
      },
    },
  });

/** The trial workbook, in .build/trial: its page, and the script that joins the pane in the frame to it. */
export const buildTrial = async () => {
  await buildPage();
  await buildBridge();
};
