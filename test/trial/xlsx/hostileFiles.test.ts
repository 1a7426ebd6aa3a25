import { expect, test } from 'vitest';
import { openXlsx } from '../../../src/trial/xlsx/open/openXlsx';
import { describeListProblem } from '../../../src/markbook/import/reading/listProblem';
import { readXlsx } from '../../../src/markbook/import/reading/readXlsx';
import { blankParts, bookOf } from './oddBook';
import { fileOf } from './parts';
import { FUNCTIONS } from './functions';

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join('');

const with1 = (more: string, sheetData = '<row r="1"><c r="A1"><v>1</v></c></row>'): Uint8Array => {
  const parts = blankParts();
  const sheet = (parts['xl/worksheets/sheet1.xml'] ?? '')
    .replace('<sheetData/>', () => `${more}<sheetData>${sheetData}</sheetData>`)
    .replace('<dimension ref="A1"/>', '');
  return fileOf({ ...parts, 'xl/worksheets/sheet1.xml': sheet });
};

/** A workbook of many sheets, each with its own part or all with the first. */
const sheets = (count: number, own: boolean, sheetData = ''): Uint8Array => {
  const parts = blankParts();
  const sheet = (parts['xl/worksheets/sheet1.xml'] ?? '').replace(
    '<sheetData/>',
    () => `<sheetData>${sheetData}</sheetData>`,
  );
  const target = (index: number) => `worksheets/sheet${own ? index + 1 : 1}.xml`;
  const more = Object.fromEntries(
    Array.from({ length: own ? count : 1 }, (_, index) => [`xl/${target(index)}`, sheet]),
  );
  return fileOf({
    ...parts,
    ...more,
    'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace(/<sheet [^>]*\/>/, () =>
      times(count, (index) => `<sheet name="S${index}" sheetId="${index + 1}" r:id="s${index}"/>`),
    ),
    'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '</Relationships>',
      () =>
        `${times(count, (index) => `<Relationship Id="s${index}" Type="${R}/worksheet" Target="${target(index)}"/>`)}</Relationships>`,
    ),
  });
};

const liar = (): Uint8Array => {
  const bytes = with1('', `<row r="1"><c r="A1" t="inlineStr"><is><t>${' '.repeat(60_000_000)}</t></is></c></row>`);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000)
      view.setUint32(at + 24, 5000, true);
  }
  return bytes;
};

const many = (rels: number): Uint8Array => {
  const parts = blankParts();
  return fileOf({
    ...parts,
    ...Object.fromEntries(Array.from({ length: 9_000 }, (_, index) => [`xl/media/${index}.bin`, 'x'])),
    'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '</Relationships>',
      () =>
        `${times(rels, (index) => `<Relationship Id="m${index}" Type="${R}/image" Target="media/none${index}.bin"/>`)}</Relationships>`,
    ),
  });
};

const customXml = (count: number): Uint8Array => {
  const parts = blankParts();
  return fileOf({
    ...parts,
    'customXml/item1.xml': `<a>${'x'.repeat(4_000_000)}</a>`,
    'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '</Relationships>',
      () =>
        `${times(count, (index) => `<Relationship Id="m${index}" Type="${R}/customXml" Target="../customXml/item1.xml"/>`)}</Relationships>`,
    ),
  });
};

