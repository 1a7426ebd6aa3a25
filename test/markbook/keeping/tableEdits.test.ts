import { describe, expect, test } from 'vitest';
import type { CellsEdit, Edit } from '../../../src/markbook/edits/edit';
import { keptTable, type KeptTable } from '../../../src/markbook/keeping/keptTable';
import { newTableEdits } from '../../../src/markbook/keeping/newTableEdits';
import { tableEdits } from '../../../src/markbook/keeping/tableEdits';
import type { SheetSnapshot } from '../../../src/markbook/sheet/sheetSnapshot';
import { describeKeepProblem } from '../../../src/markbook/keeping/keepingWords';
import type { CellInput, ComponentId, ConversionKey } from '../../../src/rules';

const HEADINGS = ['Subject', 'Component', 'Series', 'Raw', 'UMS', 'Status', 'My note'];

const row = (component: ComponentId, raw: number, note: CellInput = ''): CellInput[] => [
  ...['DIT', component, '2025-06', raw, raw * 2, 'typed', note],
];

const sheetOf = (
  rows: readonly CellInput[][],
  more: Partial<SheetSnapshot> = {},
  below: CellInput[][] = [],
): SheetSnapshot => {
  const cells = [HEADINGS, ...rows, ...below];
  return {
    name: 'BTEC Tables',
    isHidden: false,
    isProtected: false,
    row: 0,
    column: 0,
    values: cells.map((line) => line.map((cell) => (String(cell).startsWith('=') ? 0 : cell))),
    formulas: cells.map((line) => line.map((cell) => cell ?? '')),
    numberFormats: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [
      {
        name: 'BTEC_Tables',
        area: { row: 0, column: 0, rows: rows.length + 1, columns: HEADINGS.length },
        hasTotals: false,
      },
    ],
    ...more,
  };
};

const tableOn = (sheet: SheetSnapshot): KeptTable => {
  const table = keptTable(sheet, 'btec_tables');
  if (table === undefined) throw new Error('There is no table.');
  return table;
};

const keyFor = (component: ComponentId): ConversionKey => ({ subject: 'DIT', component, series: '2025-06' });

const rowsToKeep = (component: ComponentId, ums: readonly number[]) =>
  ums.map((each, raw) => ({
    Subject: 'DIT',
    Component: component,
    Series: '2025-06',
    Raw: raw,
    UMS: each,
    Grade: 'U',
    Status: 'typed',
  }));

const editsFor = (sheet: SheetSnapshot, component: ComponentId, ums: readonly number[]): readonly Edit[] => {
  const edits = tableEdits(tableOn(sheet), [{ key: keyFor(component), rows: rowsToKeep(component, ums) }]);
  if (!edits.ok) throw new Error(edits.problems.map(describeKeepProblem).join(' '));
  return edits.value;
};

const wordsFor = (sheet: SheetSnapshot, component: ComponentId, ums: readonly number[]): readonly string[] => {
  const edits = tableEdits(tableOn(sheet), [{ key: keyFor(component), rows: rowsToKeep(component, ums) }]);
  return edits.ok ? [] : edits.problems.map(describeKeepProblem);
};

const cells = (edit: Edit | undefined): CellsEdit => {
  if (edit?.kind !== 'cells') throw new Error('This edit writes no cells.');
  return edit;
};

/** The cells as the formula bar will show them. */
const shown = ({ after }: CellsEdit) =>
  after.map((line) => line.map((entry) => (typeof entry === 'object' && entry !== null ? entry.formula : entry)));

const both = [row('C1', 0), row('C1', 1, 'mine'), row('C2', 0, '=E4*2'), row('C2', 1, '=Other!E5')];

const resized = (from: number, rows: number) => ({
  kind: 'resize-table',
  table: 'BTEC_Tables',
  was: { row: 0, column: 0, rows: from, columns: 7 },
  rows,
  columns: 7,
});

