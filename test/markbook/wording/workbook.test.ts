import { expect, test } from 'vitest';
import { describeWorkbookProblem, type WorkbookProblem } from '../../../src/markbook/wording/workbook';

const cells = (...addresses: string[]) => addresses.map((cell) => ({ sheet: '11B DIT', cell }));

const EVERY: Readonly<Record<WorkbookProblem['code'], WorkbookProblem>> = {
  'cell-being-edited': { code: 'cell-being-edited' },
  protected: { code: 'protected' },
  'read-only': { code: 'read-only' },
  'too-large': { code: 'too-large' },
  busy: { code: 'busy' },
  gone: { code: 'gone' },
  'file-missing': { code: 'file-missing' },
  'part-missing': { code: 'part-missing' },
  'connection-lost': { code: 'connection-lost' },
  'sheet-gone': { code: 'sheet-gone', facts: { sheet: 'BTEC Tables' } },
  'sheet-hidden': { code: 'sheet-hidden', facts: { sheet: 'BTEC Tables' } },
  'sheet-taken': { code: 'sheet-taken', facts: { sheet: 'BTEC Tables' } },
  'sheet-protected': { code: 'sheet-protected', facts: { sheet: '11B DIT' } },
  'sheet-too-large': { code: 'sheet-too-large', facts: { sheet: '11B DIT' } },
  'workbook-protected': { code: 'workbook-protected' },
  'table-gone': { code: 'table-gone', facts: { table: 'BTEC_Tables' } },
  'table-changed': { code: 'table-changed', facts: { table: 'BTEC_Tables' } },
  'table-taken': { code: 'table-taken', facts: { table: 'BTEC_Tables' } },
  'cells-changed': { code: 'cells-changed', facts: { cells: cells('H7', 'H8', 'H9', 'H10', 'H11') } },
  'not-restored': { code: 'not-restored', facts: { cells: cells('H7', 'H8', 'H9', 'H10', 'H11') } },
  'not-taken': { code: 'not-taken', facts: { cells: cells('H7', 'H8', 'H9', 'H10', 'H11') } },
  'rows-changed': {
    code: 'rows-changed',
    facts: { sheets: ['11B DIT'], cells: cells('H7', 'H8', 'H9', 'H10', 'H11') },
  },
  stopped: { code: 'stopped' },
  'half-written': { code: 'half-written', facts: { sheets: ['11B DIT'] } },
  'newer-set-up': { code: 'newer-set-up' },
  'set-up-damaged': { code: 'set-up-damaged' },
  'set-up-twice': { code: 'set-up-twice' },
  'set-up-in-part': { code: 'set-up-in-part', facts: { count: 12 } },
  'not-offered': { code: 'not-offered', facts: { name: 'Workbook.tables' } },
  'not-calculated': { code: 'not-calculated' },
  filtered: { code: 'filtered' },
  'formula-too-long': { code: 'formula-too-long' },
  'other-workbook': { code: 'other-workbook' },
  'no-cell-selected': { code: 'no-cell-selected' },
  'name-taken': { code: 'name-taken' },
  merged: { code: 'merged' },
  'off-sheet': { code: 'off-sheet' },
  'links-blocked': { code: 'links-blocked' },
  'pivot-table': { code: 'pivot-table' },
  'query-signs-in': { code: 'query-signs-in' },
  'sheet-without-cells': { code: 'sheet-without-cells' },
  'not-understood': { code: 'not-understood', facts: { name: 'InvalidArgument, Range.values' } },
  unexpected: { code: 'unexpected', facts: { name: 'NeverSeenBefore' } },
};

test.each(Object.values(EVERY))('$code is said in under 120 characters, without an exclamation mark.', (problem) => {
  const words = describeWorkbookProblem(problem);
  expect(words.length).toBeGreaterThan(20);
  expect(words.length).toBeLessThan(120);
  expect(words).not.toContain('!');
});

test('No two problems are said in the same words.', () => {
  const words = Object.values(EVERY).map(describeWorkbookProblem);
  expect(new Set(words).size).toBe(words.length);
});
