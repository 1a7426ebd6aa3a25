import { describe, expect, test } from 'vitest';
import { readFigures } from '../../../src/markbook/tables/figures';
import type { CellInput } from '../../../src/rules';
import { boundaries, found, said, small, tables, type Row } from './smallTables';

describe('boundaries', () => {
  const SPORT = { subject: 'SPO', component: 'C1', series: '2024-06' } as const;
  const sport = (...cells: readonly CellInput[]): Row => ['SPO', 'C1', '2024-06', ...cells];

  test.each([
    [
      sport(60, 13, 19, 25, 31, 39, 60, '', ''),
      'K4',
      'The boundary for L2D, 60, must be from 1 to 59, below the maximum.',
    ],
    [sport(60, 13, 19, 19, 31, 39, 47, '', ''), 'H4', 'The boundary for L1D, 19, must be above that for L1M, 19.'],
    [sport(60, 13, '', 25, 31, 39, 47, '', ''), 'G4', 'The boundary for L1M is blank. All six boundaries are needed.'],
    [
      sport('sixty', 13, 19, 25, 31, 39, 47, '', ''),
      'E4',
      'Maximum “sixty” is not a whole raw mark up to 1000. Type the paper’s maximum, such as 60.',
    ],
    [
      sport(1e12, 13, 19, 25, 31, 39, 47, '', ''),
      'E4',
      'Maximum “1000000000000” is not a whole raw mark up to 1000. Type the paper’s maximum, such as 60.',
    ],
    [
      sport(60, 13, 19, 25, 31, 39, 47, 'up', ''),
      'L4',
      'Rounding “up” is not known. Type nearest or down, or leave it blank.',
    ],
  ])('%j is listed with its cell', (row, cell, sentence) => {
    const figures = readFigures([boundaries([row])]);
    expect(said(figures)).toEqual([`problem BTEC Boundaries!${cell} ${sentence}`]);
    expect(found(figures, SPORT)).toBe(
      `The 2024-06 table for SPO C1 has a fault at BTEC Boundaries!${cell}. See the BTEC pane, Tables.`,
    );
  });

  test('are always estimated, whatever their status says', () => {
    const figures = readFigures([boundaries([sport(60, 13, 19, 25, 31, 39, 47, 'down', 'published')])]);
    expect(figures.conversions).toMatchObject([
      { status: 'estimated', max: 60, basis: { kind: 'boundaries', rounding: 'down', declared: 'published' } },
    ]);
  });

  test('stand back behind a table that is not estimated, and win over one that is', () => {
    const bounds = boundaries([['DIT', 'C1', '2024-06', 60, 13, 19, 25, 31, 39, 47, '', '']]);
    const estimated = small({
      0: { 6: 'estimated' },
      1: { 6: 'estimated' },
      2: { 6: 'estimated' },
      3: { 6: 'estimated' },
    });
    expect(found(readFigures([tables(small()), bounds]))).toBe('published 0,30,60,90');
    expect(readFigures([tables(estimated), bounds]).conversions).toMatchObject([
      { max: 60, basis: { kind: 'boundaries' } },
    ]);
  });

  test('don’t stand in for a table with a fault', () => {
    const bounds = boundaries([['DIT', 'C1', '2024-06', 60, 13, 19, 25, 31, 39, 47, '', '']]);
    expect(found(readFigures([tables(small({ 2: { 4: '' } })), bounds]))).toMatch(
      /^The 2024-06 table for DIT C1 has a fault/,
    );
  });
});
