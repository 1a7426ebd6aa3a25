import { describe, expect, it, vi } from 'vitest';
import { openSheets } from './openSheets';

vi.mock('@univerjs/preset-sheets-core', () => import('@univerjs/engine-formula'));

describe('a formula that makes the engine throw', () => {
  it.each([
    ['a range two and a half rows high', '=SUM(OFFSET(A1,0,0,2.5,1))'],
    ['a formula of nothing', '='],
    ['names that are values', '=LET(1,2,LET(3,4,5))'],
    ['a LET without end', '=LET(x,LET(y,x,y)'],
  ])('fails alone: %s', async (_what, broken) => {
    const sheets = openSheets({ Marks: { A1: 1, B1: [broken, 7], C1: ['=A1+1'], D1: ['=C1*2'] } });
    await sheets.calculate();
    expect(['C1', 'D1'].map(sheets.value)).toEqual([2, 4]);
    await sheets.set('A1', 5);
    expect(['C1', 'D1'].map(sheets.value)).toEqual([6, 12]);
  });

  it('keeps the result it had, and is marked', async () => {
    const sheets = openSheets({ Marks: { A1: 1, B1: ['=SUM(OFFSET(A1,0,0,1,1))', 1], C1: ['=B1+1', 2] } });
    await sheets.verify();
    const functions = sheets.injector.get((await import('@univerjs/engine-formula')).IFunctionService);
    const sum = functions.getExecutor('SUM');
    if (!sum) throw new Error('no SUM');
    sum.calculate = () => {
      throw new Error('broken');
    };
    await sheets.set('A1', 5);
    expect([sheets.value('B1'), sheets.standing('B1')]).toEqual([1, 'stale']);
    expect([sheets.value('C1'), sheets.standing('C1')]).toEqual([2, 'stale']);
  });
});
