import { describe, expect, it, vi } from 'vitest';
import type { CellContent, Grid } from '../../../src/trial/grid/port';
import { createEventRegister } from '../../../src/trial/host/events/eventRegister';
import { openBook } from '../../../src/trial/host/openBook';
import { playWorkbook } from '../../../src/trial/host/model/workbookClass';
import { directCall } from '../../../src/trial/host/runtime/directCall';
import type { FrameWindow } from '../../../src/trial/host/seam/frameWindow';
import { readHostSwitches } from '../../../src/trial/host/switches';
import type { Arguments } from '../../../src/trial/host/wire/arguments';
import type { Played } from '../../../src/trial/host/wire/played';
import { createReferences } from '../../../src/trial/host/wire/references';

const SHEET = { id: 's', name: 'Sheet1', visibility: 'visible' };
const AREA = { row: 0, column: 0, rows: 4, columns: 1 };
const MERGE = { row: 2, column: 0, rows: 1, columns: 2 };

/** What is asked of a workbook whose address had these switches; `row` 1 of its sheet is hidden. */
const bookWith = (query: string, merges: readonly (typeof AREA)[] = []) => {
  const written: (readonly (readonly CellContent[])[])[] = [];
  const grid = {
    on: () => () => undefined,
    sheets: () => [SHEET],
    tables: () => [{ id: 't', name: 'Marks', sheetId: 's', area: { ...AREA, rows: 2 } }],
    size: () => ({ rows: 1_000, columns: 20 }),
    activeSheetId: () => 's',
    selection: () => ({ sheetId: 's', area: AREA }),
    isProtected: () => false,
    hiddenRows: (_sheet: string, { row, rows }: typeof AREA) =>
      Array.from({ length: rows }, (_each, down) => row + down === 1),
    merges: () => merges,
    forgetSteps: vi.fn(),
    resizeTable: vi.fn(),
    write: (_sheet: string, _row: number, _column: number, cells: (typeof written)[number]) => written.push(cells),
  } as unknown as Grid;
  const open = openBook({ grid, name: 'Book1.xlsx', customXmlParts: [], openAnother: () => undefined }, () =>
    readHostSwitches(query),
  );
  const book = open.forSession(
    createEventRegister(() => undefined),
    createReferences(),
  );
  return { book, workbook: playWorkbook(book), written };
};

const NONE = {} as unknown as Arguments;
const codeOf = (ask: () => unknown): unknown => {
  try {
    ask();
    return 'answered';
  } catch (error) {
    return (error as { readonly code?: unknown }).code;
  }
};

describe('what is in front', () => {
  it.each([
    ['', 'answered'],
    ['?front=chart', 'InvalidSelection'],
    ['?front=workbook', 'InactiveWorkbook'],
  ])('with %j, what is selected or active is %s', (query, code) => {
    const { workbook } = bookWith(query);
    const sheets = workbook.read('Worksheets') as Played;
    const asked = ['GetSelectedRange', 'GetSelectedRanges', 'GetActiveCell'].map((name) =>
      codeOf(() => workbook.call(name, NONE)),
    );
    expect([...asked, codeOf(() => sheets.call('GetActiveWorksheet', NONE))]).toEqual(Array(4).fill(code));
    expect(sheets.items()).toHaveLength(1);
  });
});

describe('an array over a hidden row', () => {
  it.each([
    ['lands where it should', '', [[1], [2], [3], [4]]],
    [
      'lands in the rows that are seen, from the first on, where that is asked for',
      '?rows=misplaced',
      [[1], [null], [2], [3]],
    ],
  ])('%s', (_what, query, landed) => {
    const { book, written } = bookWith(query);
    book.play.range({ sheetId: 's', area: AREA }).write('Values', [[1], [2], [3], [4]]);
    expect(written).toEqual([landed]);
  });

  it('is as given where all its rows are hidden', () => {
    const { book, written } = bookWith('?rows=misplaced');
    book.play.range({ sheetId: 's', area: { ...AREA, row: 1, rows: 1 } }).write('Values', [[1]]);
    expect(written).toEqual([[[1]]]);
  });
});

describe('merged cells', () => {
  const many = (count: number) => Array.from({ length: count }, (_each, row) => ({ ...MERGE, row }));
  const askedOf = (query: string, count: number) =>
    codeOf(() =>
      bookWith(query, many(count))
        .book.play.range({ sheetId: 's', area: { ...AREA, rows: 1_000 } })
        .call('GetMergedAreasOrNullObject', NONE),
    );

  it('are told of up to 512 of them, unless that habit is switched off', () => {
    expect([askedOf('', 512), askedOf('', 513), askedOf('?merges=any', 513)]).toEqual([
      'answered',
      'GeneralException',
      'answered',
    ]);
  });

  it('refuse a table that is to take them in', () => {
    const resized = (merges: readonly (typeof AREA)[]) =>
      codeOf(() =>
        bookWith('', merges)
          .book.play.table('t')
          .call('Resize', { rangeOrText: () => ({ sheetId: 's', area: AREA }) } as unknown as Arguments),
      );
    expect([resized([]), resized([MERGE])]).toEqual(['answered', 'MergedRangeConflict']);
  });
});

describe('a function that Excel knows without its newest argument', () => {
  const given: unknown[][] = [];
  const frame = {
    Array,
    CustomFunctions: {
      Error,
      _association: {
        mappings: {
          GAP: (...args: unknown[]) => {
            given.push(args);
            return 1;
          },
        },
      },
    },
  } as unknown as FrameWindow;

  it('is handed what tells of the call in its place', () => {
    const call = { functionName: 'GAP', address: undefined };
    void directCall(frame, 'GAP', [204, null], null);
    void directCall(frame, 'GAP', [204, null], null, true);
    void directCall(frame, 'GAP', [204, 8], null, true);
    expect(given).toEqual([
      [204, null, call],
      [204, call],
      [204, 8, call],
    ]);
  });
});
