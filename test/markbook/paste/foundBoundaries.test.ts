import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FoundBoundaries } from '../../../src/markbook/paste/foundBoundaries';
import { recognise } from '../../../src/markbook/paste/recognise';

const found = (text: string): readonly FoundBoundaries[] => recognise(text, [90, 120]).boundaries;

const told = ({ key, max, boundaries }: FoundBoundaries): string =>
  [key.subject?.value, key.component?.value, key.series?.value, max, ...Object.values(boundaries)].join(' ');

const file = readFileSync(new URL('../../data/illustrative-boundaries.csv', import.meta.url), 'utf8');

describe('grade boundaries pasted with their headings', () => {
  it('are read row by row, as the add-in keeps them', () => {
    const rows = found(file);
    expect(rows.map(told)).toEqual([
      'SPO C1 2024-06 60 13 19 25 31 39 47',
      'SPO C1 2025-06 60 14 20 26 32 40 48',
      'SPO C2 2024-06 60 15 21 27 33 41 49',
      'SPO C2 2025-06 60 12 18 24 30 38 46',
      'SPO C3 2024-06 60 14 20 26 32 39 46',
      'SPO C3 2025-06 60 11 17 23 29 36 43',
    ]);
    expect(rows[0]).toMatchObject({ status: 'illustrative', source: "Invented figures, not Pearson's", line: 2 });
    expect(recognise(file, [90, 120]).tables).toEqual([]);
  });

  it('are read in the order and spelling of their headings, with the words above them', () => {
    const text =
      'Digital Information Technology, June 2025\nComponent\tMax mark\tD2\tM2\tP2\tD1\tM1\tP1\tU\n1\t60\t48\t40\t32\t26\t20\t14\t0\nComponent 2\t60\t47\t39\t31\t25\t19\t13\t0';
    expect(found(text).map(told)).toEqual([
      'DIT C1 2025-06 60 14 20 26 32 40 48',
      'DIT C2 2025-06 60 13 19 25 31 39 47',
    ]);
  });

  it('keep what is no figure, for the teacher to correct', () => {
    const text = 'Max,L1P,L1M,L1D,L2P,L2M,L2D\n60,13,x,25,31,39,';
    expect(found(text).map(({ boundaries }) => Object.values(boundaries))).toEqual([['13', 'x', '25', '31', '39', '']]);
  });

  it('are none where a heading is missing, nor in a table of raw marks and UMS', () => {
    expect(found('Max,L1P,L1M,L1D,L2P,L2M\n60,13,19,25,31,39')).toEqual([]);
    expect(found('Raw mark,UMS,Grade\n0,0,U\n1,2,U')).toEqual([]);
  });
});
