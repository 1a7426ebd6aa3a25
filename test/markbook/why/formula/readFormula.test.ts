import { describe, expect, test } from 'vitest';
import { readFormula } from '../../../../src/markbook/formula/readFormula';

const calls = (formula: string): readonly string[] => readFormula(formula)?.calls.map(({ name }) => name) ?? [];

const argumentsOf = (formula: string, index = 0): readonly unknown[] =>
  readFormula(formula)?.calls[index]?.given.map((each) => {
    if (each.kind === 'constant')
      return each.rows.length === 1 && each.rows[0]?.length === 1 ? each.rows[0][0] : each.rows;
    if (each.kind === 'reference') {
      const { reference, isText, isOwnRow, isSpill } = each;
      return { reference, ...(isText && { isText }), ...(isOwnRow && { isOwnRow }), ...(isSpill && { isSpill }) };
    }
    return each.kind === 'call' ? `call ${each.call.name}${each.isText ? ' as text' : ''}` : `unseen ${each.written}`;
  }) ?? [];

describe('the BTEC calls of a formula', () => {
  test.each([
    ['=BTEC.UMS(C7,"DIT","C1","2024-06")', ['UMS']],
    ['=btec.ums(C7,"DIT","C1","2024-06")', ['UMS']],
    ['=_xldudf_BTEC_UMS(C7,"DIT","C1","2024-06")', ['UMS']],
    ['=IF(C7="","",BTEC.GRADE(BTEC.UMS(C7,"DIT","C1","2024-06"),"C1"))', ['GRADE', 'UMS']],
    ['=SUM(BTEC.UMS(C7:C9,"DIT","C1","2024-06"))+BTEC.GAP(J2)', ['UMS', 'GAP']],
    ['=LET(m,C7&"",BTEC.UMS(m,"DIT","C1","2024-06"))', ['UMS']],
    ['=MAP(C7:C9,LAMBDA(m,BTEC.UMS(m,"DIT","C1","2024-06")))', ['UMS']],
    ['=LAMBDA(m,BTEC.POINTS(m))("L2M")', ['POINTS']],
    ['=@BTEC.TALLY(A:A)', ['TALLY']],
    ['=SUM(A1:A3)', []],
    ['="BTEC.UMS(1)"', []],
  ])('%s', (formula, expected) => expect(calls(formula)).toEqual(expected));

  test.each([
    ['=BTEC.UMS([@C1]&"","DIT","C1","2024-06")', [{ reference: '[@C1]', isText: true }, 'DIT', 'C1', '2024-06']],
    [
      '=BTEC.AWARD(Marks[[C1]:[C3]],A1,,"grade")',
      [{ reference: 'Marks[[C1]:[C3]]' }, { reference: 'A1' }, null, 'grade'],
    ],
    ['=BTEC.UMS({42;"X"}&"",""&A1,-1,TRUE)', [[['42'], ['X']], { reference: 'A1', isText: true }, -1, true]],
    ['=BTEC.TALLY(H2#)', [{ reference: 'H2', isSpill: true }]],
    ['=BTEC.UMS(@A:A,#N/A)', [{ reference: 'A:A', isOwnRow: true }, { error: '#N/A' }]],
    ['=BTEC.GRADE(BTEC.UMS(1)&"",A1+1)', ['call UMS as text', 'unseen A1+1']],
    ['=BTEC.UMS(1,2,3,2024-06)', [1, 2, 3, 'unseen 2024-06']],
    ['=LET(m,C7,n,m&"",BTEC.UMS(n))', [{ reference: 'C7', isText: true }]],
    ['=MAP(C7:C9,LAMBDA(m,BTEC.UMS(m)))', ['unseen m']],
    ['=BTEC.SOURCE()', []],
  ])('%s hands these over', (formula, expected) => expect(argumentsOf(formula)).toEqual(expected));

  test.each([
    ['=BTEC.GRADE(BTEC.UMS(1),"C1")', 'GRADE'],
    ['=@BTEC.TALLY(A:A)', 'TALLY'],
    ['=LET(m,1,BTEC.POINTS(m))', 'POINTS'],
    ['=BTEC.GAP(A1)&""', undefined],
    ['=IF(A1,BTEC.GAP(A1))', undefined],
  ])('the answer of %s is what the cell shows: %s', (formula, whole) =>
    expect(readFormula(formula)?.whole?.name).toBe(whole),
  );

  test('names and functions nobody knows are listed as typed', () => {
    const read = readFormula('=BTEC.UMZ(C7,DIT,C1)+LET(m,1,m)');
    expect(read?.unknown).toEqual(['BTEC.UMZ']);
    expect(read?.names).toEqual(['DIT']);
  });

  test('what is no formula is not read', () => expect(readFormula('=BTEC.UMS(C7')).toBeUndefined());
});
