import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { manifestVersion } from '../../hosting/functionsRecord.mjs';
import { hostFiles } from '../../hosting/hostFiles.mjs';
import { manifestFaults } from '../../manifest/manifestFaults.mjs';
import { DEVELOPER_ORIGIN, inProject } from '../project.mjs';

/**
 * The committed manifest under the project's version, for the place where a school hosts the add-in.
 * @param {string} manifest
 * @param {string} origin
 */
export const manifestFor = (manifest, origin) =>
  manifest
    .replaceAll(DEVELOPER_ORIGIN, origin)
    .replace(/<Version>[^<]*<\/Version>/u, `<Version>${manifestVersion()}</Version>`);

/**
 * Writes dist/manifest.xml for an origin and examples for web servers beside it, or throws what is wrong with the manifest.
 * @param {string} origin
 */
export const writeManifest = (origin) => {
  const manifest = manifestFor(readFileSync(inProject('manifest.xml'), 'utf8'), origin);
  const faults = manifestFaults(manifest, { published: origin !== DEVELOPER_ORIGIN });
  if (faults.length > 0) throw new Error(`manifest.xml can't be published:\n${faults.join('\n')}`);
  writeFileSync(inProject('dist', 'manifest.xml'), manifest);
  mkdirSync(inProject('dist', 'host'), { recursive: true });
  for (const [name, text] of hostFiles(origin)) writeFileSync(inProject('dist', 'host', name), text);
};
