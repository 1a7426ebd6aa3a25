import { beforeAll, describe, expect, test } from 'vitest';
import { readFigures } from '../../src/markbook/tables/figures';
import { certify } from '../../src/functions/certify';
import { gap } from '../../src/functions/gap';
import { grade } from '../../src/functions/grade';
import { markgrade } from '../../src/functions/markgrade';
import { outcome } from '../../src/functions/outcome';
import { points } from '../../src/functions/points';
import { qualgrade } from '../../src/functions/qualgrade';
import { samplesize } from '../../src/functions/samplesize';
import { total } from '../../src/functions/total';
import { ums } from '../../src/functions/ums';
import { setFigures } from '../../src/functions/figures';
import { ILLUSTRATIVE } from '../markbook/illustrativeTables';
import { cell, notAvailable, spilled, valueError } from './customFunctions';

const LEDGER = [
  ['C1', '2025-06', 54, ''],
  ['C1', '2026-06', 61, ''],
  ['C2', '2025-06', 70, ''],
  ['C3', '2026-01', 80, ''],
  ['C3', '2026-06', 74, ''],
];
const claimedAt = (...series: string[]) =>
  LEDGER.map(([component, when, result, no]) => [
    component,
    when,
    result,
    component === 'C3' && series.includes(String(when)) ? 'Yes' : no,
  ]);

beforeAll(() => {
  setFigures(readFigures(ILLUSTRATIVE));
});

describe('the worked examples of the functions’ contract', () => {
  test('a raw mark of 42 in DIT C1 2024-06 is 66 UMS', () => expect(cell(ums, 42, 'DIT', 'C1', '2024-06')).toBe(66));
  test('a raw mark of 60 is 90 UMS', () => expect(cell(ums, 60, 'DIT', 'C1', '2024-06')).toBe(90));
  test('66 UMS in C1 is L2M', () => expect(cell(grade, 66, 'C1')).toBe('L2M'));
  test('a mark as text with subject, component and series in words is L2M', () =>
    expect(cell(markgrade, '42', 'Digital Information Technology', 1, 'June 2024')).toBe('L2M'));
  test('a small x is X', () => expect(cell(ums, 'x', 'DIT', 1, 'Summer 2024')).toBe('X'));
  test('62 of 60 is an error that says where', () =>
    expect(cell(ums, 62, 'DIT', 'C1', '2024-06')).toEqual(
      valueError('Mark 62 is above the maximum of 60 for DIT C1 2024-06.'),
    ));
  test('a series without a table is not available', () =>
    expect(cell(ums, 42, 'DIT', 'C1', '2023-06')).toEqual(
      notAvailable('No 2023-06 table for DIT C1 in this workbook. Add it in the BTEC pane, Tables.'),
    ));
  test('66, 54 and 84 add up to 204', () => expect(cell(total, 66, 54, 84)).toBe(204));
  test('204 is L2P', () => expect(cell(qualgrade, 204)).toBe('L2P'));
  test('204 is 6 short of the next grade', () => expect(cell(gap, 204)).toBe(6));
  test('204 is 36 short of L2D', () => expect(cell(gap, 204, 'L2D')).toBe(36));
  test('*2 earns 8.5 points', () => expect(cell(points, '*2')).toBe(8.5));
  test('a cohort of 101 sends 20', () => expect(cell(samplesize, 101)).toBe(20));

  test('the ledger of the contract gives 205, L2P, OK', () =>
    expect(spilled(outcome, LEDGER, 'DIT')).toEqual([[205, 'L2P', 'OK', expect.any(String)]]));
  test('claimed twice, the better certificate is 205 and tables count the first', () => {
    expect(spilled(outcome, claimedAt('2026-01', '2026-06'), 'DIT')).toEqual([
      [205, 'L2P', 'OK', expect.stringContaining('Performance tables: 204, L2P (2026-01)')],
    ]);
  });
  test('without the last row, unclaimed, C3 must be resat', () =>
    expect(spilled(outcome, LEDGER.slice(0, -1), 'DIT')).toEqual([['', '', 'Resit C3 needed', expect.any(String)]]));
  test('without the last row, claimed at 2026-01, it is 204', () =>
    expect(spilled(outcome, claimedAt('2026-01').slice(0, -1), 'DIT')).toEqual([
      [204, 'L2P', 'OK', expect.any(String)],
    ]));
  test('claimed given as an argument overrides the column', () =>
    expect(spilled(outcome, LEDGER.slice(0, -1), 'DIT', '2026-01')).toEqual([[204, 'L2P', 'OK', expect.any(String)]]));
  test('two usable externals give three ways to claim', () =>
    expect(spilled(certify, LEDGER, 'DIT')).toEqual([
      ['Claim 2026-01 only', 'L2P', 204, 'L2P', 4, 'only if claimed before the resit was sat'],
      ['Wait and claim 2026-06', 'L2P', 205, 'L2P', 4, ''],
      ['Claim 2026-01, then 2026-06', 'L2P', 205, 'L2P', 4, 'only if claimed before the resit was sat'],
    ]));
  test('nothing to claim is not available and names the status', () =>
    expect(spilled(certify, LEDGER.slice(0, 2), 'DIT')).toEqual(
      notAvailable('Nothing to claim yet: Incomplete. BTEC.CHECK says why.'),
    ));
});
