import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../project.mjs';

/**
 * @typedef {{ name: string, version: string, license: string, text: string }} Notice
 */

/** Who holds the rights in packages that say so only where they are developed. */
const HOLDERS = new Map([['@fluentui/react-icons', '2020 Microsoft Corporation']]);

const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:[.-].*)?$/i;

/** @param {string} holder */
const mit = (holder) => `MIT License

Copyright (c) ${holder}

${readFileSync(inProject('LICENSE'), 'utf8')
  .split(/\r?\n\r?\n/u)
  .slice(2)
  .join('\n\n')
  .trim()}`;

/** @param {unknown} author */
const nameOf = (author) =>
  typeof author === 'string' ? author : (/** @type {{ name?: string } | undefined} */ (author)?.name ?? '');

/**
 * The folder of the package that a file belongs to; undefined for files of the project itself.
 * @param {string} file
 */
export const packageFolder = (file) => {
  const at = file.replaceAll('\\', '/').lastIndexOf('/node_modules/');
  if (at === -1) return undefined;
  const [first = '', second = ''] = file
    .replaceAll('\\', '/')
    .slice(at + '/node_modules/'.length)
    .split('/');
  const name = first.startsWith('@') ? `${first}/${second}` : first;
  return path.join(file.replace(/^\0/u, '').slice(0, at), 'node_modules', name);
};

/**
 * What has to be said of a package that is part of a bundle: its licence in full. One that ships no text gets that of the
 * licence it names, which has to be MIT; any other stops the build.
 * @param {string} folder
 * @returns {Notice}
 */
export const noticeOf = (folder) => {
  const about = /** @type {{ name: string, version: string, license?: string, author?: unknown }} */ (
    JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  );
  const { name, version, license = '' } = about;
  const file = readdirSync(folder).find((each) => LICENCE_FILE.test(each));
  if (file !== undefined) return { name, version, license, text: readFileSync(path.join(folder, file), 'utf8').trim() };
  if (license !== 'MIT')
    throw new Error(`${name} ships no licence text, and its licence is ${license || 'not named'}.`);
  const holder = HOLDERS.get(name) ?? (nameOf(about.author) || `the authors of ${name}`);
  return { name, version, license, text: mit(holder) };
};

/** @param {readonly Notice[]} notices */
export const noticesText = (notices) =>
  [
    'This add-in contains the following packages, each under its own licence.',
    ...[...notices]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, version, license, text }) => `${'-'.repeat(72)}\n${name} ${version} (${license})\n\n${text}`),
  ].join('\n\n') + '\n';

/** Collects the packages that bundles are made of, and writes their notices and the project's own licence beside them. */
export const notices = () => {
  /** @type {Set<string>} */
  const folders = new Set();
  return {
    /** @type {import('vite').Plugin} */
    plugin: {
      name: 'notices',
      generateBundle(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          for (const id of chunk.moduleIds) {
            const folder = packageFolder(id);
            if (folder !== undefined && existsSync(path.join(folder, 'package.json'))) folders.add(folder);
          }
        }
      },
    },
    /** @param {string} dist */
    write: (dist) => {
      writeFileSync(path.join(dist, 'LICENSE.txt'), readFileSync(inProject('LICENSE'), 'utf8'));
      writeFileSync(path.join(dist, 'NOTICES.txt'), noticesText([...folders].map(noticeOf)));
    },
  };
};
