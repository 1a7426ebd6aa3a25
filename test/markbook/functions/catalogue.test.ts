import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import examples from '../../../.config/docs/functionExamples.json';
import { FUNCTION_NAMES } from '../../../src/markbook/functions/catalogue';
import { functionsById } from '../../functions/functionsById';

const SRC = fileURLToPath(new URL('../../../src/', import.meta.url));

/** Where something of its own has to stand for a function: the metadata, the entry, a plain form. */
const OWN_PLACES = ['markbook/functions/catalogue.ts', 'markbook/share/plainFormulas/plainCall.ts'];

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('functions/'));

/** The code without what only names a function to a reader. */
const codeOf = (text: string): string =>
  text.replace(/\/\*\*[\s\S]*?\*\//g, '').replace(/'(?:[^'\\\n]|\\.)*\s(?:[^'\\\n]|\\.)*'|`[^`]*\s[^`]*`/g, '');

/** Names that are no words of anything else. */
const TELLING = ['UMSFROM', 'QUALGRADE', 'MARKGRADE', 'SAMPLESIZE', 'SAMPLEFLAGS', 'CERTIFY', 'OUTCOME', 'TALLY'];

describe('the catalogue of the worksheet functions', () => {
  it('holds every function that Excel is told of, and each has its examples', () => {
    expect([...FUNCTION_NAMES].sort()).toEqual([...functionsById.keys()].sort());
    expect([...FUNCTION_NAMES].sort()).toEqual(Object.keys(examples).sort());
  });

  it('is the only list of them: all others are made of it', () => {
    const files = filesBelow(SRC);
    expect(files.length).toBeGreaterThan(1000);
    expect(TELLING.filter((name) => !FUNCTION_NAMES.some((each) => each === name))).toEqual([]);
    const listing = files.filter((file) => {
      const code = codeOf(readFileSync(`${SRC}${file}`, 'utf8'));
      return TELLING.some((name) => new RegExp(`(?<![.\\w])${name}\\b(?!\\()`).test(code));
    });
    expect(listing.filter((file) => !OWN_PLACES.includes(file))).toEqual([]);
    expect(listing).toContain('markbook/functions/catalogue.ts');
  });
});
