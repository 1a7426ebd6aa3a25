import { describe, expect, it, vi } from 'vitest';
import { openSheets } from './openSheets';

vi.mock('@univerjs/preset-sheets-core', () => import('@univerjs/engine-formula'));

describe('saved results compared with the page’s own', () => {
  it('stay, and those that differ are held with what they are worth to others', async () => {
    const sheets = openSheets({ Marks: { A1: 1, B1: ['=A1+1', 2], C1: ['=A1*3', 4], D1: ['=C1+1', 5] } });
    await sheets.verify();
    expect(['B1', 'C1', 'D1'].map(sheets.value)).toEqual([2, 4, 5]);
    expect(['B1', 'C1', 'D1'].map(sheets.standing)).toEqual([null, 'held', null]);
  });

  it('are the same but for rounding in the last digits', async () => {
    const sheets = openSheets({ Marks: { A1: 0.1, B1: ['=A1+0.2', 0.3], C1: ['=A1+0.2', 0.30000001] } });
    await sheets.verify();
    expect(['B1', 'C1'].map(sheets.standing)).toEqual([null, 'held']);
    expect(sheets.value('B1')).toBe(0.3);
  });

  it('say nothing where clock, chance or the add-in have a part', async () => {
    const sheets = openSheets({ Marks: { A1: ['=TODAY()', 40_000], B1: ['=RAND()', 2], C1: ['=A1+1', 40_001] } });
    await sheets.verify();
    expect(['A1', 'B1', 'C1'].map((cell) => [sheets.value(cell), sheets.standing(cell)])).toEqual([
      [40_000, null],
      [2, null],
      [40_001, null],
    ]);
  });

  it('are filled in where the file had none, and nothing that reads them is held', async () => {
    const sheets = openSheets({ Marks: { A1: 1, B1: ['=A1+1'], C1: ['=B1+1', 0] } });
    await sheets.verify();
    expect(['B1', 'C1'].map((cell) => [sheets.value(cell), sheets.standing(cell)])).toEqual([
      [2, null],
      [3, null],
    ]);
  });
});

describe('comparing that is stopped', () => {
  it('holds what it did not come to, fills in nothing, and lets a change follow nowhere unverified', async () => {
    const sheets = openSheets({ Marks: { A1: 1, B1: ['=A1+1', 2], C1: ['=A1+2'] } });
    sheets.judge.stop();
    await sheets.verify();
    sheets.judge.ended();
    expect(['B1', 'C1'].map((cell) => [sheets.value(cell), sheets.standing(cell)])).toEqual([
      [2, 'held'],
      [null, 'stale'],
    ]);
    await sheets.set('A1', 10);
    expect(['B1', 'C1'].map((cell) => [sheets.value(cell), sheets.standing(cell)])).toEqual([
      [2, 'stale'],
      [12, null],
    ]);
  });
});

describe('after an edit', () => {
  const open = async (): Promise<ReturnType<typeof openSheets>> => {
    const sheets = openSheets({
      Marks: {
        A1: 1,
        A2: 1,
        B1: ['=A1+1', 2],
        C1: ['=A1*3', 4],
        D1: ['=C1+A1', 5],
        E1: ['=A2*3', 4],
        F1: ['=A2+1', 2],
      },
    });
    await sheets.verify();
    return sheets;
  };

  it('what depends on it is calculated, and what can’t be trusted keeps its result and is stale', async () => {
    const sheets = await open();
    await sheets.set('A1', 10);
    expect(['B1', 'C1', 'D1'].map((cell) => [sheets.value(cell), sheets.standing(cell)])).toEqual([
      [11, null],
      [4, 'stale'],
      [5, 'stale'],
    ]);
  });

  it('nothing else changes', async () => {
    const sheets = await open();
    await sheets.set('A1', 10);
    expect(['E1', 'F1'].map((cell) => [sheets.value(cell), sheets.standing(cell)])).toEqual([
      [4, 'held'],
      [2, null],
    ]);
  });

  it('a formula typed over a held one is calculated, and the reader of it again', async () => {
    const sheets = await open();
    await sheets.set('A1', 10);
    await sheets.set('C1', ['=A1*2']);
    expect(['C1', 'D1'].map((cell) => [sheets.value(cell), sheets.standing(cell)])).toEqual([
      [20, null],
      [30, null],
    ]);
  });

  it('what a stopped calculation did not come to keeps its result and is stale, until it is worked out', async () => {
    const sheets = await open();
    sheets.judge.stop();
    await sheets.set('A1', 10);
    sheets.judge.ended();
    expect(['B1', 'C1', 'D1', 'F1'].map((cell) => [sheets.value(cell), sheets.standing(cell)])).toEqual([
      [2, 'stale'],
      [4, 'stale'],
      [5, 'stale'],
      [2, null],
    ]);
    await sheets.set('A1', 12);
    expect(['B1', 'C1', 'D1'].map((cell) => [sheets.value(cell), sheets.standing(cell)])).toEqual([
      [13, null],
      [4, 'stale'],
      [5, 'stale'],
    ]);
  });

  it('a calculation of everything leaves held what nothing has touched', async () => {
    const sheets = await open();
    await sheets.calculate();
    expect(['C1', 'E1'].map((cell) => [sheets.value(cell), sheets.standing(cell)])).toEqual([
      [4, 'held'],
      [4, 'held'],
    ]);
  });
});
