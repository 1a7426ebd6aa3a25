import { describe, expect, it } from 'vitest';
import { cellInputs } from '../../src/excel/reading/cellInputs';
import { cellSlices } from '../../src/excel/reading/cellSlices';
import { hiddenLines, type Span } from '../../src/excel/reading/hiddenLines';

const area = (rows: number, columns: number) => ({ row: 4, column: 2, rows, columns });

describe('areas shared out over requests', () => {
  it('are cut between rows where the limit is reached', () => {
    const slices = cellSlices([area(2, 3), area(5, 2)], 10);
    expect(slices.map((request) => request.map(({ index, area: { row, rows } }) => [index, row, rows]))).toEqual([
      [
        [0, 4, 2],
        [1, 4, 2],
      ],
      [[1, 6, 3]],
    ]);
  });

  it('wider than the limit come a row at a time', () => {
    expect(cellSlices([area(2, 12)], 10).map((request) => request.length)).toEqual([1, 1]);
  });

  it('without cells are not asked for', () => {
    expect(cellSlices([area(0, 0)], 10)).toEqual([]);
  });
});

describe('hidden rows', () => {
  const found = async (count: number, hidden: readonly number[]) => {
    let questions = 0;
    const isHidden = ({ first, count: lines }: Span): boolean | null => {
      const inside = hidden.filter((line) => line >= first && line < first + lines).length;
      if (inside === 0) return false;
      return inside === lines ? true : null;
    };
    const lines = await hiddenLines(count, (spans) => {
      questions += 1;
      return Promise.resolve(spans.map(isHidden));
    });
    return { lines: [...lines].sort((one, other) => one - other), questions };
  };

  it.each([
    [1_000, []],
    [1_000, [0, 999]],
    [1_000, [17, 18, 500]],
    [3, [1]],
    [5, [0, 1, 2, 3, 4]],
    [0, []],
  ])('of %i are found exactly: %j', async (count, hidden) => {
    expect((await found(count, hidden)).lines).toEqual(hidden);
  });

  it('cost one question where there are none, and few where there are', async () => {
    expect((await found(5_000, [])).questions).toBe(1);
    expect((await found(4_096, [17, 2_000])).questions).toBe(4);
  });
});

describe('the values of cells', () => {
  it('tell a blank cell from a formula that answers with nothing', () => {
    expect(cellInputs({ values: [['', '', 0]], formulas: [['', '=""', 0]] })).toEqual([[null, '', 0]]);
  });
});
