import { describe, expect, it } from 'vitest';
import { formulaEntry } from '../../../src/markbook/edits/formulaEntry';
import { bareFormulas, formulaLooks, mendedFormulas } from '../../../src/markbook/checkMarks/bareFormulas';
import { bareReferences, withTextReferences } from '../../../src/markbook/checkMarks/bareReferences';
import { mendedMarks } from '../../../src/markbook/checkMarks/mendedMarks';
import { checkedSheet, classSheet, type Row } from './markedClass';

const learner = (number: string, c1: Row[number]): Row => [number, 'A: B', '11B', c1];

describe('putting marks right', () => {
  it('writes X over an absence spelt otherwise and a number over text, and leaves formulas alone', () => {
    const sheet = classSheet(
      [learner('0101', 'x'), learner('0102', 'abs'), learner('0103', '42'), learner('0104', '=LOWER("X")')],
      { '4 3': 'x' },
    );
    const { findings } = checkedSheet(sheet);
    expect(findings.map(({ code }) => code)).toEqual([
      'absence-spelt',
      'absence-spelt',
      'number-as-text',
      'absence-spelt',
    ]);
    expect(mendedMarks(findings, 'Marks')).toEqual([
      {
        kind: 'cells',
        sheet: 'Marks',
        row: 1,
        column: 3,
        before: [['x'], ['abs'], ['42']],
        after: [['X'], ['X'], [42]],
      },
    ]);
  });

  it('writes X over one 0 that the teacher says is an absence', () => {
    const { findings } = checkedSheet(classSheet([learner('0101', 0), learner('0102', 'X'), learner('0103', 0)]));
    expect(mendedMarks(findings.slice(0, 1), 'Marks')).toEqual([
      { kind: 'cells', sheet: 'Marks', row: 1, column: 3, before: [[0]], after: [['X']] },
    ]);
  });
});

