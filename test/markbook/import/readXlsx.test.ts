import { describe, expect, it, test } from 'vitest';
import { SHEET, opened, gridOf, refusalOf, cell, row } from './openedFiles';
import {
  bookParts,
  CLASS_OF_FORTY,
  classParts,
  fileOf,
  linksPart,
  sheetPart,
  stylesPart,
  workbookPart,
} from './workbookFiles';

describe('a whole workbook', () => {
  it('gives the class as it stands there', () => {
    expect(opened(fileOf(classParts()))).toEqual({ sheets: [{ name: 'Sheet1', grid: CLASS_OF_FORTY }], notes: [] });
  });

  it.each([
    [
      'parts under another case',
      (path: string) => path.replace('sharedStrings', 'SharedStrings').replace('sheet1', 'Sheet1'),
    ],
    ['back slashes', (path: string) => path.replace(/\//g, '\\')],
    ['a workbook part of another name', (path: string) => path.replace('workbook.xml', 'workbook22.xml')],
  ])('is found with %s', (_what, renamed) => {
    const parts = Object.entries(classParts()).map(([path, text]): readonly [string, string] => [
      renamed(path),
      path === '_rels/.rels' || path === '[Content_Types].xml' ? renamed(text).replace(/\\(?!rels)/g, '/') : text,
    ]);
    expect(gridOf(fileOf(Object.fromEntries<string>(parts)))).toEqual(CLASS_OF_FORTY);
  });

  it('follows its relationships to strings of another name', () => {
    const { 'xl/sharedStrings.xml': strings = '', ...parts } = classParts();
    const links = linksPart(['worksheets/sheet1.xml'], '/xl/words.xml');
    expect(gridOf(fileOf({ ...parts, 'xl/_rels/workbook.xml.rels': links, 'xl/words.xml': strings }))).toEqual(
      CLASS_OF_FORTY,
    );
  });

  it('may be written in UTF-16', () => {
    const wide = (text: string): Uint8Array =>
      new Uint8Array([
        0xff,
        0xfe,
        ...Array.from(text.replace('UTF-8', 'UTF-16'), (letter) => [
          letter.charCodeAt(0) & 0xff,
          letter.charCodeAt(0) >> 8,
        ]).flat(),
      ]);
    const { [SHEET]: sheet = '', 'xl/sharedStrings.xml': strings = '', ...parts } = classParts();
    expect(gridOf(fileOf({ ...parts, [SHEET]: wide(sheet), 'xl/sharedStrings.xml': wide(strings) }))).toEqual(
      CLASS_OF_FORTY,
    );
  });

  it('may be saved as Strict Open XML', () => {
    const parts = Object.entries(classParts()).map(([path, text]): readonly [string, string] => [
      path,
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/',
          'http://purl.oclc.org/ooxml/officeDocument/',
        ),
    ]);
    expect(gridOf(fileOf(Object.fromEntries<string>(parts)))).toEqual(CLASS_OF_FORTY);
  });
});

describe('cells', () => {
  const book = (
    rows: string,
    texts: readonly string[] = [],
    formats: readonly (number | string)[] = [0],
    before = '',
  ) =>
    fileOf({
      ...bookParts(rows, texts),
      'xl/styles.xml': stylesPart(formats),
      'xl/workbook.xml': workbookPart(['Sheet1'], before),
    });

  test.each([
    ['28.999999999999996', 0, '29'],
    ['42.000000000000007', 0, '42'],
    ['12.5', 1, '12.5'],
    ['3.1E1', 0, '31'],
    ['0', 9, '0%'],
    ['101', '0000;\\-0000;0000;@', '0101'],
    ['101', '0000_)', '0101'],
    ['101', '0', '101'],
    ['45809', 14, '01/06/2025'],
    ['45809', 'dd mmm yy', '01/06/2025'],
    ['-1', 14, '-1'],
    ['123450240101', 0, '123450240101'],
  ])('%s in the format %s reads %s', (value, format, text) => {
    expect(gridOf(book(row(1, cell('A1', value, ' s="0"')), [], [format]))).toEqual([[text]]);
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(gridOf(book(row(1, cell('A1', 44347)), [], [14], '<workbookPr date1904="1"/>'))).toEqual([['01/06/2025']]);
  });

  it('reads yes and no however they are written', () => {
    const cells = ['true', 'false', '1', '0'].map((value, index) => cell(`${'ABCD'.charAt(index)}1`, value, ' t="b"'));
    expect(gridOf(book(row(1, ...cells)))).toEqual([['TRUE', 'FALSE', 'TRUE', 'FALSE']]);
  });

  it('reads a coded line break as one', () => {
    expect(gridOf(book(row(1, cell('A1', 0, ' t="s"')), ['Component 1_x000D_\nmark']))).toEqual([
      ['Component 1\nmark'],
    ]);
  });

  it('reads dates written as words, and errors as they show', () => {
    const cells = [cell('A1', '2025-06-01T00:00:00', ' t="d"'), cell('B1', '#N/A', ' t="e"')];
    expect(gridOf(book(row(1, ...cells)))).toEqual([['01/06/2025', '#N/A']]);
  });

  it('takes an empty text that a formula gave for blank', () => {
    expect(gridOf(book(row(1, cell('A1', 5), '<c r="B1" t="str"><f>IF(A1=5,"","x")</f><v></v></c>')))).toEqual([['5']]);
  });

  test.each([
    '<c r="B1"><f>A1+1</f></c>',
    '<c r="B1"><f>A1+1</f><v></v></c>',
    '<c r="B1" t="str"><f>A1&amp;"x"</f></c>',
  ])('refuses a formula that was never worked out: %s', (formula) => {
    expect(refusalOf(book(row(1, cell('A1', 5), formula)))).toBe(
      'Excel has not worked out the formulas of this file (sheet Sheet1, cell B1). Open it in Excel, save it, and choose it again.',
    );
  });
});

describe('what is said beside a list', () => {
  const three = row(1, cell('A1', 1)) + row(2, cell('A2', 2));

  test.each([
    ['a cell far below', three + row(60000, cell('A60000', 1)), 'A60000'],
    ['the last cell of a sheet', three + row(1048576, cell('XFD1048576', 1)), 'XFD1048576'],
    ['a cell far to the right', row(1, cell('A1', 1)) + row(2, cell('A2', 2), cell('ZZ2', 3)), 'ZZ2'],
  ])('leaves out %s and says so', (_what, rows, address) => {
    expect(opened(fileOf(bookParts(rows)))).toEqual({
      sheets: [{ name: 'Sheet1', grid: [['1'], ['2']] }],
      notes: [`Sheet Sheet1: left out, because it lies far from the list: what stands in ${address}.`],
    });
  });

  it('keeps what stands after two hundred blank rows', () => {
    expect(gridOf(fileOf(bookParts(row(1, cell('A1', 1)) + row(201, cell('A201', 2)))))?.at(200)).toEqual(['2']);
  });

  it('reads rows that a filter hides, and says so', () => {
    const rows = row(1, cell('A1', 1)) + `<row r="2" hidden="1">${cell('A2', 2)}</row>`;
    expect(opened(fileOf(bookParts(rows)))).toEqual({
      sheets: [{ name: 'Sheet1', grid: [['1'], ['2']] }],
      notes: ['Sheet Sheet1: 1 hidden row is read too, such as rows hidden by a filter.'],
    });
  });

  it('gives a merged form to each of its learners, and a merged heading to none', () => {
    const rows =
      row(1, cell('A1', 0, ' t="s"'), cell('B1', 1, ' t="s"')) +
      row(2, cell('B2', 1, ' t="s"')) +
      row(3, cell('A3', 2, ' t="s"'), cell('B3', 30)) +
      row(4, cell('B4', 31));
    const behind = '<mergeCells count="2"><mergeCell ref="A1:A2"/><mergeCell ref="A3:A4"/></mergeCells>';
    expect(opened(fileOf(bookParts(rows, ['Form', 'C1', '11A'], behind)))).toEqual({
      sheets: [
        {
          name: 'Sheet1',
          grid: [
            ['Form', 'C1'],
            ['', 'C1'],
            ['11A', '30'],
            ['11A', '31'],
          ],
        },
      ],
      notes: ['Sheet Sheet1: merged cells count for each of their rows, as A4 here.'],
    });
  });

  it('gives a merged mark to the first learner only, and says so', () => {
    const rows = row(1, cell('A1', 7), cell('B1', 30)) + row(2, cell('A2', 8));
    expect(opened(fileOf(bookParts(rows, [], '<mergeCells><mergeCell ref="B1:B2"/></mergeCells>')))).toEqual({
      sheets: [{ name: 'Sheet1', grid: [['7', '30'], ['8']] }],
      notes: ['Sheet Sheet1: a number in merged cells counts for the first of their rows only: B1:B2.'],
    });
  });

  it('names the hidden sheets, which are not read', () => {
    const parts = {
      ...bookParts(three),
      'xl/workbook.xml': workbookPart(['Sheet1', 'Old'], '', 'hidden'),
      'xl/_rels/workbook.xml.rels': linksPart(['worksheets/sheet1.xml', 'worksheets/sheet2.xml']),
      'xl/worksheets/sheet2.xml': sheetPart(three),
    };
    expect(opened(fileOf(parts))).toEqual({
      sheets: [{ name: 'Sheet1', grid: [['1'], ['2']] }],
      notes: ['Hidden sheets are not read: Old.'],
    });
  });

  it('leaves out a sheet of more than ten thousand rows, and says so', () => {
    const long = Array.from({ length: 101 }, (_, index) =>
      row(index * 100 + 1, cell(`A${index * 100 + 1}`, index)),
    ).join('');
    const parts = {
      ...bookParts(long),
      'xl/workbook.xml': workbookPart(['Sheet1', 'Class']),
      'xl/_rels/workbook.xml.rels': linksPart(['worksheets/sheet1.xml', 'worksheets/sheet2.xml']),
      'xl/worksheets/sheet2.xml': sheetPart(three),
    };
    expect(opened(fileOf(parts)).notes).toEqual([
      'The sheet Sheet1 has more than 10,000 rows: import one year group at a time. It is left out.',
    ]);
    expect(refusalOf(fileOf(bookParts(long)))).toBe(
      'The sheet Sheet1 has more than 10,000 rows: import one year group at a time.',
    );
  });
});
