import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const IMPORT = /(?:from|import)\s*\(?'(\.[^']+)'/g;

/**
 * Every import between files below a folder: who imports whom, both as paths from that folder.
 * @param {string} root
 * @returns {readonly (readonly [from: string, to: string])[]}
 */
export const importsBelow = (root) => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.tsx?$/.test(file));
  const known = new Set(files);
  return files.flatMap((from) =>
    [...readFileSync(path.join(root, from), 'utf8').matchAll(IMPORT)].flatMap(([, to = '']) => {
      const place = path.posix.join(path.posix.dirname(from), to);
      const found = ['', '.ts', '.tsx', '/index.ts'].map((end) => `${place}${end}`).find((each) => known.has(each));
      return found === undefined ? [] : [/** @type {const} */ ([from, found])];
    }),
  );
};

/**
 * What two files have in common, and what each belongs to there: a folder, or the file itself.
 * @param {string} from
 * @param {string} to
 */
const parted = (from, to) => {
  const [one, other] = [from.split('/'), to.split('/')];
  const depth = one.findIndex((part, index) => part !== other[index]);
  return { folder: one.slice(0, depth).join('/'), from: one[depth] ?? '', to: other[depth] ?? '' };
};

/**
 * Those that need each other, straight or round about.
 * @param {ReadonlyMap<string, ReadonlySet<string>>} needs
 */
const needEachOther = (needs) => {
  /** @param {string} start */
  const reachedFrom = (start) => {
    const reached = new Set();
    const open = [start];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const each of needs.get(next) ?? []) {
        if (reached.has(each)) continue;
        reached.add(each);
        open.push(each);
      }
    }
    return reached;
  };
  return [...needs.keys()].filter((each) => reachedFrom(each).has(each)).sort();
};

/**
 * The folders, at every level, in which parts need each other: for each the parts that do.
 * @param {readonly (readonly [from: string, to: string])[]} imports
 * @returns {Readonly<Record<string, readonly string[]>>}
 */
export const folderCycles = (imports) => {
  /** @type {Map<string, Map<string, Set<string>>>} */
  const folders = new Map();
  for (const [importer, imported] of imports) {
    if (importer === imported) continue;
    const { folder, from, to } = parted(importer, imported);
    const needs = folders.get(folder) ?? new Map();
    /** @type {Set<string>} */
    const needed = needs.get(from) ?? new Set();
    needs.set(from, needed.add(to));
    folders.set(folder, needs);
  }
  return Object.fromEntries(
    [...folders]
      .map(([folder, needs]) => /** @type {const} */ ([folder, needEachOther(needs)]))
      .filter(([, parts]) => parts.length > 0),
  );
};
