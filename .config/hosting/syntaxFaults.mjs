import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Linter } from 'eslint';

/** The oldest engine named in assets/docs/hosting.md knows this edition of JavaScript. */
const OLDEST_EDITION = 2020;

/**
 * What the oldest engine could not read in a script.
 * @param {string} code
 */
export const syntaxFault = (code) => {
  const [fault] = new Linter().verify(code, {
    languageOptions: { ecmaVersion: OLDEST_EDITION, sourceType: 'module' },
  });
  return fault?.fatal === true ? `line ${fault.line}: ${fault.message}` : undefined;
};

/**
 * Every script under a folder that the oldest engine could not read.
 * @param {string} folder
 */
export const syntaxFaults = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => {
      const fault = syntaxFault(readFileSync(path.join(folder, name), 'utf8'));
      return fault === undefined ? [] : [`${name}, ${fault}`];
    });
