import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { law } from '../law';
import {
  asUms,
  attemptsLeft,
  claimOptions,
  compileTable,
  componentGradeFor,
  entryOptions,
  internalsOf,
  kindOf,
  neededMark,
  outcomeOf,
  QUALIFICATION_BOUNDARY_GRADES,
  readLedger,
  totalUms,
  type ComponentId,
  type Conversion,
  type LedgerFinding,
  type Scale,
  type SittingRules,
} from '../../src/rules';
import { POINTS } from '../../src/reference/points/points';
import { builtInScale } from '../../src/reference/scale/scale';
import { structureFor } from '../../src/reference/specifications/structures';
import { anyLedger, rulesOf, soundLedger, type LedgerRow } from './sittings/someLedgers';

const scaleOf = (code: string): Scale => ({ ...builtInScale(structureFor(code)), status: 'confirmed' });
const rulesFor = (code: string): SittingRules => ({ ...rulesOf(code), scale: scaleOf(code) });
const [DIT, CON, ART] = [rulesFor('DIT'), rulesFor('CON'), rulesFor('ART')];

/** Which component of Construction stands where one of most subjects does: its internals are 2 and 3, its external is 1. */
const IN_CONSTRUCTION: Readonly<Record<string, ComponentId>> = { C1: 'C2', C2: 'C3', C3: 'C1' };

const inConstruction = (rows: readonly LedgerRow[]): readonly LedgerRow[] =>
  rows.map(([component, ...rest]) => [
    component === 1 ? 2 : (IN_CONSTRUCTION[String(component)] ?? component),
    ...rest,
  ]);

const told = (findings: readonly LedgerFinding[]): readonly string[] =>
  findings
    .map(({ code, rule, severity, facts }) => {
      const { row, series } = facts as { readonly row?: number; readonly series?: unknown };
      return JSON.stringify([code, rule, severity, row, series]);
    })
    .sort();

describe('Construction is any other subject with its components in another order', () => {
  law([anyLedger])('outcome, certificates, findings, claims, attempts and entries are alike', (rows) => {
    const [usual, own] = [readLedger(rows, DIT), readLedger(inConstruction(rows), CON)];
    const [expected, found] = [outcomeOf(usual, DIT), outcomeOf(own, CON)];
    expect(found.status).toBe(expected.status.replace('C3', 'C1'));
    expect([found.best?.total, found.best?.grade, found.tables?.series]).toEqual([
      expected.best?.total,
      expected.best?.grade,
      expected.tables?.series,
    ]);
    expect(told(found.findings)).toEqual(told(expected.findings));
    const options = [claimOptions(usual, DIT, POINTS), claimOptions(own, CON, POINTS)] as const;
    const [ways, ownWays] = options.map(
      (option) => option.ok && option.value.map(({ best, tablesPoints }) => [best.total, tablesPoints]),
    );
    expect(ownWays).toEqual(ways);
    const left = (ledger: typeof usual, rules: SittingRules, rename: Readonly<Record<string, ComponentId>>) =>
      attemptsLeft(ledger, rules)
        .map(({ component, left: still }) => `${rename[component] ?? component} ${still}`)
        .sort();
    expect(left(own, CON, {})).toEqual(left(usual, DIT, IN_CONSTRUCTION));
    const entries = (ledger: typeof usual, rules: SittingRules, rename: Readonly<Record<string, ComponentId>>) =>
      entryOptions(ledger, rules, '2026-06')
        .map((option) => `${rename[option.component] ?? option.component} ${option.refusals.length}`)
        .sort();
    expect(entries(own, CON, {})).toEqual(entries(usual, DIT, IN_CONSTRUCTION));
  });

  law([fc.integer({ min: 0, max: 120 }), fc.constantFrom<ComponentId>('C1', 'C2', 'C3')])(
    'a UMS earns the same grade on the component that stands in its place',
    (ums, component) => {
      const place = IN_CONSTRUCTION[component] ?? component;
      fc.pre(kindOf(DIT.scale.structure, component) === 'external' || ums <= 90);
      expect(componentGradeFor(asUms(ums), place, CON.scale)).toBe(componentGradeFor(asUms(ums), component, DIT.scale));
    },
  );
});

/** An internal of Art and Design Practice is worth both internals of most subjects, sat together. */
const inBoth = (rows: readonly LedgerRow[]): readonly LedgerRow[] =>
  rows.flatMap(([component, series, result, claimed]): readonly LedgerRow[] => {
    if (component === 'C2') return [['C3', series, result, claimed]];
    const half = typeof result === 'number' ? result / 2 : result;
    return [
      ['C1', series, half, ''],
      ['C2', series, half, ''],
    ];
  });

const artRow: fc.Arbitrary<LedgerRow> = fc
  .constantFrom('C1', 'C2')
  .chain((component) =>
    fc.tuple(
      fc.constant(component),
      fc.constantFrom('2024-06', '2025-06', '2026-06'),
      fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: 0, max: component === 'C1' ? 90 : 60 }).map((ums) => 2 * ums) },
        { weight: 1, arbitrary: fc.constantFrom('X', '') },
      ),
      component === 'C2' ? fc.constantFrom('', 'Yes') : fc.constant(''),
    ),
  );

