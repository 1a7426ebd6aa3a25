import { expect, test } from 'vitest';
import { keptTable } from '../../../src/markbook/keeping/keptTable';
import { learnerColumnOf, learnersOfRows } from '../../../src/markbook/keeping/learnersOfRows';
import { newTableEdits } from '../../../src/markbook/keeping/newTableEdits';
import { tableEdits } from '../../../src/markbook/keeping/tableEdits';
import { rowOfAddress } from '../../../src/markbook/sheet/cellPlace';
import type { SheetSnapshot } from '../../../src/markbook/sheet/sheetSnapshot';

const cells = [
  ['', 'Learner', 'Component', 'Series', 'UMS', 'Claimed', 'Mark', 'Kind', 'Note'],
  ['', '0012', 'C1', '2026-01', 60, '', '', '', ''],
  ['', '0013', 'C1', '2026-01', 61, '', '', '', ''],
];
const snapshot: SheetSnapshot = {
  name: 'BTEC Sittings',
  isHidden: false,
  isProtected: false,
  row: 3,
  column: 0,
  values: cells,
  formulas: cells,
  numberFormats: cells.map((row) => row.map(() => 'General')),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  merges: [],
  tables: [
    {
      name: 'BTEC_Sittings',
      area: { row: 3, column: 1, rows: 3, columns: 8 },
      hasTotals: false,
    },
  ],
};

const sitting = (learner: string, rows: number) => ({
  key: { learner, component: 'C1', series: '2026-01' },
  rows: rows === 0 ? [] : [{ Learner: learner, Component: 'C1', Series: '2026-01', Claimed: 'Yes' }],
});

test('A row of a table is its learner’s, one that is new or moves up too, and a row that goes says who stood there', () => {
  const table = keptTable(snapshot, 'BTEC_Sittings');
  if (table === undefined) throw new Error('There is no table.');
  const column = learnerColumnOf(table);
  if (column === undefined) throw new Error('There is no column.');
  const learners = (changes: ReturnType<typeof sitting>[]) => {
    const edits = tableEdits(table, changes);
    return [...learnersOfRows(edits.ok ? edits.value : [], column)];
  };
  expect(learners([sitting('0013', 1), sitting('0014', 1)])).toEqual([
    [4, '0012'],
    [5, '0013'],
    [6, '0014'],
  ]);
  expect(learners([sitting('0012', 0)])).toEqual([
    [4, '0013'],
    [5, '0013'],
  ]);
});

test('In a table that is made for them, every row is its learner’s', () => {
  const edits = newTableEdits('BTEC_Sittings', [{ Learner: '0012', Component: 'C1' }], []);
  expect([...learnersOfRows(edits, { column: 0 })]).toEqual([
    [0, 'Learner'],
    [1, '0012'],
  ]);
});

test('The row of an address counts from 0', () => {
  expect([rowOfAddress('A1'), rowOfAddress('AB120')]).toEqual([0, 119]);
});
