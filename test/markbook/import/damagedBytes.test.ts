import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { describeListProblem } from '../../../src/markbook/import/reading/listProblem';
import { readXlsx } from '../../../src/markbook/import/reading/readXlsx';
import { law } from '../../law';
import { bookParts, CLASS_OF_FORTY, classParts, fileOf, linksPart, workbookPart } from './workbookFiles';

const PACKED = fileOf(classParts());
/** As a script would save it: every letter of the class lies open in the file. */
const UNPACKED = fileOf(classParts(), 0);
const WHOLE = JSON.stringify({ sheets: [{ name: 'Sheet1', grid: CLASS_OF_FORTY }], notes: [] });

/** Whether a damaged file is read as the very same list, or refused with a sentence that says what to do. */
const isSameOrRefused = (bytes: Uint8Array): boolean => {
  const read = readXlsx(bytes);
  return read.ok ? JSON.stringify(read.value) === WHOLE : /^[A-Z].*\.$/.test(describeListProblem(read.problems[0]));
};

const file = fc.constantFrom(PACKED, UNPACKED);
/** A place anywhere in a file, as a part of its length. */
const place = fc.nat(999_999).map((number) => number / 1_000_000);
const at = (bytes: Uint8Array, part: number): number => Math.floor(part * bytes.length);

describe('a class of forty, damaged, is the same list or none', () => {
  law([file, fc.array(fc.tuple(place, fc.nat(7)), { minLength: 1, maxLength: 3 })], { numRuns: 400 })(
    'after flipped bits',
    (whole, flips) => {
      const bytes = whole.slice();
      for (const [part, bit] of flips) bytes[at(bytes, part)] = (bytes[at(bytes, part)] ?? 0) ^ (1 << bit);
      expect(isSameOrRefused(bytes)).toBe(true);
    },
  );

  law([file, place], { numRuns: 200 })('after its end is cut off', (whole, part) => {
    expect(isSameOrRefused(whole.slice(0, at(whole, part)))).toBe(true);
  });

  law([file, place, fc.integer({ min: 1, max: 600 })], { numRuns: 200 })(
    'after a piece of it is cut out or said twice',
    (whole, part, length) => {
      const from = at(whole, part);
      const [before, piece] = [whole.slice(0, from), whole.slice(from, from + length)];
      const cutOut = new Uint8Array([...before, ...whole.slice(from + length)]);
      const twice = new Uint8Array([...before, ...piece, ...whole.slice(from)]);
      expect([cutOut, twice].map(isSameOrRefused)).toEqual([true, true]);
    },
  );

  law([fc.constantFrom(...Object.keys(classParts())), place], { numRuns: 200 })(
    'after one of its parts is cut short',
    (path, part) => {
      const parts = classParts();
      const text = parts[path] ?? '';
      const bytes = fileOf({ ...parts, [path]: text.slice(0, Math.floor(part * text.length)) });
      expect(isSameOrRefused(bytes)).toBe(true);
    },
  );
});

const SHEET = 'xl/worksheets/sheet1.xml';
const FRESH = 'Get a fresh copy, or repair it in Excel (Open and Repair).';

/** Where the directory of a file says something of a part: its entry begins 46 bytes before the name. */
const entryOf = (bytes: Uint8Array, path: string): number => {
  const text = new TextDecoder('latin1').decode(bytes);
  return text.lastIndexOf(path) - 46;
};

const withLength = (bytes: Uint8Array, path: string, change: (length: number) => number): Uint8Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const where = entryOf(bytes, path) + 24;
  view.setUint32(where, change(view.getUint32(where, true)), true);
  return bytes;
};

const sheets = (count: number, pathOf: (index: number) => string) => {
  const { [SHEET]: sheet = '', ...parts } = bookParts('<row r="1"><c r="A1"><v>1</v></c></row>');
  const paths = Array.from({ length: count }, (_, index) => pathOf(index));
  return fileOf({
    ...parts,
    'xl/workbook.xml': workbookPart(paths.map((_, index) => `S${index}`)),
    'xl/_rels/workbook.xml.rels': linksPart(paths),
    ...Object.fromEntries(paths.map((path) => [`xl/${path}`, sheet])),
  });
};

