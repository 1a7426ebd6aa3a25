import { describe, expect, test } from 'vitest';
import { readLedger, withClaims, withSitting, type CellInput } from '../../../src/rules';
import { asUms } from '../../../src/rules/terms/units';
import { rulesOf } from './someLedgers';

const ledgerOf = (...rows: readonly (readonly CellInput[])[]) => readLedger(rows, rulesOf('DIT'));

describe('the order of a ledger', () => {
  test('is by component, series, then the better result: a mark, an X, a blank; equals as the rows stand', () => {
    const { sittings } = ledgerOf(
      ['C2', '2025-06', 0],
      ['C1', '2026-01', ''],
      ['C1', '2026-01', 'X'],
      ['C1', '2026-01', 0],
      ['C1', '2026-01', 'X'],
      ['C1', '2026-01', 54],
      ['C1', '2025-06', ''],
    );
    expect(sittings.map(({ row }) => row)).toEqual([7, 6, 4, 3, 5, 2, 1]);
  });
});

describe('a ledger as it is read', () => {
  test('has the sittings that can be read, the series claimed and the components that can’t be read', () => {
    const ledger = ledgerOf(
      ['C3', '2026-01', 60, 'Yes'],
      ['C1', 'soon', 50],
      ['C2', '2025-06', 'good'],
      ['C9', '2025-06', 1],
    );
    const { findings, ...rest } = ledger;
    expect(rest).toEqual({
      structure: { components: ['C1', 'C2', 'C3'], external: 'C3' },
      sittings: [{ component: 'C3', series: '2026-01', result: 60, row: 1 }],
      claimed: ['2026-01'],
      unread: ['C1', 'C2'],
    });
    expect(findings.map(({ code }) => code)).toEqual([
      'row-series-unreadable',
      'row-result-unreadable',
      'row-component-unreadable',
    ]);
  });
});

describe('one more sitting', () => {
  test('stands in its place in the order, as a row after the last', () => {
    const ledger = ledgerOf(['C1', '2026-01', 54], ['C2', '2025-06', 60]);
    const { sittings, ...rest } = withSitting(ledger, { component: 'C1', series: '2025-01', result: asUms(50) });
    expect(sittings).toEqual([
      { component: 'C1', series: '2025-01', result: 50, row: 3 },
      { component: 'C1', series: '2026-01', result: 54, row: 1 },
      { component: 'C2', series: '2025-06', result: 60, row: 2 },
    ]);
    expect(rest).toEqual({ structure: ledger.structure, claimed: [], unread: [], findings: [] });
  });

  test('is the first row of an empty ledger', () => {
    expect(withSitting(ledgerOf(), { component: 'C3', series: '2025-01', result: 'X' }).sittings).toEqual([
      { component: 'C3', series: '2025-01', result: 'X', row: 1 },
    ]);
  });

  test('takes the place of the row for its component and series, and of no other', () => {
    const ledger = ledgerOf(['C1', '2026-01', 54], ['C2', '2026-01', 60], ['C1', '2026-06', 55]);
    const { sittings } = withSitting(ledger, { component: 'C1', series: '2026-01', result: 'blank' });
    expect(sittings).toEqual([
      { component: 'C1', series: '2026-01', result: 'blank', row: 4 },
      { component: 'C1', series: '2026-06', result: 55, row: 3 },
      { component: 'C2', series: '2026-01', result: 60, row: 2 },
    ]);
  });
});

describe('other claims', () => {
  test('are each held once, in time order, and end what was wrong with the rows’ own claims, nothing else', () => {
    const ledger = ledgerOf(['C1', '2026-01', 54, 'Yes'], ['C3', '2026-01', 60, 'maybe'], ['C2', '2026-01', 'good']);
    expect(ledger.findings.map(({ code }) => code)).toEqual([
      'claim-on-internal',
      'row-claim-unreadable',
      'row-result-unreadable',
    ]);
    const changed = withClaims(ledger, ['2026-06', '2026-01', '2026-06']);
    expect(changed.claimed).toEqual(['2026-01', '2026-06']);
    expect(changed.findings.map(({ code }) => code)).toEqual(['row-result-unreadable']);
    expect(changed.sittings).toEqual(ledger.sittings);
  });
});