describe('keeping a conversion', () => {
  test('appends new rows below, leaves other columns alone, and makes the table longer', () => {
    const edits = editsFor(sheetOf(both), 'C3', [0, 3]);
    expect(cells(edits[0])).toMatchObject({
      row: 5,
      before: [Array(7).fill(''), Array(7).fill('')],
      after: [
        ['DIT', 'C3', '2025-06', 0, 0, 'typed', null],
        ['DIT', 'C3', '2025-06', 1, 3, 'typed', null],
      ],
    });
    expect(edits[1]).toEqual(resized(5, 7));
    expect(edits.length).toBe(2);
  });

  test('writes over the rows held for it and touches no others', () => {
    const edits = editsFor(sheetOf(both), 'C1', [0, 5]);
    expect(edits.map(({ kind }) => kind)).toEqual(['cells']);
    expect(cells(edits[0])).toMatchObject({ row: 1, before: [both[0], both[1]] });
    expect(cells(edits[0]).after[1]).toEqual(['DIT', 'C1', '2025-06', 1, 5, 'typed', null]);
  });

  test('appends what the rows held have no room for', () => {
    const edits = editsFor(sheetOf(both), 'C1', [0, 5, 6]);
    expect(cells(edits[1])).toMatchObject({ row: 5, after: [['DIT', 'C1', '2025-06', 2, 6, 'typed', null]] });
  });

  test('fills the blank row of an empty table first', () => {
    const edits = editsFor(sheetOf([['', '', '', '', '', '', '']]), 'C1', [0]);
    expect(edits.map(({ kind }) => kind)).toEqual(['cells']);
    expect(cells(edits[0]).row).toBe(1);
  });
});

describe('deleting a conversion', () => {
  test('moves the rows below up, with what stands beside them, and leaves no hole', () => {
    const edits = editsFor(sheetOf(both), 'C1', []);
    expect(cells(edits[0]).row).toBe(1);
    expect(shown(cells(edits[0]))).toEqual([
      ['DIT', 'C2', '2025-06', 0, 0, 'typed', '=E2*2'],
      ['DIT', 'C2', '2025-06', 1, 2, 'typed', '=Other!E5'],
      Array(7).fill(''),
      Array(7).fill(''),
    ]);
    expect(edits[1]).toEqual(resized(5, 3));
  });

  test('leaves the one blank row that a table must have', () => {
    const edits = editsFor(sheetOf(both.slice(0, 2)), 'C1', []);
    expect(edits[1]).toEqual(resized(3, 2));
  });

  test('of one that is not there changes nothing', () => {
    expect(editsFor(sheetOf(both), 'C3', [])).toEqual([]);
  });
});

describe('a table that can’t be written', () => {
  test('names the cell that is in the way below it', () => {
    expect(wordsFor(sheetOf(both, {}, [['', '', 'a note', '', '', '', '']]), 'C3', [0])).toEqual([
      'BTEC Tables C6 is in the way of new rows below BTEC_Tables. Move what stands there, then try again.',
    ]);
  });

  test('says so of a totals row, unless the table keeps its length', () => {
    const tables = [{ name: 'BTEC_Tables', area: { row: 0, column: 0, rows: 6, columns: 7 }, hasTotals: true }];
    const sheet = sheetOf(both, { tables }, [['Total', '', '', '', '', '', '']]);
    expect(wordsFor(sheet, 'C3', [0])[0]).toContain('shows a totals row');
    expect(wordsFor(sheet, 'C1', [0, 5])).toEqual([]);
  });

  test('names a column that it lacks and that would change what the figures mean', () => {
    const edits = tableEdits(tableOn(sheetOf(both)), [
      { key: keyFor('C3'), rows: [{ ...rowsToKeep('C3', [0])[0], Source: 'Pearson', Grade: 'U' }] },
    ]);
    expect(edits.ok ? [] : edits.problems.map(describeKeepProblem)).toEqual([
      'BTEC_Tables has no column Source. Add a column with that heading.',
    ]);
  });
});

test('A first conversion gets a sheet of its own, under another name when that is taken, its date written as one.', () => {
  const edits = newTableEdits('BTEC_Tables', [{ Subject: 'DIT', Raw: 0, Added: 46_349 }], ['Marks', 'btec tables']);
  expect(edits.map(({ kind }) => kind)).toEqual(['add-sheet', 'cells', 'cells', 'cells', 'add-table']);
  expect(edits[0]).toEqual({ kind: 'add-sheet', sheet: 'BTEC Tables 2' });
  expect(cells(edits[2]).after).toEqual([['DIT', '', '', 0, '', '', '', '']]);
  expect(edits[3]).toMatchObject({ column: 8, after: [[46_349]], numberFormat: 'dd/mm/yyyy' });
  expect(edits[4]).toMatchObject({ rows: 2, columns: 9, name: 'BTEC_Tables' });
});

describe('a row that only puts something beside what is held', () => {
  const beside = (sheet: SheetSnapshot) =>
    tableEdits(tableOn(sheet), [{ key: keyFor('C2'), rows: [{ 'My note': 'claimed' }] }]);

  test('is written there, and nowhere once that row is gone', () => {
    const edits = beside(sheetOf([row('C1', 0), row('C2', 0)]));
    expect(edits.ok && edits.value).toMatchObject([
      { row: 2, after: [[null, null, null, null, null, null, 'claimed']] },
    ]);
    expect(beside(sheetOf([row('C1', 0)]))).toEqual({ ok: true, value: [] });
  });
});
