import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../.config/reference/referenceFaults.mjs';
import { attemptsSentence } from '../../src/markbook/sittings/ledgerLines';
import { claimableSeries } from '../../src/markbook/sittings/claims';
import { POINTS } from '../../src/reference/points/points';
import { describeSittings } from '../../src/markbook/wording/sittings';
import data from '../../src/reference/policies/availability.json';
import {
  attemptsLeft,
  checkLedger,
  claimOptions,
  entryOptions,
  readLedger,
  type Series,
  type SittingRules,
} from '../../src/rules';
import { rulesOf } from '../rules/sittings/someLedgers';

/** Three sittings of each part, and no December/January series of internals any more, as they might be published for 2027-01. */
const CITED = {
  from: '2027-01',
  rule: 'SIT-12',
  standing: 'unconfirmed',
  sources: [{ id: 'SUP' }, { id: 'CG', pages: [16] }],
};
const THREE = { ...CITED, most: 3 };
const SUMMER = { ...CITED, months: ['06'] };
const { attempts, offered } = data;
const added = {
  attempts: { internal: [...attempts.internal, THREE], external: [...attempts.external, THREE] },
  offered: { ...offered, internal: [...offered.internal, SUMMER] },
};
const rules = {
  ...rulesOf('DIT'),
  internal: { attempts: added.attempts.internal, offered: added.offered.internal },
  external: { attempts: added.attempts.external, offered: added.offered.external },
} as unknown as SittingRules;

const EXTERNALS = ['2025-01', '2025-06', '2026-06'];
const ledgerOf = (series: readonly string[], component = 'C3') =>
  readLedger([['C1', '2024-06', 50], ['C2', '2024-06', 50], ...series.map((each) => [component, each, 60])], rules);

const found = (series: readonly string[], component?: string) =>
  checkLedger(ledgerOf(series, component), rules)
    .filter(({ severity }) => severity === 'Problem')
    .map(
      (finding) => `${finding.rule}, ${finding.standing}: ${finding.sources.join(', ')}: ${describeSittings(finding)}`,
    );

const entering = (series: Series, before: readonly string[]) =>
  entryOptions(ledgerOf(before), rules, series).map(({ component, refusals, consequences }) =>
    [
      component,
      ...[...refusals, ...consequences].map(({ code, rule, sources }) => `${code} ${rule} ${sources.join()}`),
    ].join(' · '),
  );

describe('attempts and series added for 2027-01 as the recipe says', () => {
  test('are taken by the schema; out of order, or citing nothing we know, they are not', () => {
    expect(faultsOf('policies/availability.json', added)).toEqual([]);
    const faults = (internal: readonly unknown[]) =>
      faultsOf('policies/availability.json', { ...added, attempts: { ...added.attempts, internal } }).length;
    expect(faults(added.attempts.internal.toReversed())).toBe(1);
    expect(faults([...attempts.internal, { ...THREE, sources: [{ id: 'RUMOUR' }] }])).toBe(1);
  });

  test('allow a third sitting from then on and none before, and what is said cites its own policy', () => {
    expect(found(EXTERNALS)).toEqual([
      'SIT-12, stated: CG, UR, FAQ: C3 has 3 results. Only 2 sittings are allowed: the first and one more.',
    ]);
    expect(found([...EXTERNALS.slice(0, 2), '2027-06'])).toEqual([]);
    expect(found([...EXTERNALS.slice(0, 2), '2027-01', '2027-06'])).toEqual([
      'SIT-12, unconfirmed: SUP, CG: C3 has 4 results. Only 3 sittings are allowed.',
    ]);
    const left = (series?: Series) => attemptsLeft(ledgerOf(EXTERNALS.slice(0, 2)), rules, series).at(-1)?.left;
    expect([left('2026-06'), left('2027-06'), left()]).toEqual([0, 1, 1]);
  });

  test('are what an entry of a series is checked by', () => {
    expect(entering('2026-06', EXTERNALS.slice(0, 2)).at(-1)).toBe('C3 · no-resit-left SIT-2 CG,UR,FAQ');
    expect(entering('2027-06', EXTERNALS.slice(0, 2)).at(-1)).toContain('last-resit SIT-12 SUP,CG');
    expect(entering('2026-01', []).at(0)).toBe('C1 · last-retake SIT-1 CG,UR,FAQ');
    expect(entering('2028-01', []).at(0)).toBe('C1 · entry-not-offered SIT-12 SUP,CG');
  });

  test('are what a practice sitting is told by: the policy of when it can be sat again, not the latest', () => {
    const practice = (series: readonly string[], more: readonly (readonly string[])[] = []) => {
      const rows = [...series.map((each) => ['C3', each, 60]), ...more];
      const told = checkLedger(readLedger(rows, rules), rules).map(describeSittings);
      return told
        .find((each) => each.startsWith('Practice sitting'))
        ?.split('). ')
        .at(-1);
    };
    const [used, uses, probably] = [
      'Both C3 sittings are used; ask Pearson.',
      'It probably uses one of the resits; ask Pearson.',
      'It probably uses the one resit; ask Pearson.',
    ];
    expect(practice(['2025-06', '2026-01'])).toBe(used);
    expect(practice(['2025-06', '2026-06'])).toBe(uses);
    expect(practice(['2025-06'])).toBe(probably);
    expect(practice(['2026-06'])).toBe(uses);
    expect(practice(['2025-06'], [['C3', '2026-01', '']])).toBe(probably);
  });

  test('leave the choice of a claim between the last two, and are counted in words', () => {
    const ledger = ledgerOf(['2025-06', '2026-06', '2027-06']);
    const options = claimOptions(ledger, rules, POINTS);
    expect(
      options.ok && options.value.map(({ kind, certificates }) => [kind, certificates.map((each) => each.series)]),
    ).toEqual([
      ['first only', ['2026-06']],
      ['wait', ['2027-06']],
      ['both', ['2026-06', '2027-06']],
    ]);
    expect(claimableSeries(ledger, rules)).toEqual([
      { series: '2026-06', onlyBeforeResit: true },
      { series: '2027-06', onlyBeforeResit: false },
    ]);
    const said = (sat: readonly string[]) => attemptsLeft(ledgerOf(sat), rules, '2027-06').map(attemptsSentence).at(-1);
    expect([said([]), said(['2025-06']), said(['2025-06', '2026-06'])]).toEqual([
      'C3: not sat yet, 3 sittings left.',
      'C3: sat once, 2 resits left.',
      'C3: sat twice, one resit left.',
    ]);
  });

  test('close a series from then on and not before', () => {
    expect(found(['2026-01'], 'C1').concat(found(['2028-01'], 'C1'))).toEqual([
      'SIT-12, unconfirmed: SUP, CG: C1 2028-01: this subject has no December/January series for it (SUP, CG).',
    ]);
  });
});