describe('what is too much, or says less than it is', () => {
  const refusalOf = (bytes: Uint8Array): string => {
    const read = readXlsx(bytes);
    return read.ok ? 'It was read.' : describeListProblem(read.problems[0]);
  };

  test.each([
    ['half of its length declared', withLength(PACKED.slice(), SHEET, (length) => length >> 1)],
    ['one byte more than its length declared', withLength(PACKED.slice(), SHEET, (length) => length + 1)],
    [
      'forty million characters declared as five thousand',
      withLength(fileOf({ ...classParts(), [SHEET]: ' '.repeat(40_000_000) }), SHEET, () => 5000),
    ],
  ])('refuses a part with %s', (_what, bytes) => {
    expect(refusalOf(bytes)).toBe(`The file is damaged in its part ${SHEET}. ${FRESH}`);
  });

  it('names no part whose very name is damaged', () => {
    // Found by the law above: the directory of the file, said twice from the middle of an entry on.
    const twice = new Uint8Array([...PACKED.slice(0, 2_873 + 359), ...PACKED.slice(2_873)]);
    expect(refusalOf(twice)).toBe(`The file is damaged: its end is missing or broken. ${FRESH}`);
  });

  it('refuses two hundred megabytes before it unpacks them', () => {
    expect(refusalOf(withLength(PACKED.slice(), SHEET, () => 200 * 1024 * 1024))).toBe(
      'The file unpacks to 200 MB, too much to read here. Open it in Excel and save a smaller copy.',
    );
  });

  it('refuses two parts of one name', () => {
    expect(refusalOf(fileOf({ ...classParts(), 'xl/Styles.xml': 'x' }))).toBe(
      `The file is damaged in its part xl/Styles.xml. ${FRESH}`,
    );
  });

  it('refuses two names for one part', () => {
    const bytes = fileOf({ ...classParts(), 'xl/copy.xml': 'x' });
    const view = new DataView(bytes.buffer);
    const place = view.getUint32(entryOf(bytes, SHEET) + 42, true);
    view.setUint32(entryOf(bytes, 'xl/copy.xml') + 42, place, true);
    expect(refusalOf(bytes)).toMatch(
      /^The file is damaged in its part xl\/(?:copy|worksheets\/sheet1)\.xml\. Get a fresh copy/,
    );
  });

  it('refuses four hundred sheets on one part', () => {
    expect(refusalOf(sheets(400, () => 'worksheets/sheet1.xml'))).toBe(
      `The file is damaged: the sheet S1 leads to the same part as another. ${FRESH}`,
    );
  });

  it.each([
    [500, 'It was read.'],
    [501, 'The file has 501 sheets; up to 500 can be read. Open it in Excel and save a copy with fewer.'],
    [2000, 'The file has 2000 sheets; up to 500 can be read. Open it in Excel and save a copy with fewer.'],
  ])('opens or refuses %i sheets', (count, said) => {
    expect(refusalOf(sheets(count, (index) => `worksheets/sheet${index + 1}.xml`))).toBe(said);
  });

  it('refuses more tags than a list has', () => {
    expect(refusalOf(fileOf(bookParts('<a/>'.repeat(500_000))))).toBe(
      `The part ${SHEET} holds more than can be read. Open the file in Excel and save a smaller copy.`,
    );
  });

  it.each([
    [32_767, 'It was read.'],
    [
      32_768,
      `The file is damaged: what stands in A1 of the sheet Sheet1 is missing from it or makes no sense. ${FRESH}`,
    ],
  ])('reads or refuses a text of %i characters', (length, said) => {
    const row = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
    expect(refusalOf(fileOf(bookParts(row, ['x'.repeat(length)])))).toBe(said);
  });

  it('refuses a sheet whose only cells stand far out in very many rows', () => {
    const row = (number: number): string => `<row r="${number}"><c r="SF${number}"><v>1</v></c></row>`;
    const rows = Array.from({ length: 1001 }, (_, index) => row(index + 1)).join('');
    expect(refusalOf(fileOf(bookParts(rows)))).toBe(
      'The sheets of this file hold too much. Save the class list alone and open that.',
    );
  });

  it('refuses one long text in a thousand cells', () => {
    const row = (number: number): string => `<row r="${number}"><c r="A${number}" t="s"><v>0</v></c></row>`;
    const rows = Array.from({ length: 1000 }, (_, index) => row(index + 1)).join('');
    expect(refusalOf(fileOf(bookParts(rows, ['x'.repeat(30_000)])))).toBe(
      'The sheets of this file hold too much. Save the class list alone and open that.',
    );
  });
});
