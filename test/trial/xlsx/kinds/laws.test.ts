import fc from 'fast-check';
import { expect } from 'vitest';
import { compareBooks } from '../../../../.config/corpus/compareBooks';
import type { OpenedFile } from '../../../../src/trial/book/bookState';
import { readBook } from '../../../../src/trial/xlsx/open/readBook';
import { cellAddress } from '../../../../src/trial/xlsx/package/addresses';
import { unzip } from '../../../../src/markbook/workbookFile/package/unzip';
import { placeKey } from '../../../../src/trial/book/placeKey';
import { saveXlsx } from '../../../../src/trial/xlsx/save/saveXlsx';
import { encodeExcelString, escapeText } from '../../../../src/markbook/workbookFile/xml/xmlText';
import { law } from '../../../law';
import { bookOf, opened, typed } from '../oddBook';
import { stateOf, withCells, withSheet } from '../stateOf';

const ROWS = 4;
const COLUMNS = 4;
const SHARED = 5;
const ARRAY = 7;

const word = fc.string({ unit: fc.constantFrom('a', '"', '\n', '&', '<', ' ', 'ë', '_x0041_'), maxLength: 6 });
const formula = fc.constantFrom(
  'A1+$B$2',
  'IF(A1="","say ""x""","a\nb")',
  'SUM((A1,B2) ,\n C3)',
  'sum(a1:b2)',
  'COUNTIF(A:A,">0")&" ""of"" "&ROWS(1:3)',
  "'It''s'!A1&\"A1\"",
  '_xlfn.REGEXTEST(A1,"a+")',
);
const content = fc.oneof(
  fc.constant(''),
  fc.integer({ min: -9, max: 9 }).map((value) => `<v>${String(value)}</v>`),
  word.map((value) => `<is><t xml:space="preserve">${encodeExcelString(value)}</t></is>`),
  fc.tuple(formula, fc.integer()).map(([text, value]) => `<f>${escapeText(text)}</f><v>${String(value)}</v>`),
);
const table = fc.record({
  cells: fc.array(content, { minLength: ROWS * COLUMNS, maxLength: ROWS * COLUMNS }),
  shared: formula,
  array: fc.constantFrom('_xlfn.UNIQUE(A1:A4)', 'A1:A9*2', 'SUM(A1:A4)'),
  isDynamic: fc.boolean(),
});

const cellOf = (row: number, column: number, inside: string, marks = ''): string =>
  inside === ''
    ? ''
    : `<c r="${cellAddress(row, column)}"${inside.startsWith('<is>') ? ' t="inlineStr"' : ''}${marks}>${inside}</c>`;

function workbook({
  cells,
  shared,
  array,
  isDynamic,
}: typeof table extends fc.Arbitrary<infer Made> ? Made : never): Uint8Array {
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const own = cells.slice(row * COLUMNS, (row + 1) * COLUMNS).map((inside, column) => cellOf(row, column, inside));
    const head = `<f t="shared" ref="F1:F4" si="3">${escapeText(shared)}</f><v>1</v>`;
    const filled = cellOf(row, SHARED, row === 0 ? head : '<f t="shared" si="3"/><v>2</v>');
    const first = cellOf(
      row,
      ARRAY,
      `<f t="array" ref="H1:H2">${escapeText(array)}</f><v>1</v>`,
      isDynamic ? ' cm="1"' : '',
    );
    const spilled = row === 0 ? first : row === 1 ? cellOf(row, ARRAY, '<v>2</v>') : '';
    return `<row r="${String(row + 1)}">${own.join('')}${filled}${spilled}</row>`;
  });
  return bookOf(rows.join(''));
}

/** Each cell's own XML. */
function sources(bytes: Uint8Array): Map<number, string> {
  const sheet = readBook({ parts: unzip(bytes) }, 'xl/workbook.xml').sheets[0];
  return new Map(
    (sheet?.cells ?? []).map(({ row, column, element }) => [
      placeKey(row, column),
      sheet?.part.text.slice(element.start, element.end) ?? '',
    ]),
  );
}

/** The file after someone typed into one cell; what an overwritten array had spilled goes with it. */
function typedInto(file: OpenedFile, row: number, column: number, isAnchor: boolean): Uint8Array {
  const state = withCells(stateOf(file), 'Sheet1', [typed(row, column, 'typed')]);
  const isLeft = (at: { row: number; column: number }) => !(isAnchor && at.row === 1 && at.column === ARRAY);
  return saveXlsx(
    file,
    withSheet(state, 'Sheet1', (sheet) => ({ ...sheet, cells: sheet.cells.filter(isLeft) })),
  );
}

law([table], { numRuns: 40 })('opened and saved, every part is byte for byte the same', (made) => {
  const bytes = workbook(made);
  const file = opened(bytes);
  expect(compareBooks(bytes, saveXlsx(file, stateOf(file))).parts).toEqual([]);
});

law([table, fc.nat(ROWS - 1), fc.nat(ARRAY)], { numRuns: 40 })(
  'with one cell typed into, nothing but that cell differs',
  (made, row, column) => {
    const bytes = workbook(made);
    const isAnchor = made.isDynamic && row === 0 && column === ARRAY;
    const saved = typedInto(opened(bytes), row, column, isAnchor);
    const places = [{ sheet: 'Sheet1', row, column }, ...(isAnchor ? [{ sheet: 'Sheet1', row: 1, column }] : [])];
    const { parts, ...changed } = compareBooks(bytes, saved, places);
    expect([parts.length, changed.formulas, changed.results, changed.constants]).toEqual([1, [], [], []]);
  },
);

law([table, fc.nat(ROWS - 1), fc.nat(ARRAY)], { numRuns: 40 })(
  'the XML of other cells stays, but for members of a shared formula that lost its head',
  (made, row, column) => {
    const bytes = workbook(made);
    const isAnchor = made.isDynamic && row === 0 && column === ARRAY;
    const isHead = row === 0 && column === SHARED;
    const [before, after] = [sources(bytes), sources(typedInto(opened(bytes), row, column, isAnchor))];
    const mayDiffer = new Set([placeKey(row, column), ...(isAnchor ? [placeKey(1, ARRAY)] : [])]);
    if (isHead) for (let each = 1; each < ROWS; each += 1) mayDiffer.add(placeKey(each, SHARED));
    const differing = [...before].filter(([place, text]) => !mayDiffer.has(place) && after.get(place) !== text);
    expect(differing).toEqual([]);
  },
);
