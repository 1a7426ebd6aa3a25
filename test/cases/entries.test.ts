import { describe, expect, it } from 'vitest';
import { ENTRIES_CASE, runEntriesCase } from './runner/entriesCases';
import { readCaseFile } from './runner/readCaseFile';

const cases = readCaseFile('entries.yaml', ENTRIES_CASE);

describe('Entries of a series, as an exams officer would check them before the deadline', () => {
  it.each(cases)('$name', runEntriesCase);

  it('stand for every rule of entries', () => {
    const rules = new Set(cases.flatMap((each) => each.rules).filter((rule) => rule.startsWith('ENT-')));
    expect([...rules].sort()).toEqual(Array.from({ length: 8 }, (_, index) => `ENT-${index + 1}`));
  });
});
