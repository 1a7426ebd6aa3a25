import { createRequire } from 'node:module';
import path from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { ROOT } from '../scripts/project.mjs';

/** @type {import('dependency-cruiser').IConfiguration} */
const { options = {}, ...ruleSet } = createRequire(import.meta.url)('../dependency-cruiser.cjs');

/**
 * Every import below src/, and every one that the rules forbid.
 * @param {string} [folder] a project laid out as this one
 * @returns {Promise<import('dependency-cruiser').ICruiseResult>}
 */
export const cruiseProject = async (folder = ROOT) => {
  const { tsConfig: _, ...cruiseOptions } = options;
  const { output } = await cruise(['src'], { ...cruiseOptions, ruleSet, validate: true, baseDir: folder }, undefined, {
    tsConfig: extractTSConfig(path.join(ROOT, 'tsconfig.json')),
  });
  return /** @type {import('dependency-cruiser').ICruiseResult} */ (output);
};
