import fc from 'fast-check';
import { describe, expect } from 'vitest';
import {
  entriesSince,
  ledgerStatus,
  plannedFindings,
  readLedger,
  withSitting,
  type ComponentId,
  type Ledger,
  type Ums,
} from '../../../src/rules';
import { law } from '../../law';
import { rulesOf, soundLedger, type LedgerRow } from '../sittings/someLedgers';

const DIT = rulesOf('DIT');
/** After every series of the ledgers. */
const SERIES = '2031-06';

const someComponents = fc.subarray<ComponentId>(['C1', 'C2', 'C3']);

const codesOf = (rows: readonly LedgerRow[], components: readonly ComponentId[]): readonly string[] =>
  plannedFindings(readLedger(rows, DIT), DIT, { series: SERIES, components, isClaimed: false, marked: [] }).map(
    ({ code }) => code,
  );

/** The ledger once everything entered has been sat. */
const satAll = (rows: readonly LedgerRow[], components: readonly ComponentId[]): Ledger =>
  components.reduce(
    (ledger, component) => withSitting(ledger, { component, series: SERIES, result: 30 as Ums }),
    readLedger(rows, DIT),
  );

const unclaimed = soundLedger.map((rows) =>
  rows.map(([component, series, result]): LedgerRow => [component, series, result, '']),
);

const FORBIDDEN = [
  'attempts-used',
  'external-not-entered',
  'no-external-left',
  'practice-entry',
  'practice-behind',
  'result-there',
];

describe('Laws of entries', () => {
  law([unclaimed, someComponents])(
    'what is entered without a warning meets the terminal rule once it is sat',
    (rows, entered) => {
      const before = ledgerStatus(readLedger(rows, DIT), DIT);
      fc.pre(before === 'OK' || before === 'Incomplete');
      fc.pre(entered.length > 0 && !codesOf(rows, entered).some((code) => FORBIDDEN.includes(code)));
      expect(['OK', 'Incomplete']).toContain(ledgerStatus(satAll(rows, entered), DIT));
    },
  );

  law([unclaimed, someComponents])(
    'an external that is warned of as practice is practice once it is sat',
    (rows, entered) => {
      const codes = codesOf(rows, entered);
      fc.pre(codes.includes('practice-entry') && !codes.includes('attempts-used'));
      expect(ledgerStatus(satAll(rows, entered), DIT)).not.toBe('OK');
    },
  );

  law([soundLedger, someComponents])('the order in which entries are recorded never matters', (rows, entered) => {
    const sorted = (codes: readonly string[]): readonly string[] => [...codes].sort();
    expect(sorted(codesOf(rows, [...entered].reverse()))).toEqual(sorted(codesOf(rows, entered)));
  });

  law([soundLedger])('nothing entered, nothing found', (rows) => {
    expect(codesOf(rows, [])).toEqual([]);
  });

  law([someComponents, someComponents])(
    'what is told since makes of what was sent what is planned now',
    (sent, now) => {
      const { toSend, toWithdraw, same } = entriesSince({ sent, now });
      expect([...sent.filter((each) => !toWithdraw.includes(each)), ...toSend].sort()).toEqual([...now].sort());
      expect([...same, ...toSend].sort()).toEqual([...now].sort());
      expect(entriesSince({ sent: now, now })).toMatchObject({ toSend: [], toWithdraw: [] });
    },
  );
});
