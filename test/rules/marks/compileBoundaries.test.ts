import { describe, expect, test } from 'vitest';
import { law } from '../../law';
import fc from 'fast-check';
import {
  BOUNDARY_GRADES,
  compileBoundaries,
  componentScale,
  type BoundaryProblem,
  type CellInput,
  type ComponentId,
} from '../../../src/rules';
import { SCALE } from '../../usualScale';

type Six = readonly [CellInput, CellInput, CellInput, CellInput, CellInput, CellInput];

const compile = (component: ComponentId, max: CellInput, six: readonly CellInput[], rounding: CellInput = '') => {
  const [L1P = null, L1M = null, L1D = null, L2P = null, L2M = null, L2D = null] = six;
  return compileBoundaries({
    key: { subject: 'SPO', component, series: '2024-06' },
    max,
    boundaries: { L1P, L1M, L1D, L2P, L2M, L2D },
    rounding,
    status: 'illustrative',
    source: 'a test',
    added: '2026-11-21',
    scale: SCALE,
  });
};
const umsOf = (...args: Parameters<typeof compile>): readonly number[] => {
  const answer = compile(...args);
  return answer.ok ? answer.value.ums : [];
};
const problemsOf = (...args: Parameters<typeof compile>): readonly BoundaryProblem[] => {
  const answer = compile(...args);
  return answer.ok ? [] : answer.problems;
};
const SOUND: Six = [13, 19, 25, 31, 39, 47];

describe('boundaries alone give an estimated conversion', () => {
  test('with straight lines through the boundaries, whole and labelled', () => {
    const answer = compile('C1', 60, SOUND);
    expect(answer).toMatchObject({
      ok: true,
      value: {
        subject: 'SPO',
        component: 'C1',
        series: '2024-06',
        max: 60,
        status: 'estimated',
        contradicted: false,
        source: 'a test',
        added: '2026-11-21',
        basis: {
          kind: 'boundaries',
          rounding: 'nearest',
          declared: 'illustrative',
          points: [
            { raw: 0, ums: 0 },
            { raw: 13, ums: 27, grade: 'L1P' },
            { raw: 19, ums: 36, grade: 'L1M' },
            { raw: 25, ums: 45, grade: 'L1D' },
            { raw: 31, ums: 54, grade: 'L2P' },
            { raw: 39, ums: 63, grade: 'L2M' },
            { raw: 47, ums: 72, grade: 'L2D' },
            { raw: 60, ums: 90 },
          ],
        },
      },
    });
    const ums = umsOf('C1', 60, SOUND);
    expect(ums.length).toBe(61);
    expect([0, 12, 13, 18, 19, 46, 47, 59, 60].map((raw) => ums[raw])).toEqual([0, 25, 27, 35, 36, 71, 72, 89, 90]);
  });

  test('a half goes up by default, and down when that is said', () => {
    const six: Six = [10, 20, 26, 32, 40, 50];
    expect(umsOf('C1', 60, six)[29]).toBe(50);
    expect(umsOf('C1', 60, six, 'nearest')[29]).toBe(50);
    expect(umsOf('C1', 60, six, ' Down ')[29]).toBe(49);
    expect(umsOf('C1', 60, six)[28]).toBe(48);
    expect(umsOf('C1', 60, six)[30]).toBe(51);
  });

  test('a whole number is not rounded, either way', () => {
    const six: Six = [10, 20, 26, 35, 40, 50];
    expect([26, 27, 28, 35].map((raw) => umsOf('C1', 60, six, 'down')[raw])).toEqual([45, 46, 47, 54]);
    expect([26, 27, 28, 35].map((raw) => umsOf('C1', 60, six, 'nearest')[raw])).toEqual([45, 46, 47, 54]);
  });

  test('an external of 70 marks', () => {
    expect(umsOf('C3', 70, [10, 20, 30, 40, 54, 60])[55]).toBe(86);
  });

  test('the guard holds a mark one short of a grade whose boundary it misses', () => {
    const ums = umsOf('C1', 60, [5, 10, 20, 40, 50, 55]);
    expect([38, 39, 40].map((raw) => ums[raw])).toEqual([53, 53, 54]);
  });

  test('the guard is for grades only: a mark below the maximum may round to the maximum', () => {
    const ums = umsOf('C1', 200, [10, 20, 30, 40, 50, 60]);
    expect([196, 197, 198, 199, 200].map((raw) => ums[raw])).toEqual([89, 90, 90, 90, 90]);
  });
});

