import { describe, expect, test } from 'vitest';
import { checkFile } from '../../../../src/markbook/workbookFile/checkFile';
import { performAct, type Act } from '../../../../src/trial/xlsx/acts/performAct';
import { bookOf } from '../oddBook';
import { withParts, partsOf } from '../parts';
import { richBook } from './richBook';

const SHEET = 'xl/worksheets/sheet1.xml';
const OTHER = 'xl/worksheets/sheet2.xml';
const rows = (kind: 'insert' | 'delete', at: number, count = 1): Act => ({
  kind: 'lines',
  sheet: 'Marks',
  lines: { axis: 'rows', kind, at, count },
});
const columns = (kind: 'insert' | 'delete', at: number, count = 1): Act => ({
  kind: 'lines',
  sheet: 'Marks',
  lines: { axis: 'columns', kind, at, count },
});
/** The rich book with some text of a part replaced. */
const changed = (path: string, from: string, to: string): Uint8Array => {
  const text = partsOf(richBook())[path] ?? '';
  expect(text).toContain(from);
  return withParts(richBook(), { [path]: text.replace(from, () => to) });
};
const arrayed = (): Uint8Array => changed(SHEET, '<f>SUM(B2:B6)</f>', '<f t="array" ref="B8:B9">TRANSPOSE(B2:C2)</f>');
const pivoted = (): Uint8Array =>
  changed(
    'xl/worksheets/_rels/sheet1.xml.rels',
    '</Relationships>',
    '<Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/pivotTable" Target="../pivotTables/pivotTable1.xml"/></Relationships>',
  );

const refused: readonly (readonly [what: string, act: Act, sentence: RegExp, file: () => Uint8Array])[] = [
  [
    'the headings of a table',
    rows('delete', 0),
    /^The headings of the table Marks on Marks can’t be deleted/,
    richBook,
  ],
  ['all rows of a table', rows('delete', 1, 5), /^All rows of the table Marks/, richBook],
  ['all columns of a table', columns('delete', 0, 4), /^All columns of the table Marks/, richBook],
  ['a column a formula reads', columns('delete', 1), /^The column C1 of Marks .* D2 of Marks reads it/, richBook],
  ['part of an array', rows('insert', 8), /^Part of an array .* begins at B8 of Marks/, arrayed],
  [
    'a protected sheet',
    rows('insert', 3),
    /^Marks is protected, so its rows stay as they are/,
    () => changed(SHEET, '</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
  ],
  ['what has a pivot table', columns('insert', 3), /has a pivot table that could not be moved/, pivoted],
  ['more rows than a sheet has', rows('insert', 3, 1_048_573), /would be pushed out of the sheet/, richBook],
  ['a name that is taken', { kind: 'rename', sheet: 'Marks', to: 'OTHER' }, /another sheet has that name/, richBook],
  ['a name with a slash', { kind: 'rename', sheet: 'Marks', to: '11A/B' }, /has none of/, richBook],
  ['a name of nothing', { kind: 'rename', sheet: 'Marks', to: ' ' }, /can’t be without one/, richBook],
  ['a name too long', { kind: 'rename', sheet: 'Marks', to: 'a'.repeat(32) }, /at most 31 characters/, richBook],
  [
    'the end of a run of sheets',
    { kind: 'delete', sheet: 'Third' },
    /^Third can’t be deleted here: A1 of Other reads a run of sheets/,
    () => changed(OTHER, '<f>Marks!B4</f>', '<f>SUM(Marks:Third!B4)</f>'),
  ],
  [
    'sheets of a workbook whose structure is protected',
    { kind: 'move', sheet: 'Marks', to: 2 },
    /structure is protected/,
    () => changed('xl/workbook.xml', '<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>'),
  ],
];

describe('is refused with a sentence', () => {
  test.each(refused)('%s', (_what, act, sentence, file) => {
    expect(() => performAct(checkFile(file()).file, act)).toThrow(sentence);
  });

  test('the last visible sheet', () => {
    const act: Act = { kind: 'delete', sheet: 'Sheet1' };
    expect(() => performAct(checkFile(bookOf('')).file, act)).toThrow(/keeps at least one visible sheet/);
  });
});
