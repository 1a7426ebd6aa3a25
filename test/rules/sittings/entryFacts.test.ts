import { expect, test } from 'vitest';
import {
  entryOptions,
  readLedger,
  type CellInput,
  type ComponentId,
  type EntryNotice,
  type Series,
} from '../../../src/rules';
import { rulesOf } from './someLedgers';

type Rows = readonly (readonly CellInput[])[];

const INTERNALS = [
  ['C1', '2025-01', 54],
  ['C2', '2025-01', 60],
] as const;

/** What is said before a component is entered in a series, by code. */
const saidOf = (subject: string, rows: Rows, component: ComponentId, series: Series, claimed?: readonly Series[]) => {
  const rules = rulesOf(subject);
  const option = entryOptions(readLedger(rows, rules, claimed), rules, series).find(
    (each) => each.component === component,
  );
  return {
    refusals: option?.refusals.map(({ code, facts }) => [code, facts]),
    consequences: option?.consequences.map(({ code, facts }) => [code, facts]),
  };
};
const refused = (...refusals: readonly [EntryNotice['code'], object][]) => ({ refusals, consequences: [] });
const leadsTo = (...consequences: readonly [EntryNotice['code'], object][]) => ({ refusals: [], consequences });

test('an entry that cannot be made says every reason, and nothing of what it would lead to', () => {
  const twice = [...INTERNALS, ['C1', '2025-06', 50], ['C3', '2025-01', 60], ['C3', '2025-06', 70]] as const;
  expect(saidOf('DIT', twice, 'C1', '2025-06')).toEqual(
    refused(
      ['entry-already-there', { component: 'C1', series: '2025-06' }],
      ['no-retake-left', { component: 'C1', allowed: 2 }],
    ),
  );
  expect(saidOf('DIT', twice, 'C3', '2026-01')).toEqual(refused(['no-resit-left', { component: 'C3', allowed: 2 }]));
  expect(saidOf('ART', [], 'C2', '2026-01')).toEqual(
    refused(['entry-not-offered', { component: 'C2', series: '2026-01' }]),
  );
});

test('an internal after the external forces it in the same series, or has none left', () => {
  const once = [...INTERNALS, ['C3', '2025-06', 70]] as const;
  expect(saidOf('DIT', once, 'C1', '2026-01')).toEqual(
    leadsTo(
      ['forces-external', { externalId: 'C3', series: '2026-01' }],
      ['last-retake', { component: 'C1', allowed: 2 }],
    ),
  );
  expect(saidOf('DIT', [...once, ['C3', '2026-01', '']], 'C2', '2026-06')).toEqual(
    leadsTo(
      ['no-external-for-it', { externalId: 'C3', series: '2026-06' }],
      ['last-retake', { component: 'C2', allowed: 2 }],
    ),
  );
  expect(saidOf('DIT', once, 'C1', '2026-01', ['2025-06'])).toEqual(
    leadsTo(
      ['forces-external', { externalId: 'C3', series: '2026-01' }],
      ['needs-own-claim', { claimed: '2025-06' }],
      ['last-retake', { component: 'C1', allowed: 2 }],
    ),
  );
});

test('an external before the internals would be practice, and says which are missing', () => {
  expect(saidOf('DIT', [], 'C3', '2026-01')).toEqual(
    leadsTo(['would-be-practice', { externalId: 'C3', missing: ['C1', 'C2'] }]),
  );
  expect(saidOf('DIT', INTERNALS.slice(0, 1), 'C3', '2026-01')).toEqual(
    leadsTo(['would-be-practice', { externalId: 'C3', missing: ['C2'] }]),
  );
});

test('an internal entered whose result is to come is not missing; an absence, another’s entry and a later one are', () => {
  const entered = (rows: Rows) => saidOf('DIT', [['C2', '2025-01', 60], ...rows], 'C3', '2026-01');
  expect(entered([['C1', '2026-01', '']])).toEqual(leadsTo());
  expect(entered([['C1', '2025-06', '']])).toEqual(leadsTo());
  expect(entered([['C1', '2026-06', '']])).toEqual(
    leadsTo(['would-be-practice', { externalId: 'C3', missing: ['C1'] }]),
  );
  expect(entered([['C1', '2026-01', 'X']])).toEqual(
    leadsTo(['would-be-practice', { externalId: 'C3', missing: ['C1'] }]),
  );
  expect(saidOf('DIT', [['C1', '2026-01', '']], 'C3', '2026-01')).toEqual(
    leadsTo(['would-be-practice', { externalId: 'C3', missing: ['C2'] }]),
  );
});

test('an internal in or before the series of a later external forces nothing more', () => {
  const rows = [...INTERNALS, ['C3', '2025-06', 70], ['C3', '2026-06', 80]] as const;
  const onlyLast = leadsTo(['last-retake', { component: 'C1', allowed: 2 }]);
  expect(saidOf('DIT', rows, 'C1', '2026-06')).toEqual(onlyLast);
  expect(saidOf('DIT', rows, 'C1', '2026-01')).toEqual(onlyLast);
});

test('after two certificates a later one needs a claim beside the second', () => {
  const rows = [...INTERNALS, ['C3', '2025-01', 70], ['C3', '2025-06', 80]] as const;
  expect(saidOf('DIT', rows, 'C1', '2026-01', ['2025-01', '2025-06'])).toEqual(
    leadsTo(
      ['no-external-for-it', { externalId: 'C3', series: '2026-01' }],
      ['needs-own-claim', { claimed: '2025-06' }],
      ['last-retake', { component: 'C1', allowed: 2 }],
    ),
  );
});

test('an external before the internal that forced it does not meet the terminal rule', () => {
  const rows = [...INTERNALS, ['C3', '2025-06', 70], ['C1', '2026-06', 60]] as const;
  expect(saidOf('DIT', rows, 'C3', '2026-01')).toEqual(
    leadsTo(
      ['replaces-earlier-external', { externalId: 'C3', earlier: '2025-06' }],
      ['last-resit', { component: 'C3', allowed: 2 }],
    ),
  );
});

test('a resit meets the terminal rule, takes the place of the first, or needs a claim of its own', () => {
  const once = [...INTERNALS, ['C3', '2025-06', 70]] as const;
  expect(saidOf('DIT', [...once, ['C1', '2026-01', 60]], 'C3', '2026-01')).toEqual(
    leadsTo(
      ['meets-terminal-rule', { series: '2026-01' }],
      ['replaces-earlier-external', { externalId: 'C3', earlier: '2025-06' }],
      ['last-resit', { component: 'C3', allowed: 2 }],
    ),
  );
  expect(saidOf('DIT', once, 'C3', '2026-06', ['2025-06'])).toEqual(
    leadsTo(['needs-own-claim', { claimed: '2025-06' }], ['last-resit', { component: 'C3', allowed: 2 }]),
  );
  expect(saidOf('MUS', once, 'C3', '2026-06')).toEqual(
    leadsTo(
      ['replaces-earlier-external', { externalId: 'C3', earlier: '2025-06' }],
      ['creative-resit-open', { series: '2026-06' }],
      ['last-resit', { component: 'C3', allowed: 2 }],
    ),
  );
});
