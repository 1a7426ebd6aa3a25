import { describe, expect, it } from 'vitest';
import type { CellsEdit, Edit } from '../../../src/markbook/edits/edit';
import { formulaEntry } from '../../../src/markbook/edits/formulaEntry';
import { cellsWritten, writeBatches } from '../../../src/markbook/edits/writeBatches';

const column = (rows: number, text = 'x'): CellsEdit => ({
  kind: 'cells',
  sheet: 'Class',
  row: 3,
  column: 1,
  before: Array.from({ length: rows }, () => ['']),
  after: Array.from({ length: rows }, () => [text]),
});

const sizes = (edits: readonly Edit[]): (string | [number, number][])[] =>
  writeBatches(edits).map((batch) =>
    batch.kind === 'structure' ? batch.edit.kind : batch.edits.map(({ row, after }) => [row, after.length]),
  );

describe('edits shared out over requests', () => {
  it('travel together while they are small', () => {
    expect(sizes([column(2), column(3)])).toEqual([
      [
        [3, 2],
        [3, 3],
      ],
    ]);
  });

  it.each([
    [1_999, [[[3, 1_999]]]],
    [2_000, [[[3, 2_000]]]],
    [2_001, [[[3, 2_000]], [[2_003, 1]]]],
  ])('are cut between rows: %i cells', (rows, expected) => {
    expect(sizes([column(rows)])).toEqual(expected);
  });

  it('are cut by their length, and a row is never cut', () => {
    expect(sizes([column(3, 'x'.repeat(200_000))])).toEqual([[[3, 2]], [[5, 1]]]);
    expect(sizes([column(2, 'x'.repeat(500_000))])).toEqual([[[3, 1]], [[4, 1]]]);
  });

  it.each([
    [2_001, [[[3, 2_001]]]],
    [20_000, [[[3, 20_000]]]],
    [20_001, [...Array.from({ length: 10 }, (_, at) => [[3 + at * 2_000, 2_000]]), [[20_003, 1]]]],
  ])('of formulas are not cut, for the first may fill the column: %i cells', (rows, expected) => {
    const edit = column(rows);
    const formulas = { ...edit, after: edit.after.map(() => [formulaEntry('=[@C1]*2')]) };
    expect(sizes([formulas])).toEqual(expected);
    expect(sizes([column(1), formulas])).toEqual(rows > 20_000 ? expect.any(Array) : [[[3, 1]], ...expected]);
  });

  it('keep their order around what happens to sheets and tables', () => {
    const sheet: Edit = { kind: 'add-sheet', sheet: 'New' };
    expect(sizes([column(1), sheet, column(1), column(1)])).toEqual([
      [[3, 1]],
      'add-sheet',
      [
        [3, 1],
        [3, 1],
      ],
    ]);
  });

  it('lose nothing: every row stands in one request, once', () => {
    const edits = [column(4_321), column(17), column(5_000)];
    const written = writeBatches(edits).flatMap((batch) => (batch.kind === 'cells' ? batch.edits : []));
    expect(cellsWritten(written)).toBe(9_338);
    expect(written.flatMap(({ after }) => after)).toHaveLength(9_338);
  });

  it('come to nothing when there is nothing to write', () => {
    expect(sizes([column(0)])).toEqual([]);
  });
});
