import { describe, expect, it } from 'vitest';
import { typedBefore } from '../../../src/markbook/checkMarks/typedBefore';
import { typingList } from '../../../src/markbook/checkMarks/typingList';
import { typingEdits, typingSheetName } from '../../../src/markbook/checkMarks/typingSheet';
import type { CellEntry, Edit } from '../../../src/markbook/edits/edit';
import type { SheetSnapshot } from '../../../src/markbook/sheet/sheetSnapshot';
import { gapWords, totalsSentence } from '../../../src/markbook/checkMarks/typingWords';
import type { CellInput } from '../../../src/rules';
import { checked, type Row } from './markedClass';

const ABOUT = { tracker: 'DIT · 11B', component: 'C1', series: '2026-01' } as const;

const numbered = (number: number, mark: CellInput): Row => [
  String(number).padStart(4, '0'),
  `NAME${number}: Ann`,
  '11B',
  mark,
];

const many = (count: number): Row[] => Array.from({ length: count }, (_, index) => numbered(count - index, 10));

const blocksOf = (count: number): readonly number[] =>
  typingList(checked(many(count)).marks, { withBlanks: true }).blocks.map(({ rows }) => rows.length);

const shown = (entry: CellEntry): CellInput => (typeof entry === 'object' && entry !== null ? entry.formula : entry);

/** The sheet that edits make, as it is read back. */
const madeBy = (edits: readonly Edit[], name: string): SheetSnapshot => {
  const parts = edits.flatMap((edit) => (edit.kind === 'cells' ? [edit] : []));
  const values = (parts[0]?.after ?? []).map((_, row) =>
    parts.flatMap(({ after }) => (after[row] ?? []).map((entry) => (entry === '' ? null : shown(entry)))),
  );
  return {
    name,
    isHidden: false,
    isProtected: false,
    row: 0,
    column: 0,
    values,
    formulas: values.map((cells) => cells.map((cell) => cell ?? '')),
    numberFormats: values.map((cells) => cells.map(() => 'General')),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
  };
};

const sheetOf = (rows: readonly Row[]): SheetSnapshot =>
  madeBy(
    typingEdits(ABOUT, typingList(checked(rows).marks, { withBlanks: true }), {
      today: '2025-12-01',
      school: '',
      sheet: 'Marks to type C1 2026-01',
    }),
    'Marks to type C1 2026-01',
  );

/** Points: A4 less half an inch on either side, less what a screen's whole pixels can add to five columns. */
const WITHIN_MARGINS = 595 - 2 * 36 - 5;

