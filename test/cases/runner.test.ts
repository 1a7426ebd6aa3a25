import { describe, expect, test } from 'vitest';
import { MARK_KINDS } from './kinds/marks';
import { KIND_CASE } from './runner/kind';
import { parseCases } from './runner/readCaseFile';

const GOOD = '- { name: A case of its own, rules: [UMS-1], source: "CG, FAQ", kind: k, given: 1, expect: 1 }\n';
const read = (text: string) => parseCases('a-file.yaml', text, KIND_CASE);

describe('The runner of cases', () => {
  test('takes a sound file', () => {
    expect(read(GOOD).map(({ name }) => name)).toEqual(['A case of its own']);
  });

  test.each([
    ['an unknown key', GOOD.replace('kind: k', 'kind: k, tolerance: 1'), /tolerance/],
    ['a missing name', GOOD.replace('name: A case of its own, ', ''), /name/],
    ['an empty file', '[]', /a-file\.yaml/],
    ['a name twice', GOOD + GOOD, /two cases are named "A case of its own"/],
    ['a rule that does not exist', GOOD.replace('UMS-1', 'UMS-9'), /rules/],
    ['no rule', GOOD.replace('UMS-1', ''), /rules/],
    ['a source that does not exist', GOOD.replace('CG, FAQ', 'CG, hearsay'), /source/],
    ['a key twice', GOOD.replace('given: 1', 'given: 1, given: 2'), /unique/i],
  ])('refuses %s', (_what, text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  test('refuses a key that a kind of case does not know', () => {
    expect(() => MARK_KINDS['UMS of marks']?.answer({ marks: [1], of: 'DIT C1 2024-06', extra: 1 })).toThrow(/extra/);
  });
});
