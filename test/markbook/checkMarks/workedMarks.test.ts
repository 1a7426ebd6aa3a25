import { describe, expect, it } from 'vitest';
import { mendedTotal } from '../../../src/markbook/checkMarks/mendedTotal';
import { totalFormulas } from '../../../src/markbook/checkMarks/totalFormulas';
import type { MarksCheck } from '../../../src/markbook/checkMarks/marksCheck';
import { typingList } from '../../../src/markbook/checkMarks/typingList';
import { classGrades } from '../../../src/markbook/grades/classGrades';
import { cohortLearners } from '../../../src/markbook/moderation/cohort';
import { readTracker } from '../../../src/markbook/tracker/readTracker';
import { checkSentence, findingSentence } from '../../../src/markbook/checkMarks/checkingWords';
import { POINTS } from '../../../src/reference/points/points';
import type { CellInput } from '../../../src/rules';
import { SCALE } from '../../usualScale';
import { checkedSheet, CLASS, classSheet } from './markedClass';

/** C1 as the sum of two tasks, which stand in the columns of C2 and C3; Excel's value for it. */
const sumOf = (tasks: readonly (readonly [CellInput, CellInput, sum: number])[]) =>
  classSheet(
    tasks.map(([one, two], index) => [
      `010${index + 1}`,
      `NAME${index}: Ann`,
      '11B',
      `=SUM(E${index + 2}:F${index + 2})`,
      one,
      two,
    ]),
    Object.fromEntries(tasks.map(([, , sum], index) => [`${index + 1} 3`, sum])),
  );

const SHEET = sumOf([
  [12, 20, 32],
  [null, null, 0],
  [12, null, 12],
  [12, 'X', 12],
  [0, 0, 0],
]);

const said = ({ kind, counts, findings, doubles }: MarksCheck): string =>
  checkSentence(kind, counts, {
    zerosToAsk: findings.filter(({ code }) => code === 'zero').length,
    doubles: doubles.length,
  });

describe('marks worked out from tasks', () => {
  it('are counted as what their tasks are, each with the reason', () => {
    const check = checkedSheet(SHEET);
    expect(said(check)).toBe('2 of 5 can be sent. 1 blank, 1 unfinished, 1 to correct.');
    expect(check.findings.map((finding) => `${finding.cell.cell} ${finding.code} ${findingSentence(finding)}`)).toEqual(
      [
        'D3 blank Shows 0, but all 2 cells it adds up are blank.',
        'D4 worked A sum so far: 1 of 2 cells it is worked out from are blank.',
        'D5 worked X in 1 of 2 cells it is worked out from. If absent for the component, type X here; if not, type 0 there.',
      ],
    );
  });

  it('of nobody are blank for all: “All can be sent” is not said of zeros from blanks', () => {
    const check = checkedSheet(
      sumOf([
        [null, null, 0],
        [null, null, 0],
      ]),
    );
    expect(said(check)).toBe('0 of 2 can be sent. 2 blank.');
  });

  it('are typed for Edexcel Online only once they are marks', () => {
    const list = typingList(checkedSheet(SHEET).marks, { withBlanks: true });
    expect(list.totals).toEqual({ learners: 5, marks: 2, absent: 0, missing: 3, sum: 32 });
  });

  it('give no UMS, and stand in nobody’s way where nobody has any', () => {
    const { learners } = readTracker(CLASS, SHEET);
    const { counts, blanks, marksToMend } = classGrades(learners, {}, SCALE, POINTS);
    expect(blanks.map(({ cell }) => cell.cell)).toContain('D3');
    expect(marksToMend.map(({ cell }) => cell.cell)).toEqual(['D4', 'D5']);
    expect(counts.toMend).toBe(2);
  });

  it('make nobody entered for moderation', () => {
    const { learners } = cohortLearners([readTracker(CLASS, SHEET)], 'C1');
    expect(learners.map(({ onSheet }) => (onSheet.ok ? onSheet.value : 'no mark'))).toEqual([
      32,
      'blank',
      'no mark',
      'no mark',
      0,
    ]);
  });

  it('are offered a formula that keeps blank, 0 and X apart, for the whole column', () => {
    const found = totalFormulas(checkedSheet(SHEET).marks, 'Marks');
    expect(found).toHaveLength(5);
    expect(found[0]?.mended).toBe(
      '=IF(COUNT(E2:F2)=COLUMNS(E2:F2),SUM(E2:F2),IF(COUNTIF(E2:F2,"X")=COLUMNS(E2:F2),"X",""))',
    );
  });

  it('are left alone where all work is there', () => {
    const check = checkedSheet(
      sumOf([
        [12, 20, 32],
        [0, 0, 0],
      ]),
    );
    expect(said(check)).toBe('All 2 can be sent: 2 marks, 0 X.');
    expect(totalFormulas(check.marks, 'Marks')).toEqual([]);
  });
});

describe('learners who may stand twice', () => {
  it('are in the headline: not all can be sent', () => {
    const check = checkedSheet(
      classSheet([
        ['0101', 'SANDE: Amir', '11B', 30],
        ['0101', 'SANDE: Amir', '11B', 30],
      ]),
    );
    expect(said(check)).toBe('2 of 2 rows have a mark or X: 2 marks, 0 X, 1 learner perhaps entered twice.');
  });
});

