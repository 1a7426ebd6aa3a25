import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { inProject } from '../project.mjs';
import { withBundles } from './bundles.mjs';
import { functionsMetadata } from './functionsMetadata.mjs';
import { securityPolicy } from './securityPolicy.mjs';

/**
 * The page on which the pane is tested by itself, in .build/bench: the same screens over a workbook in memory. For tests
 * only; what is published never holds it. It comes in the same bundles.
 * @param {{ origin: string, bundles: import('vite').Rolldown.OutputOptions }} options
 */
export const buildBench = ({ origin, bundles }) =>
  build(
    withBundles(
      {
        configFile: false,
        root: inProject('test', 'pane', 'page'),
        base: '/bench/',
        publicDir: false,
        cacheDir: inProject('.build', 'vite-cache'),
        logLevel: 'error',
        plugins: [react(), functionsMetadata({ origin }), securityPolicy()],
        worker: { format: 'iife' },
        build: {
          outDir: inProject('.build', 'bench'),
          emptyOutDir: true,
          target: 'es2022',
          modulePreload: { polyfill: false },
          chunkSizeWarningLimit: 4000,
          reportCompressedSize: false,
          rolldownOptions: { input: inProject('test', 'pane', 'page', 'bench.html') },
        },
      },
      bundles,
    ),
  );