describe('everything wrong with boundaries is named at once', () => {
  test('the lowest boundary is 1 at least, the highest one below the maximum at most', () => {
    expect(umsOf('C1', 48, [1, 19, 25, 31, 39, 47]).length).toBe(49);
    expect(problemsOf('C1', 48, [0, 19, 25, 31, 39, 48])).toEqual([
      { rule: 'UMS-3', code: 'boundary-out-of-range', facts: { grade: 'L1P', raw: 0, max: 48 } },
      { rule: 'UMS-3', code: 'boundary-out-of-range', facts: { grade: 'L2D', raw: 48, max: 48 } },
    ]);
    expect(problemsOf('C1', 46, SOUND)).toEqual([
      { rule: 'UMS-3', code: 'boundary-out-of-range', facts: { grade: 'L2D', raw: 47, max: 46 } },
    ]);
  });

  test('each boundary stands above the one below it', () => {
    expect(problemsOf('C1', 60, [13, 13, 12, 31, 39, 47])).toEqual([
      {
        rule: 'UMS-3',
        code: 'boundaries-not-increasing',
        facts: { grade: 'L1M', raw: 13, below: 'L1P', belowRaw: 13 },
      },
      {
        rule: 'UMS-3',
        code: 'boundaries-not-increasing',
        facts: { grade: 'L1D', raw: 12, below: 'L1M', belowRaw: 13 },
      },
    ]);
    expect(problemsOf('C1', 60, [13, 14, 15, 16, 17, 18])).toEqual([]);
  });

  test('all six, whole, with a maximum and a rounding that exists', () => {
    expect(problemsOf('C1', '', [13, '', 25.5, 'x', 39, 47], 'up')).toEqual([
      { rule: 'UMS-3', code: 'boundaries-max-unreadable', facts: { text: '', most: 1000 } },
      { rule: 'UMS-3', code: 'boundary-missing', facts: { grade: 'L1M' } },
      { rule: 'UMS-3', code: 'boundary-unreadable', facts: { grade: 'L1D', text: '25.5' } },
      { rule: 'UMS-3', code: 'boundary-unreadable', facts: { grade: 'L2P', text: 'x' } },
      { rule: 'UMS-2', code: 'rounding-unknown', facts: { text: 'up' } },
    ]);
  });

  test('a boundary that is missing does not hide that the next is too low', () => {
    expect(problemsOf('C1', 60, [20, null, 19, 31, 39, 47])).toEqual([
      { rule: 'UMS-3', code: 'boundary-missing', facts: { grade: 'L1M' } },
      {
        rule: 'UMS-3',
        code: 'boundaries-not-increasing',
        facts: { grade: 'L1D', raw: 19, below: 'L1P', belowRaw: 20 },
      },
    ]);
  });

  test('a maximum of 1000 is the highest; more is refused at once, not filled in', () => {
    const refused = (text: string) => ({
      rule: 'UMS-3',
      code: 'boundaries-max-unreadable',
      facts: { text, most: 1000 },
    });
    expect(umsOf('C1', 1000, SOUND)).toHaveLength(1001);
    expect(problemsOf('C1', 1001, SOUND)).toEqual([refused('1001')]);
    expect(problemsOf('C1', 1_000_000_000, SOUND)).toEqual([refused('1000000000')]);
    expect(problemsOf('C1', '1e9', SOUND)).toEqual([refused('1e9')]);
  });

  test('without a maximum a boundary of 0 is named all the same', () => {
    expect(problemsOf('C1', '', [0, 19, 25, 31, 39, 47])).toEqual([
      { rule: 'UMS-3', code: 'boundaries-max-unreadable', facts: { text: '', most: 1000 } },
      { rule: 'UMS-3', code: 'boundary-out-of-range', facts: { grade: 'L1P', raw: 0, max: 1000 } },
    ]);
  });

  test('numbers as text are read', () => {
    expect(problemsOf('C1', '60', ['13', ' 19 ', '25', '31', '39', '47'])).toEqual([]);
  });
});

