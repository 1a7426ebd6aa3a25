import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const EXPORTED = /^export (?:declare )?(?:async )?(?:const|function|class|interface|type|enum|let) (\w+)/gm;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file));

/** Where each name that files export is declared. */
const declaredIn = (among: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const places = new Map<string, string[]>();
  for (const file of among) {
    for (const [, name = ''] of readFileSync(SRC + file, 'utf8').matchAll(EXPORTED)) {
      places.set(name, [...(places.get(name) ?? []), file]);
    }
  }
  return places;
};

const twice = (among: readonly string[]): readonly string[] =>
  [...declaredIn(among)].flatMap(([name, places]) => {
    const [first, ...others] = new Set(places);
    return others.length === 0 ? [] : [`${name}: ${[first, ...others].join(', ')}`];
  });

// A cell function is called as Excel shows it, whatever the rules call what it asks.
const isCellFunction = (file: string): boolean => file.startsWith('functions/');
const isTrial = (file: string): boolean => file.startsWith('trial/');

describe('a name that a file exports', () => {
  it('has one meaning in the add-in', () => {
    const addIn = files.filter((file) => !isTrial(file) && !isCellFunction(file));
    expect(declaredIn(addIn).size).toBeGreaterThan(1000);
    expect(twice(addIn)).toEqual([]);
  });

  it('has one meaning in the trial workbook', () => {
    expect(twice(files.filter(isTrial))).toEqual([]);
  });
});
