import { describe, expect, it, test } from 'vitest';
import { SHEET, FRESH, refusalOf } from './openedFiles';
import { classParts, fileOf, stylesPart, stringsPart } from './workbookFiles';

describe('a damaged workbook is refused', () => {
  const damaged = (path: string, damage: (text: string) => string) => {
    const parts = classParts();
    return fileOf({ ...parts, [path]: damage(parts[path] ?? '') });
  };
  const without = (path: string) => {
    const { [path]: _gone, ...parts } = classParts();
    return fileOf(parts);
  };
  const cut = (text: string): string => text.slice(0, Math.floor(text.length * 0.6));

  test.each([
    [
      'a sheet cut short',
      damaged(SHEET, cut),
      `The file is damaged in its part ${SHEET}: the tag <c> is broken. ${FRESH}`,
    ],
    [
      'a bare &',
      damaged('xl/sharedStrings.xml', (text) => text.replace('Learner 21 &amp;', 'Learner 21 &')),
      `The file is damaged in its part xl/sharedStrings.xml: <t> holds a bare & or an unknown entity. ${FRESH}`,
    ],
    [
      'strings gone',
      without('xl/sharedStrings.xml'),
      `The file is damaged: xl/sharedStrings.xml is missing from it. ${FRESH}`,
    ],
    [
      'fewer strings than are used',
      damaged('xl/sharedStrings.xml', () => stringsPart(['Candidate No'])),
      `The file is damaged: what stands in B1 of the sheet Sheet1 is missing from it or makes no sense. ${FRESH}`,
    ],
    ['styles gone', without('xl/styles.xml'), `The file is damaged: xl/styles.xml is missing from it. ${FRESH}`],
    [
      'fewer styles than are used',
      damaged('xl/styles.xml', () => stylesPart([0])),
      `The file is damaged: what stands in A2 of the sheet Sheet1 is missing from it or makes no sense. ${FRESH}`,
    ],
    ['a sheet gone', without(SHEET), `The file is damaged: ${SHEET} is missing from it. ${FRESH}`],
    [
      'no cells',
      damaged(SHEET, (text) => text.replace(/<(\/?)sheetData>/g, '<$1other>')),
      `The file is damaged: the cells of the sheet Sheet1 are missing from it. ${FRESH}`,
    ],
    [
      'a mark that is no number',
      damaged(SHEET, (text) => text.replace('<v>27</v>', '<v>2F</v>')),
      `The file is damaged: what stands in C19 of the sheet Sheet1 is missing from it or makes no sense. ${FRESH}`,
    ],
    [
      'a row out of place',
      damaged(SHEET, (text) => text.replace('<row r="9">', '<row r="-5">')),
      `The file is damaged: the sheet Sheet1 has a row (-5) out of place. ${FRESH}`,
    ],
    [
      'a row beyond the last',
      damaged(SHEET, (text) => text.replace('<row r="9">', '<row r="1000000000">')),
      `The file is damaged: the sheet Sheet1 has a row (1000000000) out of place. ${FRESH}`,
    ],
    [
      'a row twice',
      damaged(SHEET, (text) => text.replace('<row r="9">', '<row r="8">')),
      `The file is damaged: the sheet Sheet1 has a row (8) out of place. ${FRESH}`,
    ],
    [
      'a cell of another row',
      damaged(SHEET, (text) => text.replace('r="C9"', 'r="C8"')),
      `The file is damaged: the sheet Sheet1 has a cell (C8) out of place. ${FRESH}`,
    ],
    [
      'a cell twice',
      damaged(SHEET, (text) => text.replace('r="C9"', 'r="B9"')),
      `The file is damaged: the sheet Sheet1 has a cell (B9) out of place. ${FRESH}`,
    ],
    [
      'a character no text can hold',
      damaged('xl/sharedStrings.xml', (text) => text.replace('Learner 21', 'Learner\u0001 21')),
      `The file is damaged in its part xl/sharedStrings.xml: there is a character that no text can hold. ${FRESH}`,
    ],
  ])('%s', (_what, file, sentence) => {
    expect(refusalOf(file)).toBe(sentence);
  });

  it('letters that are no UTF-8', () => {
    const parts = classParts();
    const bytes = new TextEncoder().encode(parts['xl/sharedStrings.xml']);
    bytes[bytes.length - 40] = 0xe9;
    expect(refusalOf(fileOf({ ...parts, 'xl/sharedStrings.xml': bytes }))).toBe(
      `The file is damaged in its part xl/sharedStrings.xml: some of its letters are broken. ${FRESH}`,
    );
  });
});
