import { describe, expect, test } from 'vitest';
import { GRADES, parseGrade, readNotOut, type CellInput } from '../../../src/rules';

describe('a grade is read in every spelling schools meet', () => {
  test.each([
    ['L2D*', 'L2D*'],
    ['l2d*', 'L2D*'],
    ['*2', 'L2D*'],
    ['D*2', 'L2D*'],
    ['L2*', 'L2D*'],
    ['Level 2 Distinction*', 'L2D*'],
    ['Level 2 Distinction *', 'L2D*'],
    ['Level 2 Distinction Star', 'L2D*'],
    ['Level 2 Distinction star', 'L2D*'],
    ['D2*', 'L2D*'],
    ['d2*', 'L2D*'],
    ['2*', 'L2D*'],
    ['L2 Distinction*', 'L2D*'],
    ['L2 Distinction Star', 'L2D*'],
    ['Distinction* at Level 2', 'L2D*'],
    ['Distinction * at level 2', 'L2D*'],
    ['Distinction Star at Level 2', 'L2D*'],
    ['L2 Pass', 'L2P'],
    ['l2  merit', 'L2M'],
    ['L2 Distinction', 'L2D'],
    ['L1 Pass', 'L1P'],
    ['L1 Distinction', 'L1D'],
    ['Distinction at Level 1', 'L1D'],
    ['Merit at Level 2', 'L2M'],
    ['Pass at Level 1', 'L1P'],
    ['D2', 'L2D'],
    ['M2', 'L2M'],
    ['P2', 'L2P'],
    ['D1', 'L1D'],
    ['M1', 'L1M'],
    ['P1', 'L1P'],
    [' p1 ', 'L1P'],
    ['Level 1 Pass', 'L1P'],
    ['Level 1 Merit', 'L1M'],
    ['Level 1 Distinction', 'L1D'],
    ['Level 2 Pass', 'L2P'],
    ['level 2 merit', 'L2M'],
    ['LEVEL 2 DISTINCTION', 'L2D'],
    ['F', 'U'],
    ['U', 'U'],
    ['u', 'U'],
    ['Unclassified', 'U'],
  ])('%s is %s', (text, grade) => {
    expect(parseGrade(text)).toEqual({ ok: true, value: grade });
  });

  test.each(GRADES)('%s is read as itself', (grade) => {
    expect(parseGrade(grade)).toEqual({ ok: true, value: grade });
  });

  test.each<[CellInput, readonly string[]]>([
    ['A*', []],
    ['9', []],
    [2, []],
    ['D3', []],
    ['3*', []],
    ['1*', []],
    ['D1*', ['L1D', 'L2D*']],
    ['L1D*', ['L1D', 'L2D*']],
    ['2D', []],
    ['L2X', ['L2P', 'L2M', 'L2D', 'L2D*']],
    ['L2', []],
    ['*', []],
    ['Distinction* at Level 3', ['L2D*']],
    ['QR', []],
    ['L3D', ['L1D', 'L2D']],
    ['L2DD', ['L2D', 'L2D*']],
    ['Level 2 Merrit', ['L2M']],
    ['Unclasified', ['U']],
    ['X', []],
    [true, []],
    ['Fail', []],
  ])('%s is no grade; suggested: %j', (input, suggestions) => {
    expect(parseGrade(input)).toEqual({
      ok: false,
      problems: [
        {
          rule: 'TERMS',
          code: 'grade-unknown',
          facts: { text: typeof input === 'boolean' ? 'TRUE' : String(input), suggestions },
        },
      ],
    });
  });

  test.each(['D*', 'd *', 'D', 'M', 'p', 'Distinction', 'Distinction*', 'Distinction Star', 'Merit', 'Pass'])(
    '%s could be either level’s, or an older award’s: it is asked which',
    (text) => {
      expect(parseGrade(text)).toEqual({
        ok: false,
        problems: [{ rule: 'TERMS', code: 'grade-level-missing', facts: { text } }],
      });
    },
  );

  test.each<[string, string]>([
    ['Q', 'pending'],
    [' q ', 'pending'],
    ['R', 'withheld'],
    ['r', 'withheld'],
  ])('%s is no grade: the result is %s', (text, because) => {
    expect(readNotOut(text)).toBe(because);
    expect(parseGrade(text)).toEqual({
      ok: false,
      problems: [{ rule: 'TERMS', code: 'grade-not-out', facts: { text: text.trim(), because } }],
    });
  });

  test.each<[CellInput]>([['U'], ['X'], ['QR'], ['Q2'], ['RR'], [''], [null], [0], [true]])(
    '%s is no letter for a result that is not out',
    (input) => {
      expect(readNotOut(input)).toBe(null);
    },
  );

  test.each([null, '', ' '])('a blank grade is missing', (input) => {
    expect(parseGrade(input)).toEqual({ ok: false, problems: [{ rule: 'TERMS', code: 'grade-missing', facts: {} }] });
  });
});