const artLedger = fc.uniqueArray(artRow, {
  maxLength: 6,
  selector: ([component, series]) => `${String(component)} ${String(series)}`,
});

describe('Art and Design Practice is any other subject whose two internals are one', () => {
  law([artLedger])('status and totals are those of a ledger with both internals in its place', (rows) => {
    const expected = outcomeOf(readLedger(inBoth(rows), DIT), DIT);
    const found = outcomeOf(readLedger(rows, ART), ART);
    expect(found.status).toBe(expected.status.replace('C3', 'C2'));
    expect(found.certificates.map(({ series, total }) => [series, total])).toEqual(
      expected.certificates.map(({ series, total }) => [series, total]),
    );
  });
});

const RAW = 60;

const conversionOf = (code: string, component: ComponentId, scale: Scale, steps: readonly number[]): Conversion => {
  const max = scale[kindOf(scale.structure, component)].max;
  const sum = steps.reduce((all, step) => all + step, 0);
  let so = 0;
  const rows = [{ raw: 0, ums: 0 }];
  steps.forEach((step, index) => {
    so += step;
    rows.push({ raw: index + 1, ums: sum === 0 ? 0 : Math.floor((so * max) / sum) });
  });
  const compiled = compileTable({
    key: { subject: code, component, series: '2025-06' },
    ...{ rows, status: 'illustrative', source: 'Invented', added: '', scale },
  });
  if (!compiled.ok) throw new Error(compiled.problems[0].code);
  return compiled.value.conversion;
};

describe.each(['DIT', 'CON', 'ART'])('In %s', (code) => {
  const scale = scaleOf(code);
  const { components } = scale.structure;
  const marks = fc.tuple(...components.map(() => fc.integer({ min: 0, max: RAW })));
  const steps = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: RAW, maxLength: RAW });

  law([marks, fc.nat({ max: components.length - 1 }), steps])(
    'a total adds up the subject’s own components, and one blank or X leaves none',
    (given, open, each) => {
      const results = components.map((component, index) => {
        const conversion = conversionOf(code, component, scale, each);
        return { component, result: asUms(conversion.ums[given[index] ?? 0] ?? 0) };
      });
      expect(totalUms(results)).toMatchObject({
        ok: true,
        value: results.reduce((sum, { result }) => sum + result, 0),
      });
      for (const state of ['X', 'blank'] as const) {
        const some = results.map((one, index) => (index === open ? { ...one, result: state } : one));
        expect(totalUms(some).ok).toBe(false);
      }
    },
  );

  law([fc.constantFrom(...QUALIFICATION_BOUNDARY_GRADES), fc.nat(), fc.nat(), steps])(
    'the needed mark reaches the grade and one fewer does not, whichever component is still to come',
    (target, pick, share, each) => {
      const component = components[pick % components.length] ?? scale.structure.external;
      const conversion = conversionOf(code, component, scale, each);
      const others = scale.qualification.max - scale[kindOf(scale.structure, component)].max;
      const knownUms = asUms(share % (others + 1));
      const needed = neededMark({ knownUms, target, conversion }, scale);
      const minimum = scale.qualification.minima[target];
      const reached = (raw: number) => knownUms + (conversion.ums[raw] ?? 0) >= minimum;
      expect(needed.ok).toBe(reached(RAW));
      if (!needed.ok) return;
      expect(reached(needed.value)).toBe(true);
      expect(needed.value > 0 && reached(needed.value - 1)).toBe(false);
    },
  );

  law([soundLedger, fc.nat()])('the order of rows never matters, and an internal counts its highest', (some, seed) => {
    const rules = rulesFor(code);
    const rows = some
      .filter(([component]) => components.some((each) => each === component))
      .map(([component, series, result, claimed]): LedgerRow => {
        const isExternal = component === scale.structure.external;
        const max = scale[isExternal ? 'external' : 'internal'].max;
        return [component, series, typeof result === 'number' ? result % (max + 1) : result, isExternal ? claimed : ''];
      });
    const rotated = rows.slice(seed % (rows.length + 1)).concat(rows.slice(0, seed % (rows.length + 1)));
    const [one, other] = [outcomeOf(readLedger(rows, rules), rules), outcomeOf(readLedger(rotated, rules), rules)];
    expect([other.status, other.best?.total]).toEqual([one.status, one.best?.total]);
    for (const { counting, series } of one.certificates) {
      for (const internal of internalsOf(scale.structure)) {
        const sat = rows.flatMap(([component, when, result]) =>
          component === internal && typeof result === 'number' && String(when) <= series ? [result] : [],
        );
        expect(counting.find(({ component }) => component === internal)?.result).toBe(Math.max(...sat));
      }
    }
  });
});