describe('a formula that can’t tell blank from 0', () => {
  it.each([
    ['=BTEC.UMS([@C1],"DIT","C1","2024-06")', '=BTEC.UMS([@C1]&"","DIT","C1","2024-06")'],
    ['=IF(B1="","",_xldudf_BTEC_UMS(A1,"DIT",1,$K$1))', '=IF(B1="","",_xldudf_BTEC_UMS(A1&"","DIT",1,$K$1))'],
    ['=BTEC.AWARD(H7:J7,"DIT","2024-06","grade")', '=BTEC.AWARD(H7:J7&"","DIT","2024-06","grade")'],
    [
      '=BTEC.TOTAL(BTEC.UMS(\'11B DIT\'!F6,"DIT","C1","2024-06"),[@[C2 UMS]],L2)',
      '=BTEC.TOTAL(BTEC.UMS(\'11B DIT\'!F6&"","DIT","C1","2024-06"),[@[C2 UMS]]&"",L2&"")',
    ],
    ['=BTEC.OUTCOME(A1#,"DIT")', '=BTEC.OUTCOME(A1#&"","DIT")'],
    ['=BTEC.QUALGRADE(@A1:A3)', '=BTEC.QUALGRADE(@A1:A3&"")'],
    ['=LET(s,"2024-06",BTEC.UMS(A1,"DIT",1,s))', '=LET(s,"2024-06",BTEC.UMS(A1&"","DIT",1,s))'],
    ['=LET(m,A1,BTEC.UMS(m,"DIT",1,"2024-06"))', '=LET(m,A1,BTEC.UMS(m&"","DIT",1,"2024-06"))'],
    [
      '=BTEC.UMS(_xlfn.XLOOKUP(A2,Ids!A:A,Ids!C:C,""),"DIT",1,"2024-06")',
      '=BTEC.UMS(_xlfn.XLOOKUP(A2,Ids!A:A,Ids!C:C,"")&"","DIT",1,"2024-06")',
    ],
    ['=BTEC.QUALGRADE(INDEX(C2:C31,4))', '=BTEC.QUALGRADE(INDEX(C2:C31,4)&"")'],
    ['=BTEC.QUALGRADE(IFERROR(VLOOKUP(A2,T,4,0),""))', '=BTEC.QUALGRADE(IFERROR(VLOOKUP(A2,T,4,0),"")&"")'],
    ['=BTEC.QUALGRADE(IF(A2="yes",C2,D2))', '=BTEC.QUALGRADE(IF(A2="yes",C2,D2)&"")'],
    ['=BTEC.QUALGRADE(FILTER(C2:C31,B2:B31="11B"))', '=BTEC.QUALGRADE(FILTER(C2:C31,B2:B31="11B")&"")'],
    ['=MAP(C2:C31,LAMBDA(m,BTEC.QUALGRADE(m)))', '=MAP(C2:C31,LAMBDA(m,BTEC.QUALGRADE(m&"")))'],
    [
      '=BYROW(C2:E31,LAMBDA(r,BTEC.AWARD(r,"DIT","2024-06","grade")))',
      '=BYROW(C2:E31,LAMBDA(r,BTEC.AWARD(r&"","DIT","2024-06","grade")))',
    ],
    [
      '=IF(OR(F2="",G2=""),"",BTEC.AWARD(F2:H2,"DIT","2024-06","grade"))',
      '=IF(OR(F2="",G2=""),"",BTEC.AWARD(F2:H2&"","DIT","2024-06","grade"))',
    ],
    ['=IF(F6>=0,BTEC.GRADE(F6,"C1"),"")', '=IF(F6>=0,BTEC.GRADE(F6&"","C1"),"")'],
    [
      '=IF(COUNT(F2:H2)<2,"",BTEC.AWARD(F2:H2,"DIT","2024-06"))',
      '=IF(COUNT(F2:H2)<2,"",BTEC.AWARD(F2:H2&"","DIT","2024-06"))',
    ],
    ['=BTEC.QUALGRADE(INDIRECT("C"&ROW()))', '=BTEC.QUALGRADE(INDIRECT("C"&ROW())&"")'],
  ])('is mended: %s', (formula, mended) => {
    expect(bareReferences(formula).length).toBeGreaterThan(0);
    expect(withTextReferences(formula)).toBe(mended);
    expect(bareReferences(mended)).toEqual([]);
  });

  it.each([
    '=BTEC.UMS([@C1]&"","DIT","C1","2024-06")',
    '=BTEC.UMS(""&A1,"DIT","C1","2024-06")',
    '=BTEC.UMS(42,"DIT","C1","2024-06")',
    '=BTEC.TALLY(A1:A9)',
    '=BTEC.SAMPLEFLAGS(A1:A9&"",B1:B9,"DIT")',
    '=BTEC.UMSFROM(A1&"",Table1)',
    '=SUM(A1:A9)',
    '=BTEC.UMS(',
    '=IF(F6="","",BTEC.UMS(F6,"DIT",1,"2024-06"))',
    '=IF($F6="","",BTEC.UMS(F6,"DIT",1,"2024-06"))',
    '=IF(""=F6,"",BTEC.UMS(F6,"DIT",1,"2024-06"))',
    '=IF(F6<>"",BTEC.UMS(F6,"DIT",1,"2024-06"),"")',
    '=IF(ISBLANK(F6),"",BTEC.UMS(F6,"DIT",1,"2024-06"))',
    '=IF(NOT(ISNUMBER(F6)),F6,BTEC.UMS(F6,"DIT",1,"2024-06"))',
    '=IF(LEN(TRIM(F6))=0,"",BTEC.UMS(F6,"DIT",1,"2024-06"))',
    '=IF(F6>0,BTEC.UMS(F6,"DIT",1,"2024-06"),"")',
    '=IF([@C1]="","",BTEC.UMS([@C1],"DIT",1,"2024-06"))',
    '=BTEC.UMS(IF(F6="","",F6),"DIT",1,"2024-06")',
    '=IF(OR(F2="",G2="",H2=""),"",BTEC.AWARD(F2:H2,"DIT","2024-06","grade"))',
    '=IF(AND(F2<>"",G2<>""),BTEC.TOTAL(F2,G2,""),"")',
    '=IF(OR(F2:H2=""),"",BTEC.AWARD(F2:H2,"DIT","2024-06","grade"))',
    '=IF(COUNT(F2:H2)<3,"",BTEC.AWARD(F2:H2,"DIT","2024-06","grade"))',
    '=IF(COUNTBLANK(F2:H2)>0,"",BTEC.AWARD(F2:H2,"DIT","2024-06","grade"))',
    '=IF(COUNT([@C1],[@C2],[@C3])=3,BTEC.TOTAL([@C1],[@C2],[@C3]),"")',
    '=IF(COUNT(F2:H2)<3,"",BTEC.QUALGRADE(SUM(F2:H2)))',
    '=IFS(F6="","",TRUE,BTEC.UMS(F6,"DIT",1,"2024-06"))',
    '=BTEC.QUALGRADE(FILTER(C2:C31,C2:C31<>""))',
    '=MAP(C2:C31,LAMBDA(m,IF(m="","",BTEC.QUALGRADE(m))))',
    '=LET(m,XLOOKUP(A2,A:A,C:C),IF(m="","",BTEC.QUALGRADE(m)))',
    '=IF(XLOOKUP(A2,A:A,C:C)="","",BTEC.QUALGRADE(XLOOKUP(A2,A:A,C:C)))',
    '=BTEC.QUALGRADE(BTEC.TOTAL(F2&"",G2&"",H2&""))',
    '=BTEC.QUALGRADE(TEXT(F2,"@"))',
  ])('is not %s', (formula) => {
    expect(bareReferences(formula)).toEqual([]);
  });

  it('is left to the teacher where more than a reference stands there', () => {
    for (const formula of [
      '=BTEC.UMS(+A1,"DIT",1,"2024-06")',
      '=LET(m,+A1,BTEC.UMS(m,"DIT",1,"2024-06"))',
      '=BTEC.QUALGRADE(SUM(F2:H2))',
      '=BTEC.QUALGRADE(ROUND(F2*1.5,0))',
      '=IF(F6<>"",BTEC.QUALGRADE(F6*G6),"")',
    ]) {
      expect(bareReferences(formula)).toHaveLength(1);
      expect(withTextReferences(formula)).toBeUndefined();
    }
  });

  it('is listed with its cell on any sheet, and mended with what stands below it', () => {
    const bare = '=BTEC.UMS(D2,"DIT","C1","2024-06")';
    const mended = '=BTEC.UMS(D2&"","DIT","C1","2024-06")';
    const found = bareFormulas(
      [classSheet([[bare], [bare], ['=BTEC.UMS(+D2,"DIT","C1","2024-06")'], ['=A1']])],
      formulaLooks(),
    );
    expect(found.map(({ cell, mended: after }) => [cell, after])).toEqual([
      ['A2', mended],
      ['A3', mended],
      ['A4', undefined],
    ]);
    expect(mendedFormulas(found)).toEqual([
      {
        kind: 'cells',
        sheet: 'Marks',
        row: 1,
        column: 0,
        before: [[bare], [bare]],
        after: [[formulaEntry(mended)], [formulaEntry(mended)]],
      },
    ]);
  });

  it('is not one whose cells all work something out', () => {
    const total = '=BTEC.TOTAL(A2,B2,C2)';
    const ums = '=BTEC.UMS(D2&"","DIT","C1","2024-06")';
    const listed = (row: Row): readonly string[] =>
      bareFormulas([classSheet([[...row, total]])], formulaLooks()).map(({ cell }) => cell);
    expect(listed([ums, ums, ums])).toEqual([]);
    expect(listed([ums, 54, ums])).toEqual(['D2']);
    expect(listed([ums, null, ums])).toEqual(['D2']);
  });
});
