import { fileURLToPath } from 'node:url';
import { addressesFaults } from './rules/addresses.mjs';
import { functionsFaults } from './rules/functions.mjs';
import { hostFaults } from './rules/host.mjs';
import { identityFaults } from './rules/identity.mjs';
import { picturesFaults } from './rules/pictures.mjs';
import { requirementsFaults } from './rules/requirements.mjs';
import { resourcesFaults } from './rules/resources.mjs';
import { ribbonFaults } from './rules/ribbon.mjs';
import { runtimeFaults } from './rules/runtime.mjs';
import { shapeFaults } from './rules/shape.mjs';
import { parseXml, XmlFault } from './xml.mjs';

const ICONS = fileURLToPath(new URL('../../assets/icons', import.meta.url));

/**
 * Every reason why Excel would refuse a manifest or drop part of it, one sentence each.
 * @param {string} text
 * @param {{ published: boolean, icons?: string }} options
 * @returns {string[]}
 */
export const manifestFaults = (text, { published, icons = ICONS }) => {
  try {
    const app = parseXml(text);
    return [
      ...hostFaults(app),
      ...identityFaults(app),
      ...shapeFaults(app),
      ...runtimeFaults(app),
      ...functionsFaults(app),
      ...requirementsFaults(app),
      ...ribbonFaults(app),
      ...resourcesFaults(app),
      ...addressesFaults(app, { published }),
      ...picturesFaults(app, icons),
    ];
  } catch (error) {
    if (error instanceof XmlFault) return [error.message];
    throw error;
  }
};