describe('marks to type', () => {
  it.each([
    [19, [19]],
    [20, [20]],
    [21, [20, 1]],
    [40, [20, 20]],
  ])('stand in blocks of 20: %s', (count, expected) => {
    expect(blocksOf(count)).toEqual(expected);
  });

  it('are in the order of candidate numbers, with a sum per block, capital X, and gaps named', () => {
    const { marks } = checked([
      numbered(300, 12),
      numbered(7, 'x'),
      [null, 'LATE: Lee', '11B', 30],
      numbered(21, null),
      numbered(22, 'forty'),
      numbered(23, 0),
    ]);
    const list = typingList(marks, { withBlanks: true });
    expect(list.blocks[0]?.rows.map(({ candidateNumber, mark }) => [candidateNumber, mark])).toEqual([
      ['0007', 'X'],
      ['0021', undefined],
      ['0022', undefined],
      ['0023', 0],
      ['0300', 12],
      ['', 30],
    ]);
    expect(totalsSentence(list.totals)).toBe('6 learners: 3 marks, 1 X, 2 missing. Sum of marks 42.');
    expect(list.gaps.map(gapWords)).toEqual([
      '0021 NAME21: Ann: no mark and no X',
      '0022 NAME22: Ann: not a mark in range',
    ]);
    expect(list.withoutNumber).toBe(1);
    const entered = typingList(marks, { withBlanks: false });
    expect(totalsSentence(entered.totals)).toBe('5 learners: 3 marks, 1 X, 1 missing. Sum of marks 42.');
  });

  it('make a new sheet, with candidate numbers as text', () => {
    const list = typingList(checked([numbered(7, 41), numbered(8, 'X')]).marks, { withBlanks: true });
    const edits = typingEdits(ABOUT, list, { today: '2025-12-01', school: '', sheet: 'S' });
    expect(
      edits.map((edit) => (edit.kind === 'cells' ? `${edit.column} ${edit.numberFormat ?? ''}` : edit.kind)),
    ).toEqual(['add-sheet', '0 ', '2 @', '3 ', 'lay-out']);
    const { values } = madeBy(edits, 'S');
    expect(values.slice(0, 6)).toEqual([
      ['Marks to type, C1 2026-01', null, null, null, null],
      ['Class', null, 'DIT · 11B', null, null],
      ['Component', null, 'C1', null, null],
      ['Series', null, '2026-01', 'December 2025/January 2026', null],
      ['Written', null, '01/12/2025', 'Marks as they stood on that day; they do not follow the tracker.', null],
      ['All', null, '2 learners: 1 mark, 1 X. Sum of marks 41.', null, null],
    ]);
    expect(values.slice(-5)).toEqual([
      ['Block', 'No.', 'Candidate number', 'Name', 'Mark or X'],
      [1, 1, '0007', 'NAME7: Ann', 41],
      [1, 2, '0008', 'NAME8: Ann', 'X'],
      ['Block 1', null, '2 learners: 1 mark, 1 X. Sum of marks 41.', null, null],
      [null, null, null, null, null],
    ]);
  });

  it('are laid out as A4 pages under their headings, with no block torn apart', () => {
    const rows = Array.from({ length: 65 }, (_, index) => numbered(index + 1, 40));
    const list = typingList(checked(rows).marks, { withBlanks: true });
    const edits = typingEdits(ABOUT, list, { today: '2025-12-01', school: 'Example School', sheet: 'S' });
    const { formulas } = madeBy(edits, 'S');
    const headings = formulas.findIndex(([first]) => first === 'Block');
    const layout = edits.find((edit) => edit.kind === 'lay-out');
    expect(layout).toMatchObject({ repeated: headings, printed: { row: 0, rows: formulas.length } });
    expect(layout?.widths.reduce((sum, width) => sum + width)).toBeLessThan(WITHIN_MARGINS);
    const begins = layout?.pageStarts.map((row) => [formulas[row]?.[0], formulas[row]?.[1]]);
    expect(begins).toEqual([
      [2, 1],
      [4, 1],
    ]);
    expect(layout?.bold.map(({ row }) => formulas[row]?.[0])).toEqual(['Marks to type, C1 2026-01', 'Block']);
  });

  it('never go over a sheet that is there', () => {
    expect(typingSheetName(ABOUT, ['Marks'])).toBe('Marks to type C1 2026-01');
    expect(typingSheetName(ABOUT, ['MARKS TO TYPE C1 2026-01'])).toBe('Marks to type C1 2026-01 2');
  });
});

describe('a sheet of marks to type that was made before', () => {
  const rows = [numbered(1, 10), numbered(2, 'X'), numbered(3, null), numbered(4, 0)];
  const compared = (now: readonly Row[]) =>
    typedBefore([sheetOf(rows)], ABOUT, checked(now).marks)?.differences.map(
      ({ cell, name, onSheet, now: after }) => `${cell ?? 'gone'} ${name}: ${onSheet} now ${after}`,
    );

  it('agrees while no mark has changed, whatever the order', () => {
    expect(compared(rows)).toEqual([]);
    expect(compared([...rows].reverse())).toEqual([]);
  });

  it('is older once a mark, an absence or a blank has changed, or a learner has come or gone', () => {
    expect(compared([numbered(1, 11), numbered(2, 0), numbered(3, 5), numbered(4, null)])).toEqual([
      'D2 NAME1: Ann: 10 now 11',
      'D3 NAME2: Ann: X now 0',
      'D4 NAME3: Ann:  now 5',
      'D5 NAME4: Ann: 0 now ',
    ]);
    expect(compared([...rows.slice(1), numbered(5, 9)])).toEqual(['D5 NAME5: Ann:  now 9', 'gone NAME1: Ann: 10 now ']);
  });

  it('is one of this class, component and series only', () => {
    const { marks } = checked(rows);
    expect(typedBefore([sheetOf(rows)], { ...ABOUT, component: 'C2' }, marks)).toBeUndefined();
    expect(typedBefore([sheetOf(rows)], { ...ABOUT, series: '2026-06' }, marks)).toBeUndefined();
    expect(typedBefore([sheetOf(rows)], { ...ABOUT, tracker: 'Other' }, marks)).toBeUndefined();
    expect(typedBefore([sheetOf(rows)], ABOUT, marks)?.written).toBe('01/12/2025');
  });
});
