import { beforeAll, describe, expect, test } from 'vitest';
import { award } from '../../src/functions/award';
import { setFigures } from '../../src/functions/figures';
import { sampleflags } from '../../src/functions/sampleflags';
import { readFigures } from '../../src/markbook/tables/figures';
import { ILLUSTRATIVE } from '../markbook/illustrativeTables';
import { notAvailable, spilled, valueError } from './customFunctions';

beforeAll(() => {
  setFigures(readFigures(ILLUSTRATIVE));
});

describe('AWARD, row by row', () => {
  test('an impossible mark comes before a blank, a blank before a missing table', () =>
    expect(
      spilled(
        award,
        [
          [61, '', 45],
          [42, 'X', 45],
          [42, 40, 45],
          [42, 40, 'x y'],
        ],
        'DIT',
        [
          ['2024-06', '2024-06', '2024-06'],
          ['2020-06', '2020-06', '2020-06'],
          ['2024-06', '2024-06', '2020-06'],
          ['2020-06', '2020-06', '2020-06'],
        ],
        'grade',
      ),
    ).toEqual([
      [valueError('Mark 61 is above the maximum of 60 for DIT C1 2024-06.')],
      [''],
      [notAvailable('No 2020-06 table for DIT C3 in this workbook. Add it in the BTEC pane, Tables.')],
      [valueError('“x y” is not a mark. Type a whole number, X for absent, or leave it blank.')],
    ]));
  test('series must be one, three or three in every row', () =>
    expect(spilled(award, [[42, 40, 45]], 'DIT', [['2024-06', '2024-06']])).toEqual(
      valueError('Give one series, three side by side for C1, C2 and C3, or three in every row of marks.'),
    ));
  test('marks must be three columns', () =>
    expect(spilled(award, [[42, 40]], 'DIT', '2024-06')).toEqual(
      valueError('Give marks as a range of three columns, C1, C2 and C3.'),
    ));
});

describe('SAMPLEFLAGS', () => {
  test('a bad mark or tick is an error beside that learner only', () =>
    expect(spilled(sampleflags, [[40], ['x1'], [30]], [['Yes'], [''], ['perhaps']])).toEqual([
      ['In sample'],
      [valueError('“x1” is not a mark. Type a whole number, X for absent, or leave it blank.')],
      [valueError('“perhaps” is not known for ticked. Type "TRUE", "Yes", "Y", "X", "✓" or "1".')],
    ]));
  test('a list as long as a sheet has its extremes too', () => {
    const marks = Array.from({ length: 200_000 }, (_, learner) => [(learner % 60) + 1]);
    const flags = (spilled(sampleflags, marks) as unknown[][]).flat();
    expect([flags[0], flags[59]]).toEqual(['Add: lowest non-zero', 'Add: highest']);
    expect(flags.filter((flag) => flag !== '')).toHaveLength(2);
  });
  test('ticks for other learners than the marks don’t fit', () =>
    expect(spilled(sampleflags, [[40], [30]], [['Yes'], [''], ['']])).toMatchObject({ error: '#VALUE!' }));
});
