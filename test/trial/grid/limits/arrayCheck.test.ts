import { expect, it } from 'vitest';
import type { Engine } from '../../../../src/trial/grid/engine/engine';
import { arrayCheck } from '../../../../src/trial/grid/limits/arrayCheck';

const AREA = { row: 0, column: 1, rows: 2, columns: 1 };
const REFUSED = expect.stringContaining('Part of an array') as unknown;

/** What is said to a change of these rows of column B, in a sheet whose array fills B1:B2. */
function saidTo(rows: readonly number[], change: object, formula = '{=A1:A2*2}'): string | null {
  const engine = { worksheet: () => ({ getCellRaw: () => ({ f: formula }) }) } as unknown as Engine;
  const check = arrayCheck(engine, (sheetId) => (sheetId === 'sheet' ? [AREA] : []));
  const cellValue = Object.fromEntries(rows.map((row) => [row, { 1: change }]));
  return check({ id: 'sheet.mutation.set-range-values', params: { subUnitId: 'sheet', cellValue } });
}

it('part of an array can’t be changed; its looks, the whole of it, what is beside it and what once was one can', () => {
  expect(saidTo([1], { v: 5 })).toEqual(REFUSED);
  expect(saidTo([0], { v: null, f: null })).toEqual(REFUSED);
  expect(saidTo([1, 2], { v: 5 })).toEqual(REFUSED);
  expect(saidTo([1], { s: 'bold' })).toBeNull();
  expect(saidTo([0, 1], { v: 5 })).toBeNull();
  expect(saidTo([2], { v: 5 })).toBeNull();
  expect(saidTo([1], { v: 5 }, '')).toBeNull();
});
