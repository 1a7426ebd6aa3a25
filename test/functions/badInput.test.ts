import { beforeAll, describe, expect, test } from 'vitest';
import { boundary } from '../../src/functions/boundary';
import { setFigures } from '../../src/functions/figures';
import { gap } from '../../src/functions/gap';
import { grade } from '../../src/functions/grade';
import { list } from '../../src/functions/list';
import { need } from '../../src/functions/need';
import { outcome } from '../../src/functions/outcome';
import { points } from '../../src/functions/points';
import { qualgrade } from '../../src/functions/qualgrade';
import { range } from '../../src/functions/range';
import { samplesize } from '../../src/functions/samplesize';
import { source } from '../../src/functions/source';
import { tally } from '../../src/functions/tally';
import { total } from '../../src/functions/total';
import { ums } from '../../src/functions/ums';
import { umsfrom } from '../../src/functions/umsfrom';
import { readFigures } from '../../src/markbook/tables/figures';
import { ILLUSTRATIVE } from '../markbook/illustrativeTables';
import { cell, notAvailable, spilled, valueError } from './customFunctions';

const DIT = ['DIT', 'C1', '2024-06'] as const;

beforeAll(() => {
  setFigures(readFigures(ILLUSTRATIVE));
});

describe('bad marks', () => {
  test.each([
    [12.5, 'Mark 12.5 is not a whole number. Only whole marks have a UMS.'],
    ['12.5', 'Mark 12.5 is not a whole number. Only whole marks have a UMS.'],
    [-1, 'Mark -1 is below 0. Type a mark from 0, X for absent, or leave it blank.'],
    [61, 'Mark 61 is above the maximum of 60 for DIT C1 2024-06.'],
    ['twelve', '“twelve” is not a mark. Type a whole number, X for absent, or leave it blank.'],
    [true, '“TRUE” is not a mark. Type a whole number, X for absent, or leave it blank.'],
  ])('%s is a #VALUE! with its sentence', (mark, sentence) =>
    expect(cell(ums, mark, ...DIT)).toEqual(valueError(sentence)),
  );

  test('a mark that can’t be read is named before a missing table', () =>
    expect(cell(ums, 'twelve', 'DIT', 'C1', '2020-06')).toMatchObject({ error: '#VALUE!' }));
});

describe('subjects, components and series', () => {
  test('a near miss is offered, never taken', () =>
    expect(cell(ums, 40, 'DTI', 'C1', '2024-06')).toEqual(valueError('“DTI” is not a subject. Did you mean DIT?')));
  test.each([
    [['', 'C1', '2024-06'], 'No subject given. Type its code, such as DIT, or its title.'],
    [['DIT', '', '2024-06'], 'No component given. Type its number, such as C1.'],
    [['DIT', 'C1', ''], 'No series given. Type it like 2024-06 or June 2024.'],
    [
      ['DIT', 'C1', 'March 2024'],
      'There is no series in March 2024. Type 2024-01 for December/January or 2024-06 for May/June.',
    ],
  ])('%j says what is missing', (key, sentence) => expect(cell(ums, 40, ...key)).toEqual(valueError(sentence)));
  test('a date cell that Excel made of 2024-06 is read as that series', () =>
    expect(cell(ums, 42, 'DIT', 'C1', 45444)).toBe(66));
  test('the same date as text from &"" is read too', () => expect(cell(ums, 42, 'DIT', 'C1', '45444')).toBe(66));
  test('a day within a month is refused', () =>
    expect(cell(ums, 42, 'DIT', 'C1', 45445)).toEqual(
      valueError('2 June 2024 is a day, not a series. Type the series in full, such as 2024-01.'),
    ));
});

