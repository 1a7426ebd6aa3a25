import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFile } from '../../../../src/markbook/workbookFile/checkFile';
import { performAct, type Act, type Acted } from '../../../../src/trial/xlsx/acts/performAct';
import { readsSorted } from '../../../../src/trial/xlsx/acts/sortedFormula';
import { compareKeys } from '../../../../src/trial/xlsx/acts/sortOrder';
import { zip } from '../../../../src/trial/xlsx/package/zip';
import { placeKey } from '../../../../src/trial/book/placeKey';
import { law } from '../../../law';
import { bookOf, opened } from '../oddBook';
import { partsOf } from '../parts';
import { richBook } from './richBook';

type Sort = Extract<Act, { kind: 'sort' }>;
type Value = number | string | boolean | null;

const SHEET = 'xl/worksheets/sheet1.xml';

const sortBy = (address: string, order: Sort['order'] = 'ascending', to = address): Sort => {
  const at = { row: Number(address.slice(1)) - 1, column: address.charCodeAt(0) - 65 };
  const rows = Number(to.slice(1)) - at.row;
  const columns = to.charCodeAt(0) - 64 - at.column;
  return { kind: 'sort', sheet: 'Sheet1', at, chosen: { ...at, rows, columns }, order };
};
const xmlOf = (value: Value, place: string): string => {
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${place}"><v>${String(value)}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${place}" t="b"><v>${value ? '1' : '0'}</v></c>`;
  return value.startsWith('=')
    ? `<c r="${place}"><f>${value.slice(1)}</f><v>0</v></c>`
    : `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
};
const rowsXml = (rows: readonly (readonly Value[])[], hidden: readonly number[] = []): string =>
  rows
    .map((values, row) => {
      const cells = values.map((value, column) => xmlOf(value, `${'ABCDEF'.charAt(column)}${String(row + 1)}`));
      return `<row r="${String(row + 1)}"${hidden.includes(row) ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
    })
    .join('');
const sorted = (bytes: Uint8Array, act: Act): Acted => performAct(checkFile(bytes).file, act);
/** What stands in the rows of a sheet: formulas, or values. */
function contents(bytes: Uint8Array): Value[][] {
  const cells = opened(bytes).workbook.sheets[0]?.cells ?? {};
  return Object.values(cells).map((row) => Object.values(row).map(({ f, v }) => f ?? v ?? null));
}
const after = (rows: readonly (readonly Value[])[], act: Act, hidden: readonly number[] = []): Value[][] =>
  contents(zip(sorted(bookOf(rowsXml(rows, hidden)), act).parts));

const CLASS = [
  ['Name', 'C1', 'Twice'],
  ['Cy Example', 30, '=B2*2'],
  ['Al Example', 10, '=B3*2'],
  ['Bo Example', 20, '=B4*2'],
];

describe('a block', () => {
  test('is sorted by the column the keyboard is in, under its headings, with formulas of their own rows', () => {
    expect(after(CLASS, sortBy('B3'))).toEqual([
      ['Name', 'C1', 'Twice'],
      ['Al Example', 10, '=B2*2'],
      ['Bo Example', 20, '=B3*2'],
      ['Cy Example', 30, '=B4*2'],
    ]);
  });
  test('leaves hidden rows in their places', () => {
    expect(after(CLASS, sortBy('B2'), [1]).map(([name]) => name)).toEqual([
      'Name',
      'Cy Example',
      'Al Example',
      'Bo Example',
    ]);
  });
  test('of texts alone has no headings that could be told', () => {
    expect(after([['b'], ['a'], ['c']], sortBy('A1')).map(([text]) => text)).toEqual(['a', 'b', 'c']);
  });
  test('has its formulas worked out anew where they read more than their own row', () => {
    const { affected } = sorted(
      bookOf(rowsXml([...CLASS.map((row) => [...row, null, row[1] === 30 ? '=SUM(B2:B4)' : null])])),
      sortBy('B2'),
    );
    expect([...(affected.get('Sheet1') ?? [])]).toEqual([placeKey(1, 4)]);
  });
  test.each([
    ['its own row of its own table', 'Marks[[#This Row],[C1]]*2', false],
    ['the row that it stands in of a table beside', 'Beside[[#This Row],[C1]]*2', true],
    ['the row that it stands in of a table beside, written short', 'SUM(Beside[@[C1]:[C2]])', true],
    ['a function that somebody made of the sorted cells', 'TOP(3)', true],
  ])(
    'has a formula that moved with %s worked out anew only where it may give something else',
    (_what, text, isRead) => {
      const body = { row: 1, column: 0, rows: 3, columns: 3 };
      const cells = { sheet: 'Sheet1', body, names: new Set(['marks', 'top']) };
      expect(readsSorted(text, 'Sheet1', cells, true)).toBe(isRead);
    },
  );
  test('says where a cell stands afterwards', () => {
    const { placeAfter } = sorted(bookOf(rowsXml(CLASS)), sortBy('B2'));
    expect(placeAfter('Sheet1', { row: 1, column: 1 })).toEqual({ row: 3, column: 1 });
    expect(placeAfter('Sheet1', { row: 0, column: 1 })).toEqual({ row: 0, column: 1 });
    expect(placeAfter('Sheet1', { row: 1, column: 7 })).toEqual({ row: 1, column: 7 });
  });
});

describe('a block with a filter', () => {
  const filtered = (rows: readonly (readonly Value[])[], ref: string): Uint8Array =>
    bookOf(rowsXml(rows), {}, `<autoFilter ref="${ref}"/>`);
  const NAMES = [
    ['Name', 'Class'],
    ['Cy Example', '11X'],
    ['Al Example', '11Y'],
    ['Bo Example', '11X'],
  ];

  test('keeps its headings on top when it is sorted by a row that came to stand below the filter', () => {
    const { parts } = sorted(filtered(NAMES, 'A1:B3'), sortBy('A4'));
    expect(contents(zip(parts)).map(([name]) => name)).toEqual(['Name', 'Al Example', 'Bo Example', 'Cy Example']);
  });
  test('is not sorted away from what was typed beside it', () => {
    expect(() => sorted(filtered(NAMES, 'A1:A4'), sortBy('A2'))).toThrow(
      /^A2:A4 of Sheet1 can’t be sorted alone: B2, which the filter leaves out, would stay behind/,
    );
  });
  test('is sorted where formulas alone stand beside it: they read their own rows', () => {
    expect(contents(zip(sorted(filtered(CLASS, 'A1:B4'), sortBy('B2')).parts))[1]).toEqual(['Al Example', 10, '=B2*2']);
  });
});

test('numbers, texts, FALSE, TRUE and errors come in that order, blank cells last in both', () => {
  const keys = [
    { value: 2, kind: 'number' },
    { value: '10', kind: 'text' },
    { value: 'de Vries', kind: 'text' },
    { value: 'O’Brian', kind: 'text' },
    { value: 'obrien', kind: 'text' },
    { value: false, kind: 'boolean' },
    { value: true, kind: 'boolean' },
    { value: '#N/A', kind: 'error' },
  ] as const;
  const mixed = [undefined, ...keys.toReversed()];
  const values = (order: Sort['order']) => mixed.toSorted((a, b) => compareKeys(a, b, order)).map((key) => key?.value);
  expect(values('ascending')).toEqual([...keys.map(({ value }) => value), undefined]);
  expect(values('descending')).toEqual([...keys.map(({ value }) => value).toReversed(), undefined]);
});

const refused: readonly (readonly [what: string, rows: readonly (readonly Value[])[], act: Sort, sentence: RegExp])[] =
  [
    ['nothing', [[1]], sortBy('D9'), /^There is nothing to sort at D9 of Sheet1/],
    [
      'part of a block',
      CLASS,
      sortBy('B2', 'ascending', 'B4'),
      /^B2:B4 .* alone: A2 and what else .* would stay behind/,
    ],
    [
      'a total among the rows',
      [...CLASS, ['All', '=SUM(B2:B4)']],
      sortBy('A2'),
      /B5 reads B2:B4, .* no cell of its own row/,
    ],
    [
      'a row that reads another sheet’s',
      [
        [2, '=Other!A1'],
        [1, 0],
      ],
      sortBy('A1'),
      /B1 reads Other!A1/,
    ],
  ];

describe('is refused with a sentence: sorting', () => {
  test.each(refused)('%s', (_what, rows, act, sentence) => {
    expect(() => sorted(bookOf(rowsXml(rows)), act)).toThrow(sentence);
  });
  test.each([
    [
      'merged cells',
      '</sheetData>',
      '</sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells>',
      /A2:A3 is merged/,
    ],
    ['a protected sheet', '</sheetData>', '</sheetData><sheetProtection sheet="1"/>', /is protected, so its rows stay/],
    ['an array', '<f>B2*2</f>', '<f t="array" ref="C2:C3">B2:B3*2</f>', /the formula in C2 fills C2:C3/],
    [
      'a long link',
      '</sheetData>',
      '</sheetData><hyperlinks><hyperlink ref="A2:A4"/></hyperlinks>',
      /one link covers A2:A4/,
    ],
  ] as const)('%s', (_what, from, to, sentence) => {
    const xml = partsOf(bookOf(rowsXml(CLASS)))[SHEET] ?? '';
    expect(xml).toContain(from);
    const book = bookOf('', { [SHEET]: xml.replace(from, () => to) });
    expect(() => sorted(book, sortBy('B2'))).toThrow(sentence);
  });
});

const value = fc.oneof(
  fc.integer({ min: 0, max: 9 }),
  fc.constantFrom('X', 'x', 'a-b', 'ab', '0101', true, false, null),
);
const table = fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), value), { minLength: 2, maxLength: 12 });
const order = fc.constantFrom<Sort['order']>('ascending', 'descending');

law([table, order], { numRuns: 25 })('rows sorted twice are as once, and none is lost', (rows, by) => {
  const before = bookOf(rowsXml(rows));
  const act = sortBy('B1', by, `B${String(rows.length)}`);
  const wanted: Sort = { ...act, chosen: { row: 0, column: 0, rows: rows.length, columns: 2 } };
  const once = zip(sorted(before, wanted).parts);
  expect(contents(zip(sorted(once, wanted).parts))).toEqual(contents(once));
  const bag = (bytes: Uint8Array): string[] =>
    contents(bytes)
      .map((row) => JSON.stringify(row))
      .sort();
  expect(bag(once)).toEqual(bag(before));
  return true;
});

test('what is sorted there and back has every part as it was, but for what it was last sorted by', () => {
  const plain = (bytes: Uint8Array): Record<string, string> =>
    Object.fromEntries(
      Object.entries(partsOf(bytes)).map(([path, text]) => [
        path,
        text.replace(/ spans="[^"]*"| (?:tab|first)\w*="0"/g, '').replace(/<sortState.*<\/sortState>/, ''),
      ]),
    );
  const act = (by: Sort['order']): Act => ({ ...sortBy('B3', by), sheet: 'Marks' });
  const there = zip(sorted(richBook(), act('descending')).parts);
  expect(plain(zip(sorted(there, act('ascending')).parts))).toEqual(plain(richBook()));
});
