import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { DEVELOPER_ORIGIN, inProject } from '../scripts/project.mjs';

/** @typedef {{ version: string, functions: string }} FunctionsRecord */

const RECORD = inProject('.config', 'hosting', 'functionsRecord.json');

/** The project's version: three numbers. */
export const packageVersion = () =>
  /** @type {{ version: string }} */ (JSON.parse(readFileSync(inProject('package.json'), 'utf8'))).version;

/** The manifest's version: Excel fetches the functions' description anew only when this is higher. */
export const manifestVersion = () => `${packageVersion()}.0`;

/**
 * What Excel is told about the functions, in short; the same wherever the add-in is hosted.
 * @param {object} json
 * @param {string} origin
 */
const shortOf = (json, origin) =>
  createHash('sha256').update(JSON.stringify(json).replaceAll(origin, DEVELOPER_ORIGIN)).digest('hex').slice(0, 16);

/** @returns {FunctionsRecord | undefined} */
const recorded = () =>
  existsSync(RECORD) ? /** @type {FunctionsRecord} */ (JSON.parse(readFileSync(RECORD, 'utf8'))) : undefined;

/**
 * What is wrong when the description of the functions is another than the one recorded for this version.
 * @param {FunctionsRecord | undefined} known
 * @param {FunctionsRecord} now
 */
export const recordFault = (known, now) =>
  known?.version === now.version && known.functions !== now.functions
    ? `functions.json has changed since version ${known.version}, and Excel keeps the old one for a day unless the version is raised. ` +
      'Raise version in package.json and manifest.xml, then build again.'
    : undefined;

/**
 * Refuses a description that changed under the same version; keeps the one of a new version in the project.
 * @param {object} json
 * @param {string} origin
 */
export const keepFunctionsRecord = (json, origin) => {
  const known = recorded();
  const now = { version: packageVersion(), functions: shortOf(json, origin) };
  const fault = recordFault(known, now);
  if (fault !== undefined) throw new Error(fault);
  if (known?.version !== now.version) writeFileSync(RECORD, `${JSON.stringify(now, null, 2)}\n`);
};
