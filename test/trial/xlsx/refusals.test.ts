import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { blankParts, bookOf, refusal } from './oddBook';
import { dataFile, fileOf } from './parts';

const COPY = 'In Excel, save a copy as "Excel Workbook (.xlsx)" and open that.';
const FRESH = 'Get a fresh copy, or repair it in Excel (Open and Repair).';
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function wide(text: string): number[] {
  return Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat();
}

function typed(contentType: string): Uint8Array {
  const parts = blankParts();
  const types = (parts['[Content_Types].xml'] ?? '').replace(/application\/[^"]*sheet\.main\+xml/, contentType);
  return fileOf({ ...parts, '[Content_Types].xml': types });
}

function binaryByName(): Uint8Array {
  const { 'xl/workbook.xml': _gone, ...parts } = blankParts();
  const rels = (parts['_rels/.rels'] ?? '').replace('workbook.xml', 'workbook.bin');
  return fileOf({ ...parts, '_rels/.rels': rels, 'xl/workbook.bin': 'x' });
}

function without(path: string): Uint8Array {
  const { [path]: _gone, ...parts } = blankParts();
  return fileOf(parts);
}

function sheetTwice(): Uint8Array {
  const parts = blankParts();
  const workbook = (parts['xl/workbook.xml'] ?? '').replace(/<sheet [^>]*\/>/, '$&$&');
  return fileOf({ ...parts, 'xl/workbook.xml': workbook });
}

test.each([
  ['an empty file', new Uint8Array(0), 'The file is empty. Get a fresh copy.'],
  [
    'a CSV',
    strToU8('Learner,Mark\nAlfa,12\n'),
    'This is not an .xlsx workbook. Open it in Excel if Excel can, and save it as "Excel Workbook (.xlsx)".',
  ],
  [
    'a PDF',
    strToU8('%PDF-1.7\n'),
    'This is a PDF, not an .xlsx workbook. Open it in Excel if Excel can, and save it as "Excel Workbook (.xlsx)".',
  ],
  [
    'a web page',
    strToU8('<html></html>'),
    'This is a web page or XML file, not an .xlsx workbook. Open it in Excel if Excel can, and save it as "Excel Workbook (.xlsx)".',
  ],
  [
    'an old .xls',
    new Uint8Array([...OLE, ...wide('Workbook')]),
    `This is an old Excel file (.xls), not an .xlsx. ${COPY}`,
  ],
  [
    'an encrypted file',
    new Uint8Array([...OLE, ...wide('EncryptedPackage')]),
    'The file is protected by a password. Remove the password in Excel (File, Info, Protect Workbook), then open it here.',
  ],
  [
    'a zip of something else',
    fileOf({ 'readme.txt': 'hello' }),
    'This zip file holds no Excel workbook. Choose the .xlsx file itself, or take it out of the zip first.',
  ],
  [
    'a binary workbook',
    typed('application/vnd.ms-excel.sheet.binary.macroEnabled.main'),
    `This is a binary workbook (.xlsb), which can't be read here. ${COPY}`,
  ],
  [
    'a binary workbook by its name alone',
    binaryByName(),
    `This is a binary workbook (.xlsb), which can't be read here. ${COPY}`,
  ],
  [
    'letters this page does not know',
    bookOf('', { 'xl/styles.xml': '<?xml version="1.0" encoding="klingon-7"?><styleSheet/>' }),
    'The part xl/styles.xml is written in the encoding "klingon-7", which can\'t be read here. Open the file in Excel and save it again.',
  ],
  [
    'a missing workbook part',
    without('xl/workbook.xml'),
    `The file is damaged: xl/workbook.xml is missing from it. ${FRESH}`,
  ],
  [
    'a missing sheet',
    without('xl/worksheets/sheet1.xml'),
    `The file is damaged: xl/worksheets/sheet1.xml is missing from it. ${FRESH}`,
  ],
  [
    'a sheet cut off',
    bookOf('<row r="1"><c r="A1">'),
    `The file is damaged in its part xl/worksheets/sheet1.xml: <c> is not closed. ${FRESH}`,
  ],
  [
    'a bare ampersand',
    bookOf('<row r="1"><c r="A1"><v>1 & 2</v></c></row>'),
    `The file is damaged in its part xl/worksheets/sheet1.xml: <v> holds a bare & or an unknown entity. ${FRESH}`,
  ],
  [
    'a prefix nobody declared',
    bookOf('<z:row/>'),
    `The file is damaged in its part xl/worksheets/sheet1.xml: the prefix z is not declared. ${FRESH}`,
  ],
  [
    'a cell out of place',
    bookOf('<row r="1"><c r="A7"><v>1</v></c></row>'),
    'The file is damaged: the sheet Sheet1 has a cell out of place (A7). Repair it in Excel (Open and Repair).',
  ],
  [
    'a cell whose text is gone',
    bookOf('<row r="1"><c r="A1" t="s"><v>9999</v></c></row>'),
    'The file is damaged: the text of a cell (A1) is missing from it. Repair it in Excel (Open and Repair).',
  ],
  ['styles gone', without('xl/styles.xml'), `The file is damaged: xl/styles.xml is missing from it. ${FRESH}`],
  [
    'two sheets on one part',
    sheetTwice(),
    `The file is damaged: the sheet Sheet1 leads to the same part as another. ${FRESH}`,
  ],
])('%s is refused with a sentence', (_what, bytes, sentence) => {
  expect(refusal(bytes)).toBe(sentence);
});

test('a document type declaration is refused, so that no entity can be smuggled in', () => {
  const parts = blankParts();
  const workbook = (parts['xl/workbook.xml'] ?? '').replace('<workbook', '<!DOCTYPE x [<!ENTITY a "b">]><workbook');
  expect(refusal(fileOf({ ...parts, 'xl/workbook.xml': workbook }))).toBe(
    `The file is damaged in its part xl/workbook.xml: there is a document type declaration. ${FRESH}`,
  );
});

test('a file cut short anywhere is refused, never half opened', () => {
  const whole = dataFile('tracker-plain.xlsx');
  for (const share of [0.001, 0.3, 0.6, 0.9, 0.999]) {
    expect(refusal(whole.subarray(0, Math.floor(whole.length * share)))).toMatch(
      /^The file is damaged: its end is missing or broken\./,
    );
  }
});

test('a flipped byte in the content is found by its checksum', () => {
  const bytes = dataFile('tracker-plain.xlsx').slice();
  const view = new DataView(bytes.buffer);
  const firstContent = 30 + view.getUint16(26, true) + view.getUint16(28, true);
  bytes[firstContent + 40] = (bytes[firstContent + 40] ?? 0) ^ 0xff;
  expect(refusal(bytes)).toBe(`The file is damaged in its part [Content_Types].xml. ${FRESH}`);
});

test('a file of 30 MB is let in, one of more is refused by its size', () => {
  const most = 30 * 1024 * 1024;
  expect(refusal(new Uint8Array(most))).toMatch(/^This is not an \.xlsx workbook\./);
  expect(refusal(new Uint8Array(most + 1))).toBe(
    'The file has 31 MB; files up to 30 MB can be read here. Open it in Excel and save a smaller copy.',
  );
  expect(refusal(new Uint8Array(50 * 1024 * 1024))).toBe(
    'The file has 50 MB; files up to 30 MB can be read here. Open it in Excel and save a smaller copy.',
  );
});

test('a zip bomb is refused before it is unpacked', () => {
  expect(refusal(withDeclaredSize(300 * 1024 * 1024))).toBe(
    'The file unpacks to 300 MB, too much to read here. Open it in Excel and save a smaller copy.',
  );
});

test('a part that unpacks to another length than it says is damaged', () => {
  expect(refusal(withDeclaredSize(10))).toBe(`The file is damaged in its part [Content_Types].xml. ${FRESH}`);
});

/** A workbook whose directory says its first part has this length. */
function withDeclaredSize(size: number): Uint8Array {
  const bytes = fileOf(blankParts()).slice();
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 6, true);
  view.setUint32(directory + 24, size, true);
  return bytes;
}
