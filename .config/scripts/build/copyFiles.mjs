import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';

/**
 * Puts files beside the bundles under their own names, once the bundles are written.
 * @param {{ from: string, to: string }[]} pairs
 * @returns {import('vite').Plugin}
 */
export const copyFiles = (pairs) => ({
  name: 'copy-files',
  writeBundle({ dir }) {
    if (dir === undefined) return;
    for (const { from, to } of pairs) if (existsSync(from)) cpSync(from, path.join(dir, to), { recursive: true });
  },
});
