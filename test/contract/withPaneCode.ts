import path from 'node:path';
import type { Frame } from 'playwright-core';
import { build } from 'vite';

let bundled: Promise<string> | undefined;

const bundle = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: path.join(import.meta.dirname, 'paneCode.ts'), name: 'code', formats: ['iife'] },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!('output' in output)) throw new Error('Nothing was bundled.');
  return output.output[0].code;
};

/** Puts the add-in's code for the spreadsheet into the pane's document, as `window.paneCode`. */
export const withPaneCode = async (pane: Frame): Promise<void> => {
  bundled ??= bundle();
  const code = await bundled;
  await pane.evaluate(`${code}; undefined`);
};
