import { describe, expect, test } from 'vitest';
import { compileScale, GRADES } from '../../src/rules';
import { POINTS } from '../../src/reference/points/points';
import { keyDatesOf } from '../../src/reference/policies/keyDates';
import { sittingRulesFor } from '../../src/reference/policies/sittingRules';
import { RULES } from '../../src/reference/rules/rules';
import { RULES_YEAR } from '../../src/reference/rules/rulesYear';
import { builtInScale, LEAST_EXTERNAL_PERCENT } from '../../src/reference/scale/scale';
import { SCALE } from '../usualScale';
import { entryCodeOf } from '../../src/reference/specifications/entryCodes';
import { SPECIFICATIONS, specificationOfCode } from '../../src/reference/specifications/specifications';
import { SUBJECTS } from '../../src/reference/specifications/subjects';

const subject = (code: string) => SUBJECTS.find((each) => each.code === code);
const rulesOf = (code: string) => {
  const found = subject(code);
  return found === undefined ? undefined : sittingRulesFor(found, builtInScale(found.structure));
};

describe('the scale', () => {
  test('is unconfirmed until a teacher has compared it, and stands up to its own rule', () => {
    expect(SCALE.status).toBe('unconfirmed');
    expect(compileScale({ ...SCALE, checkedBy: 'A Teacher' }, LEAST_EXTERNAL_PERCENT).ok).toBe(true);
    expect([SCALE.internal.max, SCALE.external.max, SCALE.qualification.max]).toEqual([90, 120, 300]);
    expect(Object.values(SCALE.internal.minima)).toEqual([27, 36, 45, 54, 63, 72]);
    expect(Object.values(SCALE.external.minima)).toEqual([36, 48, 60, 72, 84, 96]);
    expect(SCALE.qualification.minima).toEqual({
      L1P: 90,
      L1M: 120,
      L1D: 150,
      L2P: 180,
      L2M: 210,
      L2D: 240,
      'L2D*': 270,
    });
  });

  test('three components at a grade’s minimum make the qualification’s minimum', () => {
    for (const grade of ['L1P', 'L1M', 'L1D', 'L2P', 'L2M', 'L2D'] as const) {
      expect(2 * SCALE.internal.minima[grade] + SCALE.external.minima[grade]).toBe(SCALE.qualification.minima[grade]);
    }
  });
});

describe('points, subjects and rules', () => {
  test('every grade has its points', () => {
    expect(GRADES.map((grade) => POINTS[grade])).toEqual([8.5, 7, 5.5, 4, 3, 2, 1.25, 0]);
  });

  test('the fourteen subjects, and which of them are out of the ordinary', () => {
    const codesWhere = (test: (each: (typeof SUBJECTS)[number]) => boolean) =>
      SUBJECTS.filter(test).map(({ code }) => code);
    expect(SUBJECTS.map(({ code }) => code)).toEqual([
      'ANC',
      'ART',
      'CHD',
      'CON',
      'CMP',
      'DAN',
      'DIT',
      'ENG',
      'ENT',
      'HSC',
      'MUS',
      'PER',
      'SPO',
      'TAT',
    ]);
    expect(codesWhere(({ creative }) => creative)).toEqual(['ART', 'CMP', 'DAN', 'MUS', 'PER']);
    expect(codesWhere(({ winterInternals }) => !winterInternals)).toEqual(['ART']);
    expect(codesWhere(({ moderation }) => moderation === 'visit')).toEqual(['ART']);
    expect(codesWhere(({ video }) => video)).toEqual(['SPO']);
    expect(specificationOfCode('DIT')?.components[1]?.title?.value).toBe(
      'Collecting, Presenting and Interpreting Data',
    );
  });

  test('the entry codes that the timetable gives are those of the externals; the number of a code is not that of a component', () => {
    const codes = Object.fromEntries(
      SPECIFICATIONS.map(({ code, structure, components }) => [
        code,
        `${structure.external} ${components.find(({ id }) => id === structure.external)?.entryCode?.value}`,
      ]),
    );
    expect(codes).toEqual({
      ANC: 'C3 BAC03',
      ART: 'C2 BAD02',
      CHD: 'C3 BCD03',
      CON: 'C1 BCB03',
      CMP: 'C3 BCM03',
      DAN: 'C3 BPD03',
      DIT: 'C3 BIT03',
      ENG: 'C3 undefined',
      ENT: 'C3 BEN03',
      HSC: 'C3 BHS03',
      MUS: 'C3 BMP03',
      PER: 'C3 BPA03',
      SPO: 'C3 BSP03',
      TAT: 'C3 BTT03',
    });
    expect(entryCodeOf('bcb', 3)).toMatchObject({ component: 'C1', isHeld: true });
    expect(entryCodeOf('BCB', 1)).toMatchObject({ component: 'C2', isHeld: false });
    expect(entryCodeOf('BCB', 2)).toMatchObject({ component: 'C3', isHeld: false });
    expect(entryCodeOf('BAD', 3)).toEqual({ subject: specificationOfCode('ART'), isHeld: false });
    expect(entryCodeOf('BEG', 1)).toBeUndefined();
  });

  test('every rule of the rules document is there', () => {
    const upTo = (name: string, last: number) =>
      Array.from({ length: last }, (_, index) => `${name}-${String(index + 1)}`);
    expect([...RULES.keys()]).toEqual([
      ...upTo('STR', 4),
      ...upTo('SCALE', 3),
      ...upTo('UMS', 6),
      ...upTo('SIT', 12),
      ...upTo('ENT', 8),
      ...upTo('MOD', 11),
      ...upTo('REV', 3),
      ...upTo('PTS', 2),
      ...upTo('WHATIF', 7),
      'TERMS',
    ]);
    expect(RULES.get('SCALE-1')?.status).toBe('unconfirmed');
    expect(RULES_YEAR).toBe('2025-26');
  });
});

