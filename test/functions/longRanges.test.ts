import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { award } from '../../src/functions/award';
import { setFigures } from '../../src/functions/figures';
import { need } from '../../src/functions/need';
import { sampleflags } from '../../src/functions/sampleflags';
import { tally } from '../../src/functions/tally';
import { ums } from '../../src/functions/ums';
import { umsfrom } from '../../src/functions/umsfrom';
import { readFigures } from '../../src/markbook/tables/figures';
import { ILLUSTRATIVE } from '../markbook/illustrativeTables';
import { law } from '../law';
import { errorGiven, spilled } from './customFunctions';

beforeAll(() => {
  setFigures(readFigures(ILLUSTRATIVE));
});

const NA = errorGiven('#N/A');
const mark = fc.constantFrom<unknown>('', null, 0, '0', 12, '12', 60, 61, 'x', 'oops', 2.5, true, NA);
const series = fc.constantFrom<unknown>('2024-06', 'June 2024', '2025-01', '', 'soon', NA);
/** What stands at the end of a whole column: the same again and again, blank or not. */
const tail = fc.tuple(fc.nat(6), mark);

const column = fc
  .tuple(fc.array(mark, { minLength: 1, maxLength: 8 }), tail)
  .map(([cells, [count, last]]) => [...cells, ...Array.from({ length: count }, () => last)].map((cell) => [cell]));

const SOME = { minLength: 2, maxLength: 8 };

const one = (answer: unknown): unknown => (Array.isArray(answer) ? (answer as unknown[][])[0]?.[0] : answer);
const eachOf = (answer: unknown, rows: number): readonly unknown[] =>
  Array.isArray(answer) && rows > 1 ? (answer as unknown[][]).map(([cell]) => cell) : [one(answer)];

describe('a range is answered as its cells are one by one', () => {
  law([column])('marks in one series', (marks) => {
    const alone = marks.map(([cell]) => one(spilled(ums, cell, 'DIT', 'C1', '2024-06')));
    expect(eachOf(spilled(ums, marks, 'DIT', 'C1', '2024-06'), marks.length)).toEqual(alone);
  });

  law([fc.array(fc.tuple(mark, series), SOME)])('marks, each in its series', (rows) => {
    const [marks, itsSeries] = [rows.map(([cell]) => [cell]), rows.map(([, cell]) => [cell])];
    const alone = rows.map(([cell, its]) => one(spilled(ums, cell, 'DIT', 'C1', its)));
    expect(eachOf(spilled(ums, marks, 'DIT', 'C1', itsSeries), rows.length)).toEqual(alone);
  });

  law([fc.array(fc.tuple(mark, mark), SOME)])('a fallback for each', (rows) => {
    const [known, fallback] = [rows.map(([cell]) => [cell]), rows.map(([, cell]) => [cell])];
    const alone = rows.map(([cell, its]) => one(spilled(need, cell, 'L2D*', 'DIT', 'C1', '2024-06', its)));
    expect(eachOf(spilled(need, known, 'L2D*', 'DIT', 'C1', '2024-06', fallback), rows.length)).toEqual(alone);
  });

  law([fc.array(fc.tuple(mark, mark, mark), { minLength: 1, maxLength: 6 }), fc.nat(4)])(
    'AWARD over rows',
    (given, more) => {
      const rows = [...given, ...Array.from({ length: more }, () => given.at(-1) ?? [])].map((row) => [...row]);
      const alone = rows.map((row) => one(spilled(award, [row], 'DIT', '2024-06', 'grade')));
      expect(eachOf(spilled(award, rows, 'DIT', '2024-06', 'grade'), rows.length)).toEqual(alone);
    },
  );
});

describe('a whole column', () => {
  /** As long as one, for all that is done with it. */
  const ROWS = 100_000;
  const blank = (handedAs: unknown, width = 1): unknown[][] =>
    Array.from({ length: ROWS }, () => Array.from({ length: width }, () => handedAs));
  const headed = (rows: unknown[][], top: readonly (readonly unknown[])[]): unknown[][] => {
    top.forEach((row, at) => {
      rows[at] = [...row];
    });
    return rows;
  };

  test('keeps its shape, so that each answer stands beside its mark', () => {
    const answer = spilled(ums, headed(blank(''), [['42'], ['X']]), 'DIT', 'C1', '2024-06') as unknown[][];
    expect([answer.length, answer[0], answer[1], answer[2], answer.at(-1)]).toEqual([ROWS, [66], ['X'], [''], ['']]);
  });
  test('of flags too', () => {
    const flags = spilled(sampleflags, headed(blank(''), [[42], [7]])) as unknown[][];
    expect([flags.length, flags[0], flags[2], flags.at(-1)]).toEqual([ROWS, ['In sample'], [''], ['']]);
  });
  test('of grades is counted, blank cells handed over as 0 or not', () => {
    const some = [['L2D'], ['U']];
    expect(spilled(tally, headed(blank(0), some))).toEqual(spilled(tally, some));
    expect(spilled(tally, headed(blank(''), some))).toEqual(spilled(tally, some));
  });
  test('of a table on the sheet ends where the table ends', () => {
    const table = Array.from({ length: 61 }, (_, raw) => [raw, raw]);
    for (const handedAs of [0, '']) expect(one(spilled(umsfrom, 42, headed(blank(handedAs, 2), table)))).toBe(42);
  });
});
