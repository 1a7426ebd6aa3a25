import fc from 'fast-check';
import { expect } from 'vitest';
import { cellIndex } from '../../../../src/trial/grid/trust/cellIndex';
import { law } from '../../../law';

const number = fc.integer({ min: 0, max: 6 });
const step = fc.record({ isAdded: fc.boolean(), row: number, column: number });
const range = fc.tuple(number, number, number, number).map(([a, b, c, d]) => ({
  startRow: Math.min(a, b),
  endRow: Math.max(a, b),
  startColumn: Math.min(c, d),
  endColumn: Math.max(c, d),
}));

law<[{ isAdded: boolean; row: number; column: number }[], ReturnType<typeof range.generate>['value'], number]>(
  [fc.array(step, { maxLength: 40 }), range, number],
  { numRuns: 300 },
)(
  'a range holds a cell of the index exactly if one of those added and not dropped lies in it and is meant',
  (steps, asked, meant) => {
    const index = cellIndex();
    const cells = new Set<string>();
    for (const { isAdded, row, column } of steps) {
      index[isAdded ? 'add' : 'drop'](row, column);
      cells[isAdded ? 'add' : 'delete'](`${String(row)} ${String(column)}`);
    }
    const isIn = (row: number, column: number): boolean =>
      row >= asked.startRow && row <= asked.endRow && column >= asked.startColumn && column <= asked.endColumn;
    const places = [...cells].map((cell) => cell.split(' ').map(Number) as [number, number]);
    expect(index.some(asked, (row) => row !== meant)).toBe(
      places.some(([row, column]) => isIn(row, column) && row !== meant),
    );
  },
);