describe('a mended formula', () => {
  it.each([
    ['=Tasks!B3', '=IF(Tasks!B3="","",Tasks!B3)'],
    ['=[@[Task 1]]', '=IF([@[Task 1]]="","",[@[Task 1]])'],
    ['=B2+C2', '=IF(COUNT(B2,C2)=2,B2+C2,"")'],
    [
      '=SUM(Marks[@[T1]:[T4]])',
      '=IF(COUNT(Marks[@[T1]:[T4]])=COLUMNS(Marks[@[T1]:[T4]]),SUM(Marks[@[T1]:[T4]]),IF(COUNTIF(Marks[@[T1]:[T4]],"X")=COLUMNS(Marks[@[T1]:[T4]]),"X",""))',
    ],
    ['=ROUND(SUM(B2:C2)/B$1,0)', '=IF(COUNT(B2:C2,B$1)=COLUMNS(B2:C2)+1,ROUND(SUM(B2:C2)/B$1,0),"")'],
  ])('of %s', (formula, mended) => {
    expect(mendedTotal(formula)).toBe(mended);
  });

  it.each([
    ['=VLOOKUP(A2,Tasks!A:B,2,FALSE)', '=IF(VLOOKUP(A2,Tasks!A:B,2,FALSE)="","",VLOOKUP(A2,Tasks!A:B,2,FALSE))'],
    ['=XLOOKUP(A2,T!A:A,T!B:B)', '=IF(XLOOKUP(A2,T!A:A,T!B:B)="","",XLOOKUP(A2,T!A:A,T!B:B))'],
    ['=XLOOKUP(A2,T!A:A,T!B:B,0)', '=IF(XLOOKUP(A2,T!A:A,T!B:B,"")="","",XLOOKUP(A2,T!A:A,T!B:B,""))'],
    ['=INDEX(T!B:B,MATCH(A2,T!A:A,0))', '=IF(INDEX(T!B:B,MATCH(A2,T!A:A,0))="","",INDEX(T!B:B,MATCH(A2,T!A:A,0)))'],
    ['=IFERROR(VLOOKUP(A2,T!A:B,2,0),0)', '=IFERROR(IF(VLOOKUP(A2,T!A:B,2,0)="","",VLOOKUP(A2,T!A:B,2,0)),"")'],
    ['=ROUND(VLOOKUP(A2,T!A:B,2,0)*60/80,0)', '=IF(VLOOKUP(A2,T!A:B,2,0)="","",ROUND(VLOOKUP(A2,T!A:B,2,0)*60/80,0))'],
    ['=INDEX(T!B:B,A2)+C2', '=IF(OR(C2="",INDEX(T!B:B,A2)=""),"",INDEX(T!B:B,A2)+C2)'],
    [
      '=SUMIFS(T!B:B,T!A:A,A2)',
      '=IF(COUNTIFS(T!A:A,A2)=0,"",IF(COUNTIFS(T!A:A,A2,T!B:B,">=0")=COUNTIFS(T!A:A,A2),SUMIFS(T!B:B,T!A:A,A2),IF(COUNTIFS(T!A:A,A2,T!B:B,"X")=COUNTIFS(T!A:A,A2),"X","")))',
    ],
    [
      '=SUMIF(T!A:A,A2,T!B:B)',
      '=IF(COUNTIFS(T!A:A,A2)=0,"",IF(COUNTIFS(T!A:A,A2,T!B:B,">=0")=COUNTIFS(T!A:A,A2),SUMIF(T!A:A,A2,T!B:B),IF(COUNTIFS(T!A:A,A2,T!B:B,"X")=COUNTIFS(T!A:A,A2),"X","")))',
    ],
    ['=MAX(B2:C2)', '=IF(COUNT(B2:C2)=0,IF(COUNTIF(B2:C2,"X")=ROWS(B2:C2)*COLUMNS(B2:C2),"X",""),MAX(B2:C2))'],
    ['=MAX(B2,D2)', '=IF(COUNT(B2,D2)=0,"",MAX(B2,D2))'],
    ['=IF(A2="","",B2+C2)', '=IF(A2="","",IF(COUNT(B2,C2)=2,B2+C2,""))'],
    ['=IF(C2="",B2,C2)', '=IF(C2="",IF(B2="","",B2),C2)'],
  ])('of a choice or a look-up, %s', (formula, mended) => {
    expect(mendedTotal(formula)).toBe(mended);
    expect(mendedTotal(mended)).toBeUndefined();
  });

  it.each([
    ...['=IF(B2="","",B2)', '=SUM(B:B)', '=SUM(Work)', '=12+3', '=MAX(0,B2-5)', '=MAX(SUM(B2:C2),D2)'],
    ...['=IF(E2="late",0,B2)', '=IFERROR(12,0)&""', '=SUMIF(B2:D2,">0")'],
  ])('is not offered for %s', (formula) => {
    expect(mendedTotal(formula)).toBeUndefined();
  });
});
