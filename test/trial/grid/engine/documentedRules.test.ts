import { describe, expect, it, vi } from 'vitest';
import { engineSpelling } from '../../../../src/trial/grid/formulas/engineSpelling';
import { tableAliases } from '../../../../src/trial/grid/formulas/tableAliases';
import { openSheets, type Written } from './openSheets';

vi.mock('@univerjs/preset-sheets-core', () => import('@univerjs/engine-formula'));

const TEXT_FORMAT = { styles: { text: { n: { pattern: '@' } } } };

const results = async (cells: Readonly<Record<string, Written>>, formulas: readonly string[]): Promise<unknown[]> => {
  const under = Object.fromEntries(formulas.map((formula, index) => [`J${String(index + 1)}`, [formula] as const]));
  const sheets = openSheets({ Marks: { ...cells, ...under } });
  await sheets.calculate();
  return Object.keys(under).map(sheets.value);
};

describe('functions as Excel documents them', () => {
  it('EDATE gives the same day, or the last of a shorter month', async () => {
    const dates = [
      '=EDATE(DATE(2024,1,31),1)',
      '=EDATE(DATE(2026,8,31),1)',
      '=EDATE(DATE(2024,2,29),-12)',
      '=EDATE(DATE(2024,1,15),1.9)',
    ];
    expect(await results({}, dates)).toEqual([45_351, 46_295, 44_985, 45_337]);
  });

  it('EOMONTH takes the whole part of the months', async () => {
    expect(await results({}, ['=EOMONTH(DATE(2024,1,31),-1.5)', '=EOMONTH(DATE(2024,1,31),1)'])).toEqual([
      45_291, 45_351,
    ]);
  });

  it('OFFSET takes the whole part of rows and columns', async () => {
    const cells = { A1: 1, A2: 2, A3: 3 };
    expect(await results(cells, ['=SUM(OFFSET(A1,0,0,COUNT(A1:A3)/2,1))', '=SUM(OFFSET(A1,0,0,2.5,1))'])).toEqual([
      1, 3,
    ]);
  });

  it('whole columns go on to Excel’s last row', async () => {
    const spelled = ['=COUNTBLANK(A:A)', '=COUNTIF(A:A,"<>1")', '=COUNTIF(A:A,1)'].map((text) =>
      engineSpelling(text, tableAliases([]), false),
    );
    expect(await results({ A1: 1, A2: 2 }, spelled)).toEqual([1_048_574, 1_048_575, 1]);
  });

  it('XLOOKUP hands on an error that it finds', async () => {
    const cells: Record<string, Written> = { A1: 1, A2: 2, B1: ['=1/0'], B2: 20 };
    const lookups = ['=XLOOKUP(1,A1:A2,B1:B2)', '=XLOOKUP(2,A1:A2,B1:B2)', '=XLOOKUP(3,A1:A2,B1:B2)'];
    expect(await results(cells, lookups)).toEqual(['#DIV/0!', 20, '#N/A']);
  });

  it('AGGREGATE leaves errors out where it is told to', async () => {
    const cells: Record<string, Written> = { A1: 1, A2: ['=1/0'], A3: 5, A4: 3, B1: ['=SUBTOTAL(9,A3:A4)'] };
    const formulas = [
      '=AGGREGATE(9,6,A1:A4)',
      '=AGGREGATE(1,6,A1:A4)',
      '=AGGREGATE(14,6,A1:A4,1)',
      '=AGGREGATE(15,6,A1:A4,2)',
      '=AGGREGATE(9,2,A3:A4,B1)',
      '=AGGREGATE(9,4,A1:A4)',
    ];
    expect(await results(cells, formulas)).toEqual([9, 3, 5, 3, 8, '#DIV/0!']);
  });

  it('the criteria "=" and "<>" tell empty cells from all others', async () => {
    const cells: Record<string, Written> = { A1: 'abc', A2: ['=""'], A3: '*' };
    const counts = ['=COUNTIF(A1:A4,"=")', '=COUNTIF(A1:A4,"<>")', '=COUNTIF(A1:A4,"")', '=COUNTIF(A1:A4,"a*")'];
    expect(await results(cells, counts)).toEqual([1, 3, 2, 1]);
  });

  it('a text of digits is no number where it is compared or summed', async () => {
    const formulas = ['=A1=3', '=A1>99', '=A2<A1', '=A2=4', '=SUM(A1:A2)', '=A1+1'];
    expect(await results({ A1: '3', A2: 4 }, formulas)).toEqual([false, true, true, true, 4, 4]);
  });

  it('numbers in cells formatted as text are numbers', async () => {
    const cells = { A1: 41, A2: 55, A3: 38 };
    const sheets = openSheets(
      { Marks: { ...cells, C1: ['=SUM(A1:A3)'], C2: ['=IF(A1=41,"yes","no")'], C3: ['=COUNTIF(A1:A3,">=40")'] } },
      TEXT_FORMAT,
    );
    sheets.dress(['A1', 'A2', 'A3'], 'text');
    await sheets.calculate();
    expect(['C1', 'C2', 'C3'].map(sheets.value)).toEqual([134, 'yes', 2]);
  });

  it('a range where one value is wanted means the cell of its row, or nothing outside it', async () => {
    const sheets = openSheets({
      Marks: {
        A1: 10,
        A2: 20,
        C2: ['=IF(SINGLE(A1:A2)>=15,"Pass","Fail")'],
        C1: ['=SINGLE(A1:A2)*2'],
        C3: ['=SINGLE(A1:A2)'],
      },
    });
    await sheets.calculate();
    expect(['C1', 'C2', 'C3'].map(sheets.value)).toEqual([20, 'Pass', '#VALUE!']);
  });
});
