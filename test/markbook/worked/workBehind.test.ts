import { describe, expect, it } from 'vitest';
import type { SheetSnapshot } from '../../../src/markbook/sheet/sheetSnapshot';
import { workBehind } from '../../../src/markbook/worked/workBehind';
import { countedAs, type Work } from '../../../src/markbook/worked/work';
import type { CellInput } from '../../../src/rules';
import { sheetOf } from '../tracker/sheets';

const HEADINGS = ['No', 'Task 1', 'Task 2', 'Task 3', 'Total'];

/** A sheet whose E2 holds the formula over the tasks of B2:D2, with weights in row 4 and a list in G1:H3. */
const sheetWith = (
  tasks: readonly CellInput[],
  formula: string,
  beside: readonly SheetSnapshot[] = [],
): SheetSnapshot => {
  const [one = null, two = null, three = null] = tasks;
  const sheet = sheetOf(
    [
      [...HEADINGS, null, '0101', null],
      ['0101', one, two, three, formula, null, '0102', 30],
      ['0102', null, null, null, null, null, '0103', 'X'],
      ['max', 20, 20, 20, null, null, null, null],
    ],
    { name: 'Marks' },
  );
  return { ...sheet, beside };
};

const workIn = (sheet: SheetSnapshot, value: number): Work | undefined =>
  workBehind(sheet)({ row: 1, column: 4, value, formula: sheet.formulas[1]?.[4] ?? '' });

const codeOf = (tasks: readonly CellInput[], formula: string, value: number): string =>
  workIn(sheetWith(tasks, formula), value)?.code ?? 'a mark';

describe('a mark worked out from tasks', () => {
  it.each([
    ['=SUM(B2:D2)'],
    ['=B2+C2+D2'],
    ['=SUM(B2,C2,D2)'],
    ['=ROUND(SUM(B2:D2)/SUM(B$4:D$4)*60,0)'],
    ['=SUMPRODUCT(B2:D2,B$4:D$4)/60'],
    ['=SUM(B2:D2)*60/80'],
    ['=IF(A2="","",SUM(B2:D2))'],
    ['=IFERROR(SUM(B2:D2),0)'],
    ['=AGGREGATE(9,6,B2:D2)'],
    ['=SUBTOTAL(109,B2:D2)'],
    ['=B2+C2+D2+0'],
  ])('%s is blank over blank tasks, unfinished over some, a mark over all, and asked over an X', (formula) => {
    expect(codeOf([null, null, null], formula, 0)).toBe('blank');
    expect(codeOf([12, null, 9], formula, 21)).toBe('unfinished');
    expect(codeOf([0, null, 0], formula, 0)).toBe('unfinished');
    expect(codeOf([0, 0, 0], formula, 0)).toBe('a mark');
    expect(codeOf([12, 3, 9], formula, 24)).toBe('a mark');
    expect(codeOf([12, 'X', 9], formula, 21)).toBe('absent');
    expect(codeOf(['abs', 'X', null], formula, 0)).toBe('absent');
    expect(codeOf([12, '-', 9], formula, 21)).toBe('text');
  });

  it('leaves out what says a number as text in a sum, and takes it where it is added', () => {
    expect(codeOf([12, '3', 9], '=SUM(B2:D2)', 21)).toBe('text');
    expect(codeOf([12, '3', 9], '=B2+C2+D2', 24)).toBe('a mark');
  });

  it('says how many are missing', () => {
    expect(workIn(sheetWith([12, null, null], '=SUM(B2:D2)'), 12)).toEqual({ code: 'unfinished', blanks: 2, of: 3 });
    expect(workIn(sheetWith([12, 'X', null], '=SUM(B2:D2)'), 12)).toEqual({ code: 'absent', absent: 1, of: 3 });
    expect(workIn(sheetWith([null, null, null], '=SUM(B2:D2)'), 0)).toEqual({ code: 'blank', of: 3 });
  });
});

