import { describe, expect, it } from 'vitest';
import { yearRow } from '../../../src/markbook/results/yearOnYearWords';
import { resultsOf } from './resultClass';

describe('Results year on year', () => {
  const { yearOnYear } = resultsOf(
    [['Ada Test', '', '', '', '0001']],
    [
      ['0001', 'C1', '2026-06', 60],
      ['0001', 'C1', '2025-06', 20],
      ['0001', 'C1', '2026-06', 'X', '', '', 'mock'],
      ['0002', 'C1', '2026-06', 40],
      ['0003', 'C1', '2026-06', 'X'],
      ['0003', 'C1', '2026-06', 'X'],
      ['0004', 'C1', '2026-06', ''],
      ['0005', 'C3', '2026-06', 0],
    ],
  );

  it('are counted by component and series, the latest first, also of past classes; mocks and blanks are no results', () => {
    expect(yearOnYear.map(({ component, series, sat, absent }) => [component, series, sat, absent])).toEqual([
      ['C1', '2026-06', 2, 1],
      ['C1', '2025-06', 1, 0],
      ['C3', '2026-06', 1, 0],
    ]);
  });

  it('take rows without a learner for people not known, each another', () => {
    const { yearOnYear: unknown } = resultsOf(
      [],
      [
        ['', 'C1', '2026-06', 10],
        ['', 'C1', '2026-06', 50],
      ],
    );
    expect(unknown.map(({ sat }) => sat)).toEqual([2]);
  });

  it('say the lower middle and how many reached Level 2', () => {
    expect(yearOnYear.map(yearRow)).toEqual([
      ['May/June 2026', 2, 40, '1 (50 %)', 1],
      ['May/June 2025', 1, 20, '0 (0 %)', 0],
      ['May/June 2026', 1, 0, '0 (0 %)', 0],
    ]);
  });
});
