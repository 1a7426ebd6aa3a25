import { readFileSync, writeFileSync } from 'node:fs';
import { manifestFaults } from '../../manifest/manifestFaults.mjs';
import { DEVELOPER_ORIGIN, inProject } from '../project.mjs';

/**
 * The committed manifest, for the place where a school hosts the add-in.
 * @param {string} manifest
 * @param {string} origin
 */
export const manifestFor = (manifest, origin) => manifest.replaceAll(DEVELOPER_ORIGIN, origin);

/**
 * Writes dist/manifest.xml for an origin, or throws what is wrong with it.
 * @param {string} origin
 */
export const writeManifest = (origin) => {
  const manifest = manifestFor(readFileSync(inProject('manifest.xml'), 'utf8'), origin);
  const faults = manifestFaults(manifest, { published: origin !== DEVELOPER_ORIGIN });
  if (faults.length > 0) throw new Error(`manifest.xml can't be published:\n${faults.join('\n')}`);
  writeFileSync(inProject('dist', 'manifest.xml'), manifest);
};
