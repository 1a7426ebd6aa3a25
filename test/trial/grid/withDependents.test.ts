import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/trial/grid/engine/engine';
import { withDependents } from '../../../src/trial/grid/book/withDependents';
import type { Precedents } from '../../../src/trial/grid/trust/precedents';
import { placeKey } from '../../../src/trial/book/placeKey';

const [A, B] = [0, 1];

/** Formulas in column B of one sheet, each reading rows of one column. */
function dependentsOf(
  reads: readonly { readonly column: number; readonly from: number; readonly to: number }[],
  changed: readonly number[],
): number[] {
  const formulas = Object.fromEntries(reads.map((_, row) => [row, { [B]: { f: '=' } }]));
  const engine = {
    formulas: { getFormulaData: () => ({ book: { sheet: formulas } }) },
    workbook: () => ({ getUnitId: () => 'book' }),
  } as unknown as Engine;
  const precedents: Precedents = {
    of: (_sheet, row) => {
      const { column, from, to } = reads[row] ?? { column: A, from: 0, to: 0 };
      const range = { startRow: from, endRow: to, startColumn: column, endColumn: column };
      return [{ unitId: 'book', sheetId: 'sheet', range }];
    },
  };
  const places = new Map([['sheet', new Set(changed.map((row) => placeKey(row, A)))]]);
  const found = withDependents(engine, precedents, places).get('sheet') ?? new Set();
  return reads.flatMap((_, row) => (found.has(placeKey(row, B)) ? [row] : []));
}

describe('what depends on changed cells', () => {
  it('reads them directly, in a range, or through another formula, wherever that stands', () => {
    const reads = [
      { column: B, from: 2, to: 2 },
      { column: A, from: 7, to: 7 },
      { column: A, from: 3, to: 6 },
      { column: B, from: 0, to: 0 },
      { column: B, from: 1, to: 1 },
    ];
    expect(dependentsOf(reads, [5])).toEqual([0, 2, 3]);
  });

  it.each([
    ['above', -1],
    ['below', 1],
  ])('is found in a column of 20,000 formulas that each read the one %s', (_, beside) => {
    const first = beside < 0 ? 0 : 19_999;
    const reads = Array.from({ length: 20_000 }, (__, row) =>
      row === first ? { column: A, from: row, to: row } : { column: B, from: row + beside, to: row + beside },
    );
    expect(dependentsOf(reads, [first])).toHaveLength(20_000);
  });
});