describe('each function refuses what it can’t use', () => {
  test('GRADE without a component is never taken for the qualification', () =>
    expect(cell(grade, 66)).toEqual(valueError('No component given. Type its number, such as C1.')));
  test('GRADE above the maximum asks whether it is a raw mark', () => {
    expect(cell(grade, 90, 'C1')).toBe('L2D');
    expect(cell(grade, 91, 'C1')).toEqual(valueError('91 is above the maximum of 90 UMS for C1. Is this a raw mark?'));
  });
  test('QUALGRADE is refused above 300', () => {
    expect(cell(qualgrade, 300)).toBe('L2D*');
    expect(cell(qualgrade, 301)).toEqual(valueError('301 is above the maximum of 300 UMS for a total.'));
  });
  test('TOTAL names an impossible number before a blank', () =>
    expect(cell(total, '', 91, 84)).toEqual(
      valueError('91 is above the maximum of 90 UMS for C2. Is this a raw mark?'),
    ));
  test('TOTAL without all three is answered before the subject or the scale is looked up', () => {
    expect(cell(total, '', '', '', null, 'Physics')).toBe('');
    expect(cell(total, 66, 'X', 84, 'to come', 'Physics')).toBe('to come');
    expect(cell(total, 66, '', 1.5, null, 'Physics')).toEqual(
      valueError('1.5 UMS for C3 is not a whole number. UMS are whole.'),
    );
    expect(cell(total, 66, 54, 84, null, 'Physics')).toMatchObject({ error: '#VALUE!' });
  });
  test('POINTS names a grade it does not know', () =>
    expect(cell(points, 'L3D')).toEqual(valueError('“L3D” is not a grade. Did you mean L1D or L2D?')));
  test('POINTS asks for the level of D*', () =>
    expect(cell(points, 'D*')).toEqual(
      valueError('“D*” does not say which level. Type it in full, such as L2D* or L1P.'),
    ));
  test('Q and R are no result yet, so POINTS stays blank and TALLY leaves them out', () => {
    expect(cell(points, 'Q')).toBe('');
    expect(cell(points, ' r ')).toBe('');
    expect(spilled(points, [['L2D'], ['Q'], ['X'], ['U']])).toEqual([[7], [''], ['X'], [0]]);
    const counted = spilled(tally, [['L2D'], ['Q'], ['R'], ['X'], ['']]);
    expect(counted).toEqual(spilled(tally, [['L2D']]));
  });
  test('a target of Q or R is no grade to aim for, and the letter is named', () => {
    const named = '“Q” means the result is pending: no result yet, so no grade. Type one, such as L2M.';
    expect(cell(gap, 204, 'Q')).toEqual(valueError(named));
    expect(cell(need, 120, 'Q', ...DIT)).toEqual(valueError(named));
    expect(cell(boundary, 'R', ...DIT)).toEqual(
      valueError('“R” means the result is withheld: no result yet, so no grade. Type one, such as L2M.'),
    );
  });
  test('GAP refuses a target that is no grade', () =>
    expect(cell(gap, 204, 'best')).toMatchObject({ error: '#VALUE!' }));
  test('BOUNDARY refuses L2D*, which components don’t have', () =>
    expect(cell(boundary, 'L2D*', ...DIT)).toEqual(
      valueError('L2D* is a grade of the whole qualification. Components go up to L2D.'),
    ));
  test('BOUNDARY refuses a scale it does not know', () =>
    expect(cell(boundary, 'L2D', ...DIT, 'percent')).toEqual(
      valueError('“percent” is not known for scale. Type "raw" or "UMS".'),
    ));
  test('NEED is not available out of reach, and says what is missing', () =>
    expect(cell(need, 120, 'L2D', ...DIT)).toEqual(
      notAvailable('L2D is out of reach: it needs 120 UMS from DIT C1 2024-06, full marks give 90.'),
    ));
  test('NEED without a table is not available even when secured', () =>
    expect(cell(need, 210, 'L1P', 'DIT', 'C1', '2020-06', 'no')).toEqual(
      notAvailable('No 2020-06 table for DIT C1 in this workbook. Add it in the BTEC pane, Tables.'),
    ));
  test('NEED refuses more UMS than the other two can have', () => {
    expect(cell(need, 210, 'U', ...DIT)).toBe(0);
    expect(cell(need, 211, 'U', ...DIT)).toEqual(
      valueError('211 is above the maximum of 210 UMS for the other two components.'),
    );
  });
  test('RANGE above every maximum is not available', () =>
    expect(spilled(range, 61, 'DIT', 'C1')).toEqual([
      Array.from({ length: 4 }, () => notAvailable('None of the 5 tables held goes up to 61. Is it a UMS mark?')),
    ]));
  test('RANGE without a table says for which component', () =>
    expect(spilled(range, 40, 'DIT', 'C1', '2027-06')).toEqual([
      Array.from({ length: 4 }, () =>
        notAvailable('No table that can be used for DIT C1 in these series. See the BTEC pane, Tables.'),
      ),
    ]));
  test('SAMPLESIZE refuses a cohort of none, and does not know large ones before 2026', () => {
    expect(cell(samplesize, 0)).toEqual(
      valueError('No learners, so no sample. Type how many were entered, 1 or more.'),
    );
    expect(cell(samplesize, 99, 'DIT', '2025-06')).toBe(10);
    expect(cell(samplesize, 100, 'DIT', '2025-06')).toEqual(
      notAvailable('No sample size is held for 100 learners in 2025-06, only up to 99. Ask Pearson.'),
    );
  });
  test('SOURCE of a table that is not held is not available', () =>
    expect(cell(source, 'DIT', 'C1', '2020-06')).toMatchObject({ error: '#N/A' }));
  test('LIST says what it can list', () =>
    expect(cell(list, 'teachers')).toEqual(
      valueError('“teachers” is not known for what. Type "subjects", "components", "series" or "grades".'),
    ));
  test('LIST of nothing yet is blank, never a list nobody asked for', () => expect(cell(list, '')).toBe(''));
  test('LIST of series without any table is not available', () =>
    expect(cell(list, 'series', 'MUS')).toEqual(
      notAvailable('No tables for MUS in this workbook yet. Add one in the BTEC pane, Tables.'),
    ));
  test('OUTCOME wants three or four columns', () =>
    expect(spilled(outcome, [['C1', '2024-06']], 'DIT')).toMatchObject({ error: '#VALUE!' }));
  test('UMSFROM refuses a table with a missing raw mark', () =>
    expect(
      cell(umsfrom, 2, [
        [0, 0],
        [2, 40],
      ]),
    ).toEqual(valueError('Raw marks missing from this table: 1. Every mark from 0 to 2 needs a row.')));
  test('UMSFROM names a first row of half marks instead of skipping it as a heading', () =>
    expect(
      cell(umsfrom, 1, [
        [2.5, 60.5],
        [1, 40],
        [0, 0],
      ]),
    ).toEqual(valueError('Raw mark “2.5” is not a whole number from 0. Correct it.')));
  test('UMSFROM names the first of many missing raw marks', () =>
    expect(
      cell(
        umsfrom,
        2,
        [0, 2, 4, 6, 8, 10].map((raw) => [raw, raw]),
      ),
    ).toEqual(valueError('Raw marks missing from this table: 1, 3, 5 and more. Every mark from 0 to 10 needs a row.')));
  test('UMSFROM names the fault of two whole columns too', () =>
    expect(
      cell(
        umsfrom,
        0,
        Array.from({ length: 200_000 }, () => [0, 0]),
      ),
    ).toEqual(valueError('Raw mark 0 stands twice in this table. Delete one of the rows.')));
  test('UMSFROM refuses UMS that fall', () =>
    expect(
      cell(umsfrom, 1, [
        [0, 0],
        [1, 40],
        [2, 39],
      ]),
    ).toEqual(valueError('Raw mark 2 has 39 UMS, but a lower mark has 40. UMS never fall.')));
  test('UMSFROM refuses a mark above the table, and one column', () => {
    expect(
      cell(umsfrom, 2, [
        [0, 0],
        [1, 90],
      ]),
    ).toEqual(valueError('Mark 2 is above the highest raw mark in the table given, 1.'));
    expect(spilled(umsfrom, 2, [[0], [1]])).toMatchObject({ error: '#VALUE!' });
  });
  test('TALLY names a grade it can’t read instead of counting wrong', () =>
    expect(spilled(tally, [['L2D'], ['L9']])).toMatchObject({ error: '#VALUE!' }));
});