const component = fc.constantFrom<ComponentId>('C1', 'C2', 'C3');
const sound = fc
  .uniqueArray(fc.integer({ min: 1, max: 149 }), { minLength: 7, maxLength: 7 })
  .map((raws) => raws.sort((a, b) => a - b))
  .map((raws) => ({ six: raws.slice(0, 6), max: (raws[6] ?? 0) + 1 }));

/** The same line in exact fractions, another way: count down from the top of the segment. */
const exactly = (raw: bigint, below: readonly [bigint, bigint], above: readonly [bigint, bigint]) => {
  const width = above[0] - below[0];
  return { numerator: above[1] * width - (above[0] - raw) * (above[1] - below[1]), denominator: width };
};

describe('laws of boundaries', () => {
  law([component, sound, fc.constantFrom('nearest', 'down')])(
    'one more raw mark never lowers the UMS; 0 gives 0 and the maximum the maximum',
    (id, { six, max }, rounding) => {
      const ums = umsOf(id, max, six, rounding);
      expect(ums.length).toBe(max + 1);
      expect([ums[0], ums[max]]).toEqual([0, componentScale(SCALE, id).max]);
      ums.forEach((value, raw) => {
        expect(value).toBeGreaterThanOrEqual(ums[raw - 1] ?? 0);
      });
    },
  );

  law([component, sound, fc.constantFrom('nearest', 'down')])(
    'exactly the raw marks from a boundary up reach its grade’s minimum',
    (id, { six, max }, rounding) => {
      const ums = umsOf(id, max, six, rounding);
      BOUNDARY_GRADES.forEach((grade, index) => {
        const minimum = componentScale(SCALE, id).minima[grade];
        expect(ums.findIndex((value) => value >= minimum)).toBe(six[index]);
        expect(ums[six[index] ?? -1]).toBe(minimum);
      });
    },
  );

  law([component, sound, fc.constantFrom('nearest', 'down')])(
    'every UMS is the exact fraction rounded as named, or held one below a grade',
    (id, { six, max }, rounding) => {
      const { minima, max: top } = componentScale(SCALE, id);
      const points = [
        [0, 0],
        ...six.map((raw, index) => [raw, minima[BOUNDARY_GRADES[index] ?? 'L1P']]),
        [max, top],
      ].map(([raw = 0, value = 0]) => [BigInt(raw), BigInt(value)] as const);
      umsOf(id, max, six, rounding).forEach((value, raw) => {
        const index = raw === max ? points.length - 1 : points.findIndex(([from]) => BigInt(raw) < from);
        const below = points[index - 1] ?? ([0n, 0n] as const);
        const above = points[index] ?? ([0n, 0n] as const);
        const { numerator, denominator } = exactly(BigInt(raw), below, above);
        const down = numerator / denominator;
        const isHalfOrMore = (numerator - down * denominator) * 2n >= denominator;
        const rounded = rounding === 'nearest' && isHalfOrMore ? down + 1n : down;
        const isGuarded = index <= 6 && BigInt(raw) < above[0] && rounded === above[1];
        expect(BigInt(value)).toBe(isGuarded ? rounded - 1n : rounded);
      });
    },
  );

  law([component, sound])('rounding down never gives more than rounding to the nearest', (id, { six, max }) => {
    const nearest = umsOf(id, max, six, 'nearest');
    umsOf(id, max, six, 'down').forEach((value, raw) => {
      expect(nearest[raw]).toBeGreaterThanOrEqual(value);
    });
  });
});
