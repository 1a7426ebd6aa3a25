import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { law } from '../../law';
import {
  attemptsLeft,
  checkLedger,
  claimOptions,
  gradeRank,
  ledgerStatus,
  outcomeOf,
  readLedger,
  withClaims,
  withSitting,
  type LedgerFinding,
} from '../../../src/rules';
import { POINTS } from '../../../src/reference/points/points';
import { plainOutcome } from './plainOutcome';
import { anyLedger, forkedLedger, rulesOf, soundLedger, type LedgerRow } from './someLedgers';

const DIT = rulesOf('DIT');

const outcome = (rows: readonly LedgerRow[]) => outcomeOf(readLedger(rows, DIT), DIT);
const withoutRows = (findings: readonly LedgerFinding[]) =>
  findings.map(({ code, facts }) => JSON.stringify({ code, ...facts, row: 0, rows: [] })).sort();

describe('Laws of sittings', () => {
  law([soundLedger])('the outcome is what the rules say when worked out in the plainest way', (rows) => {
    const { status, best, tables } = outcome(rows);
    expect({ status, total: best?.total, tables: tables?.total }).toEqual(plainOutcome(rows));
  });

  law([anyLedger, fc.array(fc.nat(), { minLength: 8, maxLength: 8 })])(
    'the order of rows never matters',
    (rows, keys) => {
      const shuffled = rows
        .map((row, index) => ({ row, key: keys[index] ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ row }) => row);
      const rowsAtFault = (some: readonly LedgerRow[]) => readLedger(some, DIT).findings.length;
      fc.pre(rowsAtFault(rows) === rowsAtFault(shuffled));
      const [one, other] = [outcome(rows), outcome(shuffled)];
      expect([other.status, other.best?.total, other.best?.grade, other.tables?.series]).toEqual([
        one.status,
        one.best?.total,
        one.best?.grade,
        one.tables?.series,
      ]);
      expect(withoutRows(other.findings)).toEqual(withoutRows(one.findings));
    },
  );

  law([soundLedger, fc.nat(), fc.integer({ min: 1, max: 90 })])(
    'a better internal never lowers the best certificate',
    (rows, pick, more) => {
      const place = rows.findIndex(
        ([component, , result], index) => index >= pick % 6 && component !== 'C3' && typeof result === 'number',
      );
      const row = rows[place];
      fc.pre(row !== undefined);
      const better: LedgerRow = [row[0], row[1], Math.min(90, Number(row[2]) + more), row[3]];
      const [before, after] = [outcome(rows), outcome(rows.with(place, better))];
      expect(after.status).toBe(before.status);
      expect(after.best?.total ?? 0).toBeGreaterThanOrEqual(before.best?.total ?? 0);
      expect(gradeRank(after.best?.grade ?? 'U')).toBeGreaterThanOrEqual(gradeRank(before.best?.grade ?? 'U'));
    },
  );

  law([forkedLedger, fc.constantFrom('C1', 'C2'), fc.constantFrom('2023-06', '2026-06'), fc.nat({ max: 90 })])(
    'one more internal sitting by then never lowers an unclaimed total',
    (rows, component, series, result) => {
      fc.pre(!rows.some(([other, when]) => other === component && (when === series || when === '2026-01')));
      const [before, after] = [outcome(rows), outcome([...rows, [component, series, result, '']])];
      const [first, retake] = rows.filter(([other]) => other === component);
      expect(before.status).toBe('OK');
      expect(after.status).toBe(first !== undefined && retake !== undefined ? 'Check' : 'OK');
      const isChecked = after.status === 'Check';
      expect(after.best === undefined).toBe(isChecked);
      expect(after.best?.total ?? (isChecked ? 301 : -1)).toBeGreaterThanOrEqual(before.best?.total ?? 301);
    },
  );

  law([anyLedger])('a total is given only when the status is OK', (rows) => {
    const { status, best, tables, certificates } = outcome(rows);
    expect([best !== undefined, tables !== undefined, certificates.length > 0]).toEqual(
      Array.from({ length: 3 }, () => status === 'OK'),
    );
    expect(ledgerStatus(readLedger(rows, DIT), DIT)).toBe(status);
  });

  law([anyLedger])('a certificate adds up sittings of the ledger, none after its series', (rows) => {
    const { sittings } = readLedger(rows, DIT);
    for (const { series, counting, total } of outcome(rows).certificates) {
      const used = Object.values(counting);
      expect(used.every((sitting) => sittings.some(({ row }) => row === sitting.row) && sitting.series <= series)).toBe(
        true,
      );
      expect(used.reduce((sum, { result }) => sum + result, 0)).toBe(total);
    }
  });

  law([anyLedger])('every sitting of a certificate’s components is used or left out with a reason', (rows) => {
    const { steps, certificates } = outcome(rows);
    const counts = steps.flatMap((step) => ('leftOut' in step.facts ? [step.facts.leftOut.length + 1] : []));
    const { sittings } = readLedger(rows, DIT);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(certificates.length * sittings.length);
  });

  law([forkedLedger])('claiming both is never worse for the learner than either', (rows) => {
    const options = claimOptions(readLedger(rows, DIT), DIT, POINTS);
    expect(options.ok).toBe(true);
    const [first, wait, both] = options.ok ? options.value : [];
    if (first === undefined || wait === undefined || both === undefined) throw new Error('There is no fork.');
    for (const other of [first, wait]) {
      expect(gradeRank(both.best.grade)).toBeGreaterThanOrEqual(gradeRank(other.best.grade));
    }
    expect(both.best.total).toBe(Math.max(first.best.total, wait.best.total));
    expect(both.tables).toEqual(first.tables);
  });

  law([anyLedger])('nothing changed, nothing changes', (rows) => {
    const ledger = readLedger(rows, DIT);
    const { best, status } = outcomeOf(ledger, DIT);
    const again = outcomeOf(withClaims(ledger, ledger.claimed), DIT);
    fc.pre(ledger.findings.length === 0);
    expect([again.best, again.status]).toEqual([best, status]);
    const [same] = ledger.sittings;
    fc.pre(same !== undefined && status !== 'Check');
    expect(outcomeOf(withSitting(ledger, same), DIT).best?.total).toBe(best?.total);
  });

  law([anyLedger])('blank rows between the others never matter', (rows) => {
    const spaced = rows.flatMap((row): readonly LedgerRow[] => [row, ['', null, '  ', false]]);
    expect(withoutRows(outcome(spaced).findings)).toEqual(withoutRows(outcome(rows).findings));
    expect(outcome(spaced).best?.total).toBe(outcome(rows).best?.total);
  });

  law([anyLedger])('a ledger’s status is Check exactly when a problem other than a claim is named', (rows) => {
    const findings = checkLedger(readLedger(rows, DIT), DIT);
    const blocking = findings.filter(({ severity, rule }) => severity === 'Problem' && rule !== 'SIT-8');
    expect(outcome(rows).status === 'Check').toBe(blocking.length > 0);
  });

  law([anyLedger])('problems come first, then warnings, then notes', (rows) => {
    const weights = checkLedger(readLedger(rows, DIT), DIT).map(({ severity }) =>
      ['Problem', 'Warning', 'Note'].indexOf(severity),
    );
    expect(weights).toEqual([...weights].sort((a, b) => a - b));
  });

  law([anyLedger])('attempts used and left add up, unless too many were used', (rows) => {
    for (const { sat, left, leftIfAbsencesCount } of attemptsLeft(readLedger(rows, DIT), DIT)) {
      expect(left).toBe(Math.max(0, 2 - sat));
      expect(leftIfAbsencesCount).toBeLessThanOrEqual(left);
      expect(leftIfAbsencesCount).toBeGreaterThanOrEqual(0);
    }
  });
});
