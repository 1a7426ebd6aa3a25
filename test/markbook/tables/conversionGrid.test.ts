import { describe, expect, it } from 'vitest';
import { boundaryShiftWords, seriesBefore } from '../../../src/markbook/tables/boundaryShift';
import { conversionGrid } from '../../../src/markbook/tables/conversionGrid';
import { gridKey, squareName } from '../../../src/markbook/tables/gridWords';
import { STATUS_WORDS } from '../../../src/taskpane/controls/qualifierWords';
import { asUms, type ComponentId, type Conversion, type Series } from '../../../src/rules';
import { SCALE } from '../../usualScale';

/** Invented: raw marks are worth 1.5 UMS, those of a harder series from so many marks later on. */
const conversion = (component: ComponentId, series: Series, harderBy = 0, max = 60): Conversion => ({
  subject: 'DIT',
  component,
  series,
  max,
  ums: Array.from({ length: max + 1 }, (_, raw) => asUms(Math.max(0, Math.floor((raw - harderBy) * 1.5)))),
  status: 'illustrative',
  contradicted: false,
  source: 'Invented',
  added: '',
  basis: { kind: 'table' },
});

const HELD = [conversion('C1', '2024-06'), conversion('C1', '2025-06', 2), conversion('C3', '2025-06')];
const USED = [
  { subject: 'DIT', component: 'C1', series: '2025-06' },
  { subject: 'DIT', component: 'C2', series: '2026-01' },
  { subject: 'HSC', component: 'C1', series: '2023-06' },
] as const;

describe('the squares of a subject', () => {
  const grid = conversionGrid('DIT', HELD, USED);

  it('have a row for every series held or used, the newest first, and a column for every component', () => {
    expect(grid.components).toEqual(['C1', 'C2', 'C3']);
    expect(
      grid.rows.map(({ series, squares }) => [series, squares.map(({ held, isUsed }) => [held !== undefined, isUsed])]),
    ).toEqual([
      [
        '2026-01',
        [
          [false, false],
          [false, true],
          [false, false],
        ],
      ],
      [
        '2025-06',
        [
          [true, true],
          [false, false],
          [true, false],
        ],
      ],
      [
        '2024-06',
        [
          [true, false],
          [false, false],
          [false, false],
        ],
      ],
    ]);
  });

  it('say what they are to somebody who does not see them', () => {
    const names = grid.rows.flatMap(({ squares }) => squares.map((square) => squareName(square, 'Illustrative')));
    expect(names.slice(1, 4)).toEqual([
      'C2 2026-01, not held: add it, used by a tracker',
      'C3 2026-01, not held: add it',
      'C1 2025-06, Illustrative, used by a tracker',
    ]);
    expect(gridKey(grid, STATUS_WORDS)).toBe('I illustrative; framed: used by a tracker; dashed: not held.');
  });
});

describe('boundaries against the series before', () => {
  const [first, second] = HELD as [Conversion, Conversion];

  it('are compared with the series just before, of the same component', () => {
    expect(seriesBefore(second, HELD)).toBe(first);
    expect(seriesBefore(first, HELD)).toBeUndefined();
    expect(boundaryShiftWords(second, first, SCALE)).toBe(
      'Raw marks needed, compared with May/June 2024: L1P 2 more, L1M 2 more, L1D 2 more, L2P 2 more, L2M 2 more and L2D 2 more.',
    );
    expect(boundaryShiftWords(first, second, SCALE)).toContain('L2P 2 fewer');
  });

  it('are said to be the same, not comparable, or without a series before', () => {
    expect(boundaryShiftWords(second, { ...second, series: '2025-01' }, SCALE)).toBe(
      'Boundaries as in December 2024/January 2025.',
    );
    expect(boundaryShiftWords(second, conversion('C1', '2024-06', 0, 50), SCALE)).toBe(
      'Out of 60; May/June 2024 was out of 50, so boundaries are not compared.',
    );
    expect(boundaryShiftWords(first, undefined, SCALE)).toBe('No series before May/June 2024 is held.');
  });

  it('are not said to be the same where a grade is out of reach', () => {
    const upTo = (most: number): Conversion => ({
      ...second,
      ums: second.ums.map((ums) => asUms(Math.min(ums, most))),
    });
    expect(boundaryShiftWords(second, { ...upTo(71), series: '2025-01' }, SCALE)).toBe(
      'L2D is out of reach in December 2024/January 2025.',
    );
    expect(boundaryShiftWords(upTo(71), first, SCALE)).toBe(
      'Raw marks needed, compared with May/June 2024: L1P 2 more, L1M 2 more, L1D 2 more, L2P 2 more and L2M 2 more. L2D is out of reach in May/June 2025.',
    );
    expect(boundaryShiftWords(upTo(0), { ...upTo(0), series: '2025-01' }, SCALE)).toBe(
      'No grade can be reached in either, so boundaries are not compared.',
    );
  });
});
