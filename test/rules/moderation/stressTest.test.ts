import { expect, test } from 'vitest';
import { stressTest, type Conversion } from '../../../src/rules';
import { SCALE } from '../../usualScale';
import { asRawMark } from '../../../src/rules/terms/units';

/** Two UMS for every raw mark, up to 45. */
const conversion: Conversion = {
  subject: 'DIT',
  component: 'C1',
  series: '2026-06',
  max: 45,
  ums: Array.from({ length: 46 }, (_, raw) => raw * 2),
  status: 'illustrative',
  contradicted: false,
  source: 'Invented figures',
  added: '2026-11-21',
  basis: { kind: 'table' },
};

const stressed = (marks: readonly number[], by: number) =>
  stressTest(marks.map(asRawMark), { kind: 'flat', by }, conversion, SCALE);

test('a mark is shown with its UMS and its component grade, before and after', () => {
  expect(stressed([36, 27], -1)).toEqual([
    { before: { mark: 36, ums: 72, grade: 'L2D' }, after: { mark: 35, ums: 70, grade: 'L2M' } },
    { before: { mark: 27, ums: 54, grade: 'L2P' }, after: { mark: 26, ums: 52, grade: 'L1D' } },
  ]);
});

test('the highest mark of the assignment is simulated, one above it is not', () => {
  expect(stressed([46, 45], -1)).toEqual([
    undefined,
    { before: { mark: 45, ums: 90, grade: 'L2D' }, after: { mark: 44, ums: 88, grade: 'L2D' } },
  ]);
});