const drawings = (count: number): Uint8Array => {
  const parts = blankParts();
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  return fileOf({
    ...parts,
    'xl/worksheets/sheet1.xml': sheet,
    'xl/drawings/drawing1.xml': `<a>${times(300_000, () => '<b/>')}</a>`,
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${times(count, (index) => `<Relationship Id="d${index}" Type="${R}/drawing" Target="../drawings/drawing1.xml"/>`)}</Relationships>`,
  });
};

const tables = (count: number): Uint8Array => {
  const parts = blankParts();
  const sheet = (parts['xl/worksheets/sheet1.xml'] ?? '').replace(
    '</worksheet>',
    () => `<tableParts>${times(count, () => '<tablePart r:id="t"/>')}</tableParts></worksheet>`,
  );
  return fileOf({
    ...parts,
    'xl/worksheets/sheet1.xml': sheet
      .replace('<worksheet ', `<worksheet xmlns:r="${R}" `)
      .replace(/(xmlns:r="[^"]*" )(.*?)xmlns:r="[^"]*"/, '$1$2'),
    'xl/tables/table1.xml': `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" displayName="T" ref="A1:B2"><tableColumns>${times(16_000, (index) => `<tableColumn name="c${index}"/>`)}</tableColumns></table>`,
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="t" Type="${R}/table" Target="../tables/table1.xml"/></Relationships>`,
  });
};

const names = (count: number): Uint8Array => {
  const parts = blankParts();
  return fileOf({
    ...parts,
    'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace(
      '</sheets>',
      () =>
        `</sheets><definedNames>${times(count, (index) => `<definedName name="n${index}">Sheet1!$A$1+SUM(1,2,3)</definedName>`)}</definedNames>`,
    ),
  });
};
const cells = (rows: number, columns: number, cell: (row: number, column: number) => string) =>
  times(rows, (row) => `<row r="${row + 1}">${times(columns, (column) => cell(row, column))}</row>`);
const huge = `SUM(${times(2_000, (index) => `A${index + 1},`)}1)`;

const HOSTILE: readonly (readonly [what: string, answer: string, build: () => Uint8Array])[] = [
  ['col min', 'opened', () => with1('<cols><col min="-2000000000" max="3" width="9"/></cols>')],
  ['col fractions', 'opened', () => with1('<cols><col min="1e-9" max="1e99" width="NaN"/></cols>')],
  [
    '200,000 cols over all columns',
    'opened',
    () => with1(`<cols>${times(200_000, () => '<col min="1" max="16384" width="9"/>')}</cols>`),
  ],
  [
    '15,000 array formulas',
    'opened',
    () =>
      bookOf(cells(15_000, 1, (row) => `<c r="A${row + 1}"><f t="array" ref="A${row + 1}">SUM(B1:B9)</f><v>1</v></c>`)),
  ],
  [
    '30,000 dynamic arrays',
    'too long, or fill too many',
    () =>
      bookOf(
        cells(
          30_000,
          1,
          (row) => `<c r="A${row + 1}" cm="1"><f t="array" ref="A1:XFD1048576">SUM(B1:B9)</f><v>1</v></c>`,
        ),
      ),
  ],
  [
    'one array over the sheet',
    'too long, or fill too many',
    () =>
      bookOf(
        '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:XFD1048576">SUM(B1:B9)</f><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      ),
  ],
  [
    'shared formulas',
    'too long, or fill too many',
    () =>
      bookOf(
        cells(30_000, 1, (row) =>
          row === 0
            ? `<c r="A1"><f t="shared" si="0" ref="A1:A30000">${huge}</f><v>1</v></c>`
            : `<c r="A${row + 1}"><f t="shared" si="0"/><v>1</v></c>`,
        ),
      ),
  ],
  [
    'shared masters',
    'too long, or fill too many',
    () =>
      bookOf(
        cells(
          3_000,
          1,
          (row) => `<c r="A${row + 1}"><f t="shared" si="${row}" ref="A1:A30000">${huge}</f><v>1</v></c>`,
        ),
      ),
  ],
  [
    '30,000 formulas on two sheets',
    'more than 20,000 formulas',
    () =>
      sheets(
        2,
        true,
        cells(15_000, 1, () => '<c><f>1+1</f><v>2</v></c>'),
      ),
  ],
  [
    'shared formulas of 100 sheets',
    'too long, or fill too many',
    () =>
      sheets(
        100,
        true,
        cells(200, 1, (row) => `<c><f t="shared" si="0"${row === 0 ? ` ref="A1:A200">${huge}</f>` : '/>'}<v>1</v></c>`),
      ),
  ],
  ['400 sheets on one part', 'leads to the same part', () => sheets(400, false)],
  ['2,000 sheets', '2000 sheets', () => sheets(2_000, true)],
  ['500 sheets', 'opened', () => sheets(500, true)],
  ['10^7 tags', 'more than can be read', () => with1('', '<row/>'.repeat(10_000_000))],
  ['500,000 rows', 'opened', () => with1('', '<row/>'.repeat(500_000))],
  ['10^6 rows', 'more than can be read', () => with1('', '<row/>'.repeat(1_000_000))],
  ['row 1e9', 'a row out of place', () => with1('', '<row r="1000000000"><c><v>1</v></c></row>')],
  ['row 1e9 alone', 'a row out of place', () => with1('', '<row r="1e9" ht="20"/>')],
  ['row -5', 'a row out of place', () => with1('', '<row r="-5" ht="20"/><row r="1"><c r="A1"><v>1</v></c></row>')],
  ['row 1.5', 'a row out of place', () => with1('', '<row r="1.5"><c><v>1</v></c></row>')],
  ['declared size lies', 'is damaged in its part', liar],
  ['50,000 relations, 9,000 parts', 'opened', () => many(50_000)],
  ['one custom part 1,000 times', 'opened', () => customXml(1_000)],
  ['one drawing 400 times', 'opened', () => drawings(400)],
  ['one table 2,000 times', 'two of its tables', () => tables(2_000)],
  ['100,000 names', 'opened', () => names(100_000)],
  [
    'a formula of 1 MB',
    'longer than Excel',
    () => bookOf(`<row r="1"><c r="A1"><f>${'('.repeat(500_000)}1${')'.repeat(500_000)}</f><v>1</v></c></row>`),
  ],
  [
    'a deep formula',
    'longer than Excel',
    () => bookOf(`<row r="1"><c r="A1"><f>${'_xlfn.SINGLE('.repeat(4_000)}1${')'.repeat(4_000)}</f><v>1</v></c></row>`),
  ],
  [
    'let formula',
    'longer than Excel',
    () => bookOf(`<row r="1"><c r="A1"><f>_xlfn.LAMBDA(${times(4_000, (i) => `_xlop.a${i},`)}1)</f><v>1</v></c></row>`),
  ],
  [
    'deep xml',
    'opened',
    () => with1('', `<row r="1"><c r="A1"><v>1</v></c></row>${'<x>'.repeat(400_000)}${'</x>'.repeat(400_000)}`),
  ],
  ['200,000 cells', 'opened', () => bookOf(cells(4_000, 50, () => '<c><v>1</v></c>'))],
  [
    'spaces in a tag',
    'the tag <c> is broken',
    () => with1('', `<row r="1"><c r="A1"${' '.repeat(2_000_000)}x><v>1</v></c></row>`),
  ],
  ['attributes', 'opened', () => with1('', `<row r="1"><c ${times(300_000, (i) => `a${i}="1" `)}><v>1</v></c></row>`)],
];

// What is bounded ends well within the limit of every test; what is not would take minutes, or the memory.
test.each(HOSTILE)('%s: %s', (_what, answer, build) => {
  const bytes = build();
  const opened = openXlsx(bytes, FUNCTIONS);
  expect(opened.ok ? 'opened' : opened.sentence).toContain(answer);
  const list = readXlsx(bytes);
  const told = list.ok ? list.value.sheets.length : list.problems.map(describeListProblem).join();
  expect(told).not.toBe('');
});