describe('policies', () => {
  test('when components can be sat: usually, in creative subjects, in Art and Design', () => {
    const both = ['01', '06'];
    const summer = ['06'];
    const availability = (code: string) => {
      const rules = rulesOf(code);
      return [rules?.internal, rules?.external].map((part) => ({
        offered: part?.offered.map(({ from, months }) => ({ from, months })),
        attempts: part?.attempts.map(({ from, rule, most }) => `${most} from ${from} by ${rule}`),
      }));
    };
    const [once, resit] = [['2 from 2023-01 by SIT-1'], ['2 from 2023-01 by SIT-2']];
    expect(availability('DIT')).toEqual([
      { offered: [{ from: '2023-01', months: both }], attempts: once },
      { offered: [{ from: '2024-01', months: both }], attempts: resit },
    ]);
    expect(availability('MUS')).toEqual([
      { offered: [{ from: '2023-01', months: both }], attempts: once },
      { offered: [{ from: '2024-06', months: summer }], attempts: resit },
    ]);
    expect(availability('ART')).toEqual([
      { offered: [{ from: '2023-06', months: summer }], attempts: once },
      { offered: [{ from: '2024-06', months: summer }], attempts: resit },
    ]);
    expect([rulesOf('DIT'), rulesOf('MUS')]).toMatchObject([
      { subject: 'DIT', scale: SCALE, known: ['C1', 'C2', 'C3'], creative: false },
      { subject: 'MUS', scale: SCALE, known: ['C1', 'C2', 'C3'], creative: true },
    ]);
    expect(rulesOf('ART')?.scale).toEqual(builtInScale({ components: ['C1', 'C2'], external: 'C2' }));
  });

  test('key dates are those of exactly that series', () => {
    const due = (series: '2026-01' | '2026-06' | '2027-06') =>
      keyDatesOf(series)
        .filter(({ event }) => event === 'marks and sample')
        .map(({ to }) => to);
    expect(due('2026-01')).toEqual(['2025-12-15']);
    expect(due('2026-06')).toEqual(['2026-05-15']);
    expect(due('2027-06')).toEqual([]);
    expect(keyDatesOf('2024-06').map(({ event, to }) => [event, to])).toEqual([
      ['re-entry without late fee after January results', '2024-03-29'],
      ['claims', '2024-05-02'],
      ['late claims', '2024-07-05'],
    ]);
  });
});
