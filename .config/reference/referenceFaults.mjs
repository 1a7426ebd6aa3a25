import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { SCHEMAS } from './schema.mjs';

const FOLDER = new URL('../../src/reference/', import.meta.url);

/**
 * What is wrong with one data file, in words; nothing when it is right.
 * @param {string} path below src/reference
 * @param {unknown} data
 * @returns {string[]}
 */
export const faultsOf = (path, data) => {
  const schema = Object.entries(SCHEMAS).find(([name]) => name === path)?.[1];
  if (schema === undefined) return [`src/reference/${path}: no schema; add one to .config/reference/schema.mjs`];
  const checked = schema.safeParse(data);
  return checked.success ? [] : [`src/reference/${path}: ${z.prettifyError(checked.error)}`];
};

/** Holds every data file below src/reference against its schema. */
export const referenceFaults = () =>
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json'))
    .flatMap((path) => faultsOf(path, JSON.parse(readFileSync(new URL(path, FOLDER), 'utf8'))));
