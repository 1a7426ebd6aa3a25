import { describe, expect, test } from 'vitest';
import { KIND_CASE, type Kind } from './kind';
import { readCaseFile } from './readCaseFile';

/** Runs every case of a file, and makes sure that all of them ran and that every kind was asked. */
export const runKindCases = (file: string, kinds: Readonly<Record<string, Kind>>): void => {
  const cases = readCaseFile(file, KIND_CASE);
  let ran = 0;

  describe(file, () => {
    test.each(cases)('$name', ({ kind, given, expect: wanted }) => {
      const asked = kinds[kind];
      if (asked === undefined) throw new Error(`${file}: no kind of case is called "${kind}"`);
      const answer = asked.answer(given);
      ran += 1;
      expect(answer).toEqual(wanted);
    });

    test(`all ${String(cases.length)} cases ran, and every kind was asked`, () => {
      expect(ran).toBe(cases.length);
      expect(new Set(cases.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)));
    });
  });
};
