import { describe, expect, it } from 'vitest';
import { checkLedger, readLedger, type Series, type SittingRules } from '../../../src/rules';
import { rulesOf, type LedgerRow } from './someLedgers';

/** Rules under which the external may be sat three times from a series on. */
const threeFrom = (from: Series, subject = 'DIT'): SittingRules => {
  const rules = rulesOf(subject);
  const { attempts } = rules.external;
  return { ...rules, external: { ...rules.external, attempts: [...attempts, { ...attempts[0], from, most: 3 }] } };
};

const sat = (component: string, series: string, ums: number | string = 50): LedgerRow => [component, series, ums, ''];

/** How many sittings are allowed and left after a practice sitting, by what the ledger says of it. */
const after = (rules: SittingRules, ...rows: readonly LedgerRow[]) =>
  checkLedger(readLedger(rows, rules), rules).flatMap((finding) =>
    finding.code === 'practice-sitting' ? [[finding.facts.allowed, finding.facts.left]] : [],
  );

const PRACTICE = sat('C3', '2026-01');

describe('the attempts after a practice sitting are those of the series', () => {
  const rules = threeFrom('2027-01');

  it.each<[string, readonly LedgerRow[], readonly [allowed: number, left: number]]>([
    ['that comes next', [PRACTICE], [2, 1]],
    ['that follows the last of anything', [PRACTICE, sat('C1', '2026-06')], [3, 2]],
    ['that it is entered for, where nothing comes later', [PRACTICE, sat('C3', '2026-06', '')], [2, 1]],
    ['of an absence, where nothing comes later', [PRACTICE, sat('C3', '2026-06', 'X')], [2, 1]],
    ['after a later sitting of another', [PRACTICE, sat('C3', '2026-06', ''), sat('C1', '2027-01')], [3, 2]],
    ['not of an internal that is entered', [PRACTICE, sat('C1', '2026-06', '')], [3, 2]],
  ])('%s', (_what, rows, wanted) => {
    expect(after(rules, ...rows)).toEqual([wanted]);
  });

  it('in which it was sat again, whatever came later', () => {
    const rows = [
      sat('C3', '2025-06'),
      sat('C1', '2026-01'),
      sat('C2', '2026-01'),
      PRACTICE,
      sat('C1', '2027-01'),
    ] as const;
    expect(after(rules, ...rows)).toEqual([[2, 0]]);
  });

  it('in which it is offered next', () => {
    const rows = [sat('C3', '2025-06'), sat('C1', '2026-06')] as const;
    expect(after(threeFrom('2027-06', 'MUS'), ...rows)).toEqual([[3, 2]]);
    expect(after(threeFrom('2027-06'), ...rows)).toEqual([[2, 1]]);
  });
});
