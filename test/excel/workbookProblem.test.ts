import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { workbookProblem } from '../../src/excel/workbookProblem';
import { describeWorkbookProblem } from '../../src/markbook/wording/workbook';

class OfficeError extends Error {
  readonly code: string;
  readonly debugInfo: { readonly errorLocation?: string };
  constructor(code: string, errorLocation?: string) {
    super('Excel’s own words');
    this.code = code;
    this.debugInfo = errorLocation === undefined ? {} : { errorLocation };
  }
}

beforeAll(() => void vi.stubGlobal('OfficeExtension', { Error: OfficeError }));
afterAll(() => void vi.unstubAllGlobals());

test.each([
  ['InvalidOperationInCellEditMode', 'cell-being-edited'],
  ['AccessDenied', 'protected'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['Conflict', 'busy'],
  ['ItemNotFound', 'gone'],
])('Excel’s %s is a problem with words of its own.', (code, problem) => {
  expect(workbookProblem(new OfficeError(code))).toEqual({ code: problem });
});

test('A member this Excel does not have is named.', () => {
  expect(workbookProblem(new OfficeError('ApiNotAvailable', 'Workbook.tables'))).toEqual({
    code: 'not-offered',
    facts: { name: 'Workbook.tables' },
  });
});

test('An error nobody foresaw keeps its name and never its text, which could hold a cell’s content.', () => {
  expect(workbookProblem(new OfficeError('NeverSeenBefore'))).toEqual({
    code: 'unexpected',
    facts: { name: 'NeverSeenBefore' },
  });
  expect(workbookProblem(new TypeError('Ann Example'))).toEqual({ code: 'unexpected', facts: { name: 'TypeError' } });
  expect(workbookProblem('Ann Example')).toEqual({ code: 'unexpected', facts: { name: 'no name' } });
});

/** Every code that Microsoft publishes for Excel, from the types of its library. */
const published = (): readonly string[] => {
  const types = readFileSync(createRequire(import.meta.url).resolve('@types/office-js/index.d.ts'), 'utf8');
  const inExcel = types.slice(types.indexOf('declare namespace Excel {'));
  const [, body = ''] = /enum ErrorCodes \{([^}]*)\}/.exec(inExcel) ?? [];
  return [...body.matchAll(/= "(\w+)"/g)].map(([, code = '']) => code);
};

test('Every code that Excel publishes has a sentence of its own, and what to do.', () => {
  const codes = published();
  expect(codes).toContain('InvalidSelection');
  expect(codes.length).toBeGreaterThan(30);
  for (const code of codes) {
    const problem = workbookProblem(new OfficeError(code, 'Range.values'));
    expect(problem.code, code).not.toBe('unexpected');
    const sentence = describeWorkbookProblem(problem);
    expect(sentence, code).toMatch(/^[A-Z].*\. (?:.*[a-z].*)\.$/);
    expect(sentence.length, code).toBeLessThan(180);
  }
});
