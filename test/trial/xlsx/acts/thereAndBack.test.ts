import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFile } from '../../../../src/markbook/workbookFile/checkFile';
import { performAct, type Act } from '../../../../src/trial/xlsx/acts/performAct';
import { movedFormula } from '../../../../src/trial/xlsx/acts/movedFormula';
import type { Lines } from '../../../../src/trial/xlsx/acts/lines';
import { zip } from '../../../../src/trial/xlsx/package/zip';
import { law } from '../../../law';
import { saveXlsx } from '../../../../src/trial/xlsx/save/saveXlsx';
import { opened } from '../oddBook';
import { partsOf } from '../parts';
import { stateOf } from '../stateOf';
import { richBook } from './richBook';

const axis = fc.constantFrom<Lines['axis']>('rows', 'columns');
const place = fc.integer({ min: 0, max: 14 });
const count = fc.integer({ min: 1, max: 3 });
const done = (bytes: Uint8Array, act: Act): Uint8Array => zip(performAct(checkFile(bytes).file, act).parts);
const on = (lines: Lines): Act => ({ kind: 'lines', sheet: 'Marks', lines });

/** What has to be the same again: everything but the cells, which share no spelling any more, and what a formula spilt. */
function shape(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(partsOf(bytes)).map(([path, text]) => [
      path,
      text
        .replace(/<sheetData>.*<\/sheetData>/s, '')
        .replace(/ (?:tab|first)\w*="0"/g, '')
        .replace(/topLeftCell="\w+"/, ''),
    ]),
  );
}

law([axis, place, count], { numRuns: 60 })(
  'what comes in and goes again leaves all that names cells as it was',
  (along, at, many) => {
    const before = richBook();
    const lines = { axis: along, at, count: many };
    const inserted = done(before, on({ ...lines, kind: 'insert' }));
    expect(shape(done(inserted, on({ ...lines, kind: 'delete' })))).toEqual(
      shape(done(before, { kind: 'move', sheet: 'Marks', to: 0 })),
    );
    return true;
  },
);

const reference = fc
  .tuple(fc.boolean(), fc.integer({ min: 0, max: 25 }), fc.boolean(), fc.integer({ min: 1, max: 40 }))
  .map(
    ([fixed, column, fixedRow, row]) =>
      `${fixed ? '$' : ''}${String.fromCharCode(65 + column)}${fixedRow ? '$' : ''}${String(row)}`,
  );
const formula = fc.oneof(
  reference.map((cell) => `${cell}*2`),
  reference.map((cell) => `'Marks'!${cell}&"A1"`),
  fc.tuple(reference, reference).map(([one, other]) => `SUM(Other!${one}:${other},Marks!${one})`),
);

law([formula, axis, fc.integer({ min: 0, max: 45 }), count])(
  'a formula reads the same once what came in has gone again',
  (text, along, at, many) => {
    const lines = { axis: along, at, count: many };
    const change = { sheet: 'Marks', affected: new Set<string>() };
    const there = movedFormula(text, 'Marks', { ...change, lines: { ...lines, kind: 'insert' } }).formula;
    const back = movedFormula(there, 'Marks', { ...change, lines: { ...lines, kind: 'delete' } });
    expect(back.formula).toBe(text);
    return true;
  },
);

test('a sheet and a table that are gone from the page are gone from the file, and all that read them says so', () => {
  const file = opened(richBook());
  const state = stateOf(file);
  const sheets = state.sheets.filter(({ name }) => name !== 'Third');
  const parts = partsOf(saveXlsx(file, { ...state, sheets, tables: [] }));
  expect(parts['xl/workbook.xml']).not.toContain('Third');
  expect(parts['xl/worksheets/sheet1.xml']).not.toContain('tableParts');
  expect(Object.keys(parts).filter((path) => /sheet3|table1/.test(path))).toEqual([]);
});

test('a sheet with another name on the page has it in the file', () => {
  const file = opened(richBook());
  const state = stateOf(file);
  const sheets = state.sheets.map((sheet) => (sheet.name === 'Marks' ? { ...sheet, name: '11A' } : sheet));
  const parts = partsOf(saveXlsx(file, { ...state, sheets }));
  expect(parts['xl/workbook.xml']).toContain('<sheet name="11A"');
  expect(parts['xl/worksheets/sheet2.xml']).toContain("<f>'11A'!B4</f>");
});
