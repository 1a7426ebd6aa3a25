import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { inProject } from '../scripts/project.mjs';
import { letter } from './letter.mjs';

/** What goes along beside dist/: for the network manager, the data protection officer and a trust's analyst. */
const BESIDE = [
  'CHANGELOG.md',
  'LICENSE',
  'assets/docs/hosting.md',
  'assets/docs/privacy.md',
  'assets/docs/without-excel.md',
  'assets/examples',
];

/** The first moment that a zip file can name, in whatever zone: the same files make the same zip. */
const ALWAYS = new Date(1980, 0, 1);

/**
 * @param {string} place
 * @returns {string[]}
 */
const filesIn = (place) =>
  statSync(inProject(place)).isDirectory()
    ? readdirSync(inProject(place)).flatMap((name) => filesIn(path.posix.join(place, name)))
    : [place];

/** @param {Uint8Array} bytes */
const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex');

/**
 * Everything that a release holds, by its name in the zip: dist/ as it is built, the letter, what goes along, and a checksum
 * for each.
 * @param {string} origin
 * @returns {Map<string, Uint8Array>}
 */
export const releaseFiles = (origin) => {
  /** @type {[string, Uint8Array][]} */
  const files = ['dist', ...BESIDE].flatMap(filesIn).map((name) => [name, readFileSync(inProject(name))]);
  files.push(['letter.html', strToU8(letter(origin))]);
  files.sort(([a], [b]) => (a < b ? -1 : 1));
  const checksums = files.map(([name, bytes]) => `${hashOf(bytes)}  ${name}\n`).join('');
  return new Map([...files, ['checksums.txt', strToU8(checksums)]]);
};

/**
 * The zip of a release and its checksum; byte for byte the same for the same files.
 * @param {ReadonlyMap<string, Uint8Array>} files
 */
export const releaseZip = (files) => {
  const zip = zipSync(Object.fromEntries(files), { level: 9, mtime: ALWAYS });
  return { zip, checksum: hashOf(zip) };
};
