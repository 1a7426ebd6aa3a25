import { describe, expect, it } from 'vitest';
import { engineSpelling } from '../../../src/trial/grid/formulas/engineSpelling';
import { spellIntersections } from '../../../src/trial/grid/formulas/intersections';
import { spellLocalNames } from '../../../src/trial/grid/formulas/localNames';
import { tableAliases } from '../../../src/trial/grid/formulas/tableAliases';
import type { NameInfo, SheetInfo, TableInfo } from '../../../src/trial/grid/port';

const sheets: SheetInfo[] = ['11A', '11B', 'Both'].map((name) => ({ id: `id ${name}`, name, visibility: 'visible' }));
const names: NameInfo[] = [
  { name: 'Marks', refersTo: "='11A'!$A$2:$A$3", sheetId: 'id 11A' },
  { name: 'Marks', refersTo: "='11B'!$A$2:$A$3", sheetId: 'id 11B' },
  { name: 'Pass', refersTo: '=Both!$B$1', sheetId: null },
];

describe('a name that two sheets have', () => {
  it.each([
    ['id 11A', '=SUM(Marks)', "=SUM('11A'!$A$2:$A$3)"],
    ['id 11B', '=SUM(marks)+Pass', "=SUM('11B'!$A$2:$A$3)+Pass"],
    ['id Both', "=SUM('11B'!Marks)", "=SUM('11B'!$A$2:$A$3)"],
    ['id Both', '=SUM(Marks)', '=SUM(Marks)'],
    ['id 11A', '="Marks"&Pass', '="Marks"&Pass'],
  ])('on %s: %s', (sheetId, formula, spelled) => {
    expect(spellLocalNames(formula, sheetId, names, sheets)).toBe(spelled);
  });
});

describe('a formula without array form', () => {
  const isRangeName = (name: string): boolean => name === 'Mark';
  it.each([
    ['=IF(Mark>=40,"Pass","Fail")', '=IF(SINGLE(Mark)>=40,"Pass","Fail")'],
    ['=A1:A9*2', '=SINGLE(A1:A9)*2'],
    ['=A1:A9', '=SINGLE(A1:A9)'],
    ['=SUM(A1:A9)', '=SUM(A1:A9)'],
    ['=SUM(A1:A9*2)', '=SUM(SINGLE(A1:A9)*2)'],
    ['=SUMPRODUCT((A1:A9="x")*B1:B9)', '=SUMPRODUCT((A1:A9="x")*B1:B9)'],
    ['=ROUND(T[Mark],0)', '=ROUND(SINGLE(T[Mark]),0)'],
    ['=VLOOKUP(A:A,D:E,2,FALSE)', '=VLOOKUP(SINGLE(A:A),D:E,2,FALSE)'],
    ['=T[@Mark]*2', '=T[@Mark]*2'],
    ['=Other+1', '=Other+1'],
  ])('reads %s as %s', (formula, spelled) => {
    expect(spellIntersections(formula, isRangeName)).toBe(spelled);
  });
});

describe('whole columns, sums of another size and totals rows', () => {
  const table: TableInfo = {
    id: 'T',
    name: 'T',
    sheetId: 's',
    area: { row: 0, column: 0, rows: 4, columns: 3 },
    columns: ['Name', 'Mark', 'Share'],
  };
  const aliases = tableAliases([table], { hasTotals: (id) => id === 'T', sheetName: () => "Class 5's" });
  it.each([
    ['=ROWS(A:A)', '=1048576'],
    ['=COLUMNS(3:3)', '=16384'],
    ['=ROWS(A1:A3)', '=ROWS(A1:A3)'],
    ['=COUNTBLANK(A:A)', '=(COUNTBLANK(A:A)+(1048576-ROWS(A:A))*COLUMNS(A:A))'],
    [
      '=COUNTIF(A:A,"<>1")',
      '=(COUNTIF(A:A,"<>1")+COUNTIF(INDEX(A:A,ROWS(A:A),1),"<>1")*(1048576-ROWS(A:A))*COLUMNS(A:A))',
    ],
    ['=COUNTIF(A1:A3,"x")', '=COUNTIF(A1:A3,"x")'],
    ['=SUMIF(A1:A9,"x",B1)', '=SUMIF(A1:A9,"x",B1:B9)'],
    ['=SUMIF(A1:A9,"x",B1:B9)', '=SUMIF(A1:A9,"x",B1:B9)'],
    ['=AVERAGEIF(A1:B2,">"&MIN(C1,2),Sheet2!D4)', '=AVERAGEIF(A1:B2,">"&MIN(C1,2),Sheet2!D4:E5)'],
    ['=T[[#Totals],[Mark]]', "='Class 5''s'!B5:B5"],
    ['=SUM(T[#Totals])', "=SUM('Class 5''s'!A5:C5)"],
  ])('reads %s as %s', (formula, spelled) => {
    expect(engineSpelling(formula, aliases, true)).toBe(spelled);
  });

  it('a table without a totals row has none', () => {
    expect(engineSpelling('=T[[#Totals],[Mark]]', tableAliases([table]), true)).toBe('=#REF!');
  });
});
