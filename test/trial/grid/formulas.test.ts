import { describe, expect, it } from 'vitest';
import { a1 } from '../../../src/trial/grid/formulas/a1';
import { canCalculate } from '../../../src/trial/grid/formulas/canCalculate';
import { engineSpelling } from '../../../src/trial/grid/formulas/engineSpelling';
import { fullReferences, shortReferences } from '../../../src/trial/grid/formulas/structuredReferences';
import { tableAliases } from '../../../src/trial/grid/formulas/tableAliases';
import type { TableInfo } from '../../../src/trial/grid/port';

const marks: TableInfo = {
  id: 't1',
  name: 'BTEC_Class',
  sheetId: 's1',
  area: { row: 0, column: 0, rows: 5, columns: 4 },
  columns: ['Learner', 'C1 mark', 'C2', 'C3 (ext)'],
};

describe('formulas as files spell them', () => {
  it.each([
    ['=[@C2]', '=BTEC_Class[[#This Row],[C2]]'],
    [
      '=BTEC.UMS([@[C1 mark]]&"","DIT","C1","2025-06")',
      '=BTEC.UMS(BTEC_Class[[#This Row],[C1 mark]]&"","DIT","C1","2025-06")',
    ],
    ['=SUM([@[C1 mark]:[C2]])', '=SUM(BTEC_Class[[#This Row],[C1 mark]:[C2]])'],
    ['=SUM([C2])', '=SUM(BTEC_Class[C2])'],
    ['=btec_class[@c2]', '=BTEC_Class[[#This Row],[C2]]'],
    ['="[@C2]"', '="[@C2]"'],
    ['=A1+1', '=A1+1'],
  ])('take %s typed inside the table as %s', (typed, kept) => {
    expect(fullReferences(typed, 'BTEC_Class', [marks])).toBe(kept);
  });

  it('leave a reference without a table alone outside any table', () => {
    expect(fullReferences('=[@C2]', undefined, [marks])).toBe('=[[#This Row],[C2]]');
  });
});

describe('formulas as the formula bar shows them', () => {
  it('drop the table inside it and keep it elsewhere', () => {
    const kept = '=SUM(BTEC_Class[[#This Row],[C1 mark]:[C2]])+ROWS(Other[X])';
    expect(shortReferences(kept, 'BTEC_Class')).toBe('=SUM([@[C1 mark]:[C2]])+ROWS(Other[X])');
    expect(shortReferences(kept, undefined)).toBe('=SUM(BTEC_Class[@[C1 mark]:[C2]])+ROWS(Other[X])');
  });

  it('become what was kept when they are entered again', () => {
    const kept = '=BTEC.UMS(BTEC_Class[[#This Row],[C1 mark]]&"","DIT","C1","2025-06")';
    expect(fullReferences(shortReferences(kept, 'BTEC_Class'), 'BTEC_Class', [marks])).toBe(kept);
  });
});

describe('formulas as the calculation reads them', () => {
  const aliases = tableAliases([marks]);
  it.each([
    ['=1=1.0', '=1=1'],
    ['="x"&1.50', '="x"&1.5'],
    ['="1.50"', '="1.50"'],
    ['=SUM(A1#)', '=SUM(ANCHORARRAY(A1))'],
    ['=BTEC_Class[[#This Row],[C3 (ext)]]', '=tablealiasa[[#This Row],[columnd]]'],
    ['=SUM(btec_class[[c1 mark]:[C2]])', '=SUM(tablealiasa[[columnb]:[columnc]])'],
    ['=ROWS(BTEC_Class)', '=ROWS(tablealiasa)'],
    ['=BTEC_Class[#Headers]', '=tablealiasa[#Headers]'],
    ['=SUM(BTEC_Class[C9])', '=SUM(#REF!)'],
    ['=SUM(Nowhere[C2])', '=SUM(#REF!)'],
  ])('turn %s into %s', (formula, spelled) => {
    expect(engineSpelling(formula, aliases, true)).toBe(spelled);
  });
});

describe('all rows of a table', () => {
  const homes = { hasTotals: (id: string) => id === 't1', sheetName: () => '11A' };
  it.each([
    ['=ROWS(BTEC_Class[#All])', "=ROWS('11A'!A1:D6)"],
    ['=SUM(BTEC_Class[[#All],[C2]])', "=SUM('11A'!C1:C6)"],
    ['=SUM(BTEC_Class[[#Totals],[C2]])', "=SUM('11A'!C6:C6)"],
    ['=ROWS(BTEC_Class[#Data])', '=ROWS(tablealiasa[#Data])'],
  ])('have the totals row among them: %s is %s', (formula, spelled) => {
    expect(engineSpelling(formula, tableAliases([marks], homes), true)).toBe(spelled);
  });

  it('are the table’s own where it has none', () => {
    expect(engineSpelling('=ROWS(BTEC_Class[#All])', tableAliases([marks]), true)).toBe('=ROWS(tablealiasa[#All])');
  });
});

describe('formulas the page would get wrong', () => {
  const isKnown = (name: string): boolean => ['SUM', 'LET', 'LAMBDA', 'BTEC.UMS'].includes(name);
  it.each([
    ['=SUM(A1:A3)', true],
    ['=sum(A1:A3)', true],
    ['=GROUPBY(A1:A3,B1:B3,SUM)', false],
    ['=SUM(A1:A3 A2:B2)', false],
    ['=[2]Sheet1!A1', false],
    ['=LET(f,LAMBDA(x,x+1),f(2))', true],
    ['=Marks[[#Headers],[#Data],[C1]]', false],
    ['=Marks[[#This Row],[C1]]', true],
  ])('%s: can be calculated %s', (formula, can) => {
    expect(canCalculate(formula, isKnown)).toBe(can);
  });
});

describe('addresses', () => {
  it.each([
    [0, 0, 'A1'],
    [9, 25, 'Z10'],
    [0, 26, 'AA1'],
    [0, 702, 'AAA1'],
  ])('row %d, column %d', (row, column, address) => {
    expect(a1(row, column)).toBe(address);
  });
});
