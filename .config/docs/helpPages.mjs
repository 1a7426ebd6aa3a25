import { readFileSync } from 'node:fs';
import { inProject } from '../scripts/project.mjs';
import { countsPage } from './countsPage.mjs';
import { helpIndex, helpPage } from './helpPage.mjs';

/** What the help pages show besides the metadata; a test runs every example. */
const readHelp = () =>
  /** @type {Partial<Record<string, import('./helpPage.mjs').Help>>} */ (
    JSON.parse(readFileSync(inProject('.config', 'docs', 'functionExamples.json'), 'utf8'))
  );

/**
 * The help pages of all functions by file name, made from the metadata that Excel reads.
 * @param {readonly import('../scripts/build/functionsCatalogue.mjs').FunctionEntry[]} entries
 * @returns {ReadonlyMap<string, string>}
 */
export const helpPages = (entries) => {
  const help = readHelp();
  const pages = entries.map((entry) => {
    const own = help[entry.id];
    if (own === undefined)
      throw new Error(`${entry.id} has no examples: add some to .config/docs/functionExamples.json.`);
    return /** @type {const} */ ([`${entry.id.toLowerCase()}.html`, helpPage(entry, own)]);
  });
  return new Map([...pages, ['class-report.html', countsPage()], ['index.html', helpIndex(entries)]]);
};