describe('a mark chosen among others', () => {
  it('is one where the best of two attempts is, and blank where neither is', () => {
    expect(codeOf([30, null], '=MAX(B2:C2)', 30)).toBe('a mark');
    expect(codeOf([30, 'X'], '=MAX(B2:C2)', 30)).toBe('a mark');
    expect(codeOf([null, null], '=MAX(B2:C2)', 0)).toBe('blank');
    expect(codeOf([null, 'X'], '=MAX(B2:C2)', 0)).toBe('absent');
    expect(codeOf([30, 20, null], '=SUM(LARGE(B2:D2,{1,2}))', 50)).toBe('a mark');
  });

  it('follows the branch that a condition takes', () => {
    expect(codeOf([30, null], '=IF(C2="",B2,C2)', 30)).toBe('a mark');
    expect(codeOf([30, 41], '=IF(C2="",B2,C2)', 41)).toBe('a mark');
    expect(codeOf([null, null], '=IF(C2="",B2,C2)', 0)).toBe('blank');
    expect(codeOf([null, null], '=IF(ISBLANK(C2),B2,C2)', 0)).toBe('blank');
    expect(codeOf([null, null, null], '=IF(COUNT(B2:D2)=0,0,SUM(B2:D2))', 0)).toBe('blank');
    expect(codeOf([20, 20, 19], '=IF(COUNT(B2:D2)=3,SUM(B2:D2),"")', 59)).toBe('a mark');
    expect(codeOf([null, 41], '=IFS(C2<>"",C2,TRUE,B2)', 41)).toBe('a mark');
  });
});

describe('a mark fetched from elsewhere', () => {
  const beside = [
    sheetOf(
      [
        ['No', 'LO1', 'LO2', 'All'],
        ['0101', null, null, '=SUM(B2:C2)'],
        ['0102', 10, null, '=SUM(B3:C3)'],
        ['0103', 10, 12, '=SUM(B4:C4)'],
      ],
      { name: 'Tasks' },
    ),
  ];
  const codeWith = (formula: string, value: number): string =>
    workIn(sheetWith([null, null, null], formula, beside), value)?.code ?? 'a mark';

  it('is blank where a blank cell is referred to, followed through sums', () => {
    expect(codeWith('=Tasks!B2', 0)).toBe('blank');
    expect(codeWith('=Tasks!B3', 10)).toBe('a mark');
    expect(codeWith('=Tasks!D2', 0)).toBe('blank');
    expect(codeWith('=Tasks!D3', 10)).toBe('unfinished');
    expect(codeWith("='Tasks'!B4+Tasks!C4", 22)).toBe('a mark');
    expect(codeWith('=Tasks!B9', 0)).toBe('blank');
  });

  it.each([
    ['=VLOOKUP(A2,Tasks!A:D,2,FALSE)'],
    ['=XLOOKUP(A2,Tasks!A:A,Tasks!B:B)'],
    ['=INDEX(Tasks!B:B,MATCH(A2,Tasks!A:A,0))'],
    ['=IFERROR(VLOOKUP(A2,Tasks!A:D,2,FALSE),0)'],
    ['=SUMIFS(Tasks!B:B,Tasks!A:A,A2)'],
    ['=SUMIF(Tasks!A:A,A2,Tasks!B:B)'],
  ])('%s is blank where it finds a blank', (formula) => {
    expect(codeWith(formula, 0)).toBe('blank');
    expect(codeWith(formula.replaceAll('A2', '"0103"'), 10)).toBe('a mark');
  });

  it('asks of a 0 that comes from nowhere or from what can’t be seen', () => {
    expect(codeWith('=IFERROR(VLOOKUP("0199",Tasks!A:D,2,FALSE),0)', 0)).toBe('unseen');
    expect(codeWith('=SUMIFS(Tasks!B:B,Tasks!A:A,"0199")', 0)).toBe('unseen');
    expect(codeWith('=Other!B2', 0)).toBe('unseen');
    expect(codeWith("='[Other.xlsx]Sheet1'!B2", 0)).toBe('unseen');
    expect(codeWith('=INDIRECT("B2")', 0)).toBe('unseen');
    expect(codeWith('=Other!B2', 31)).toBe('a mark');
  });
});

describe('what is no question', () => {
  it('a mark typed as a sum of figures', () => {
    expect(codeOf([], '=12+15+9', 36)).toBe('a mark');
    expect(codeOf([], '=0', 0)).toBe('a mark');
  });

  it('a formula that the add-in knows of, or one that goes round in a circle', () => {
    expect(codeOf([], '=BTEC.GRADE(B2)', 0)).toBe('a mark');
    expect(codeOf([], '=E2', 0)).toBe('unseen');
  });
});

it('counts blank work as blank, and everything that is asked as no mark', () => {
  expect(countedAs({ code: 'blank', of: 3 })).toBeNull();
  expect(countedAs({ code: 'unfinished', blanks: 1, of: 3 })).toBe('unfinished: 1 of 3 blank');
  expect(countedAs({ code: 'unseen' })).toBe('0 or blank?');
});
