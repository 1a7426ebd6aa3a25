import { describe, expect, test } from 'vitest';
import { checkFile } from '../../../../src/markbook/workbookFile/checkFile';
import { performAct, type Act } from '../../../../src/trial/xlsx/acts/performAct';
import { placeKey } from '../../../../src/trial/book/placeKey';
import { zip } from '../../../../src/trial/xlsx/package/zip';
import { bookOf, opened } from '../oddBook';
import { partsOf, withParts } from '../parts';
import { richBook } from './richBook';

const SHEET = 'xl/worksheets/sheet1.xml';
const TABLE = 'xl/tables/table1.xml';
const SHOWN = ['C1', '2', '3', '4', '5', '6', '', '20'];

const by = (row: number, column = 1, texts: readonly string[] | null = SHOWN, sheet = 'Marks'): Act => ({
  kind: 'filter',
  sheet,
  at: { row, column },
  texts,
});
const done = (bytes: Uint8Array, act: Act): Uint8Array => zip(performAct(checkFile(bytes).file, act).parts);
const hidden = (bytes: Uint8Array): number[] => {
  const { filteredRows } = opened(bytes);
  return [...(Object.values(filteredRows)[0] ?? [])];
};
const CLASSES = ['Class', '11X', '11Y', '11x', ''];
const block = (): Uint8Array =>
  bookOf(
    CLASSES.flatMap((text, row) => {
      const at = String(row + 1);
      return text === ''
        ? []
        : [
            `<row r="${at}"><c r="A${at}" t="inlineStr"><is><t>${text}</t></is></c><c r="B${at}" t="${row === 0 ? 'str' : 'n'}"><v>${at}</v></c></row>`,
          ];
    }).join(''),
  );
const blockBy = (row: number, texts: readonly string[] | null = CLASSES): Act => by(row, 0, texts, 'Sheet1');

describe('a table filtered by what a cell shows', () => {
  const filtered = done(richBook(), by(3));

  test('hides the other rows, and opens so', () => {
    expect(hidden(filtered)).toEqual([1, 2, 4, 5]);
  });
  test('says in the file by what', () => {
    expect(partsOf(filtered)[TABLE]).toContain(
      '<autoFilter ref="A1:D6"><filterColumn colId="1"><filters><filter val="4"/></filters></filterColumn><filterColumn colId="3"/>',
    );
  });
  test('asks for totals of visible rows to be worked out anew', () => {
    const total = partsOf(richBook())[SHEET]?.replace('<f>SUM(B2:B6)</f>', '<f>SUBTOTAL(109,B2:B6)</f>') ?? '';
    const { file } = checkFile(withParts(richBook(), { [SHEET]: total }));
    expect([...(performAct(file, by(3)).affected.get('Marks') ?? [])]).toEqual([placeKey(7, 1)]);
  });
  test('is as it was once all rows are shown again, but for what columns were filtered by', () => {
    const shown = done(filtered, by(3, 1, null));
    expect(hidden(shown)).toEqual([]);
    expect(partsOf(shown)[SHEET]).toBe(partsOf(done(richBook(), by(3, 1, null)))[SHEET]);
    expect(partsOf(shown)[TABLE]).toContain('<autoFilter ref="A1:D6"></autoFilter>');
  });
});

describe('a block filtered by what a cell shows', () => {
  test('gets a filter with its headings, in which capitals make no difference', () => {
    const filtered = done(block(), blockBy(1));
    expect(hidden(filtered)).toEqual([2]);
    expect(partsOf(filtered)[SHEET]).toContain(
      '</sheetData><autoFilter ref="A1:B4"><filterColumn colId="0"><filters><filter val="11X"/></filters></filterColumn></autoFilter>',
    );
  });
  test('filtered by the same again, is as it was', () => {
    const once = done(block(), blockBy(1));
    expect(partsOf(done(once, blockBy(1)))).toEqual(partsOf(once));
  });
  test('is not filtered by a row that came to stand below the filter, which would not know of the rows it hides', () => {
    const grown = (partsOf(done(block(), blockBy(1)))[SHEET] ?? '').replace('ref="A1:B4"', 'ref="A1:B3"');
    expect(() => done(bookOf('', { [SHEET]: grown }), blockBy(3))).toThrow(/^Sheet1 has a filter at A1:B3 already/);
  });
  test('is not filtered by what is not to be seen', () => {
    expect(() => done(done(block(), blockBy(1)), blockBy(2))).toThrow(/^A3 of Sheet1 is hidden/);
  });
});

describe('is refused with a sentence: filtering', () => {
  test.each([
    ['by a heading', by(0), /^B1 of Marks is no cell to filter by/],
    ['what has no heading', by(0, 7, [], 'Other'), /^H1 of Other has no heading above it/],
    ['back to all rows where none are hidden', by(0, 0, null, 'Other'), /^No filter hides rows of Other/],
  ] as const)('%s', (_what, act, sentence) => {
    expect(() => done(richBook(), act)).toThrow(sentence);
  });
});
