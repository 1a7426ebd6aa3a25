import { expect, test } from 'vitest';
import { checkLedger, readLedger, type CellInput, type LedgerFinding, type Series } from '../../../src/rules';
import { rulesOf } from './someLedgers';

type Rows = readonly (readonly CellInput[])[];

const C1 = ['C1', '2025-01', 54] as const;
const C2 = ['C2', '2025-01', 60] as const;
const INTERNALS = [C1, C2] as const;

/** The facts of every finding of one kind. */
const factsOf = (code: LedgerFinding['code'], rows: Rows, subject: string, claimed?: readonly Series[]) => {
  const rules = rulesOf(subject);
  return checkLedger(readLedger(rows, rules, claimed), rules)
    .filter((finding) => finding.code === code)
    .map(({ facts }) => facts);
};

test.each<[LedgerFinding['code'], Rows, object[]]>([
  ['row-component-unreadable', [C1, ['C9', '2026-06', 50]], [{ row: 2, given: 'C9' }]],
  ['row-series-unreadable', [['C1', '2026', 50]], [{ row: 1, given: '2026', reason: 'series-season-missing' }]],
  ['row-result-unreadable', [C1, [], ['C2', '2026-06', 'good']], [{ row: 3, given: 'good' }]],
  ['row-result-unreadable', [C1, ['C2', '2026-06', 54.5]], [{ row: 2, given: 54.5 }]],
  ['row-result-above-max', [C1, ['C2', '2026-06', 91]], [{ row: 2, given: 91, max: 90 }]],
  ['row-result-above-max', [['C3', '2026-06', 121]], [{ row: 1, given: 121, max: 120 }]],
  ['row-result-above-max', [['C9', '2026-06', 301]], [{ row: 1, given: 301, max: 300 }]],
  ['row-result-not-out', [['C3', '2026-06', ' q ', '']], [{ row: 1, given: ' q ', because: 'pending' }]],
  ['row-result-not-out', [['C1', '2026-06', 'R', '']], [{ row: 1, given: 'R', because: 'withheld' }]],
  ['row-claim-unreadable', [['C3', '2026-06', 70, 'maybe']], [{ row: 1, given: 'maybe' }]],
  ['row-claim-unreadable', [['C3', 'soon', 70, 'maybe']], [{ row: 1, given: 'maybe' }]],
  [
    'claim-on-internal',
    [C2, ['C1', '2026-06', 50, 'Yes']],
    [{ row: 2, component: 'C1', series: '2026-06', externalId: 'C3' }],
  ],
  [
    'claim-on-internal',
    [['C1', '2026-06', 50, 'maybe']],
    [{ row: 1, component: 'C1', series: '2026-06', externalId: 'C3' }],
  ],
  ['two-rows', [C1, C2, ['C1', '2025-01', 61]], [{ component: 'C1', series: '2025-01', rows: [1, 3] }]],
  [
    'too-many-sittings',
    [['C1', '2026-06', 50], C1, ['C1', '2026-01', 60], ['C1', '2025-06', 'X'], C2],
    [{ component: 'C1', series: ['2025-01', '2026-01', '2026-06'], allowed: 2 }],
  ],
  [
    'before-first-series',
    [
      ['C1', '2022-06', 50],
      ['C3', '2023-06', 50],
    ],
    [
      { component: 'C1', series: '2022-06', subject: 'DIT', first: '2023-01' },
      { component: 'C3', series: '2023-06', subject: 'DIT', first: '2024-01' },
    ],
  ],
  [
    'retake-entry-too-many',
    [C1, ['C1', '2025-06', 50], ['C1', '2026-06', ''], ['C1', '2027-01', 'X']],
    [
      { component: 'C1', series: '2026-06', allowed: 2 },
      { component: 'C1', series: '2027-01', allowed: 2 },
    ],
  ],
  [
    'resit-entry-too-many',
    [
      ['C3', '2025-06', 50],
      ['C3', '2026-01', 60],
      ['C3', '2026-06', ''],
    ],
    [{ component: 'C3', series: '2026-06', allowed: 2 }],
  ],
  [
    'external-absent-later',
    [...INTERNALS, ['C3', '2025-06', 70], ['C3', '2026-01', 'X']],
    [{ externalId: 'C3', series: '2026-01', last: '2025-06' }],
  ],
  [
    'resit-needed',
    [...INTERNALS, ['C3', '2025-06', 70], ['C2', '2026-01', 61]],
    [{ component: 'C2', series: '2026-01', externalId: 'C3', external: '2025-06' }],
  ],
  [
    'resit-in-later-series',
    [...INTERNALS, ['C3', '2025-06', 70], ['C2', '2026-01', 61], ['C3', '2026-06', 71]],
    [{ component: 'C2', series: '2026-01', externalId: 'C3', external: '2025-06', resit: '2026-06' }],
  ],
  [
    'entered-after-external',
    [...INTERNALS, ['C3', '2025-06', 70], ['C1', '2026-01', 'X'], ['C2', '2026-06', ''], ['C3', '2026-06', '']],
    [
      { component: 'C1', series: '2026-01', externalId: 'C3', external: '2025-06', isWithExternal: false },
      { component: 'C2', series: '2026-06', externalId: 'C3', external: '2025-06', isWithExternal: true },
    ],
  ],
  [
    'entered-after-external',
    [...INTERNALS, ['C3', '2025-06', 70], ['C1', '2026-01', ''], ['C2', '2026-06', 'X'], ['C3', '2026-06', '']],
    [
      { component: 'C1', series: '2026-01', externalId: 'C3', external: '2025-06', isWithExternal: false },
      { component: 'C2', series: '2026-06', externalId: 'C3', external: '2025-06', isWithExternal: false },
    ],
  ],
  [
    'practice-sitting',
    [C1, ['C3', '2025-01', 70]],
    [{ externalId: 'C3', series: '2025-01', missing: ['C2'], allowed: 2, left: 1, isResat: false }],
  ],
  [
    'practice-sitting',
    [...INTERNALS, ['C3', '2024-06', 70], ['C3', '2025-06', 80]],
    [{ externalId: 'C3', series: '2024-06', missing: ['C1', 'C2'], allowed: 2, left: 0, isResat: true }],
  ],
  [
    'no-external-left',
    [...INTERNALS, ['C3', '2025-01', 70], ['C3', '2025-06', 80], ['C1', '2026-01', 60], ['C2', '2026-06', '']],
    [
      { component: 'C1', series: '2026-01', externalId: 'C3', external: '2025-06', allowed: 2 },
      { component: 'C2', series: '2026-06', externalId: 'C3', external: '2025-06', allowed: 2 },
    ],
  ],
  [
    'lower-retake',
    [...INTERNALS, ['C1', '2025-06', 50]],
    [{ component: 'C1', series: '2025-06', ums: 50, counting: '2025-01', countingUms: 54 }],
  ],
  [
    'lower-resit-counts',
    [...INTERNALS, ['C3', '2025-06', 70], ['C3', '2026-01', 69]],
    [{ externalId: 'C3', series: '2026-01', ums: 69, earlier: '2025-06', earlierUms: 70 }],
  ],
  ['absence-may-count', [C1, ['C2', '2025-06', 'x']], [{ component: 'C2', series: '2025-06' }]],
  ['resubmission-is-no-retake', [C1, ['C1', '2025-01', 60]], [{ component: 'C1', series: '2025-01' }]],
])('%s says where it is and what it is about: %j', (code, rows, facts) => {
  expect(factsOf(code, rows, 'DIT')).toEqual(facts);
});

test.each<[LedgerFinding['code'], Rows, readonly Series[], object[]]>([
  [
    'claim-without-external',
    [...INTERNALS, ['C3', '2025-06', 70]],
    ['2026-01'],
    [{ externalId: 'C3', series: '2026-01' }],
  ],
  ['claim-on-practice', [C1, ['C3', '2025-06', 70]], ['2025-06'], [{ series: '2025-06', missing: ['C2'] }]],
  [
    'retake-after-claim',
    [...INTERNALS, ['C3', '2025-06', 70], ['C2', '2026-01', 61]],
    ['2025-06'],
    [{ component: 'C2', series: '2026-01', claimed: '2025-06' }],
  ],
  [
    'two-certificates',
    [...INTERNALS, ['C3', '2025-06', 70], ['C3', '2026-01', 71]],
    ['2026-01', '2025-06', '2026-01'],
    [{ first: '2025-06', second: '2026-01' }],
  ],
  [
    'resit-not-claimed',
    [...INTERNALS, ['C3', '2025-06', 70], ['C3', '2026-01', 71]],
    ['2025-06'],
    [{ externalId: 'C3', claimed: '2025-06', resit: '2026-01' }],
  ],
])('about claims %s says which series: %j', (code, rows, claimed, facts) => {
  expect(factsOf(code, rows, 'DIT', claimed)).toEqual(facts);
});

test('two rows for one series are a resubmission, not a retake and not an entry too many', () => {
  const thrice = [C1, ['C1', '2025-01', 50], ['C1', '2025-01', 'X'], C2] as const;
  expect(factsOf('resubmission-is-no-retake', thrice, 'DIT')).toEqual([{ component: 'C1', series: '2025-01' }]);
  expect(factsOf('two-rows', thrice, 'DIT')).toEqual([{ component: 'C1', series: '2025-01', rows: [1, 2, 3] }]);
  expect(factsOf('lower-retake', thrice, 'DIT')).toEqual([]);
  const external = [
    ['C3', '2025-01', 50],
    ['C3', '2025-01', 60],
  ] as const;
  expect(factsOf('resubmission-is-no-retake', external, 'DIT')).toEqual([]);
  const twice = [C1, ['C1', '2025-06', 60], ['C1', '2025-06', 'X']] as const;
  expect(factsOf('retake-entry-too-many', twice, 'DIT')).toEqual([]);
});

test('a claim beside a row that can’t be read is not read further than the row', () => {
  const codesOf = (row: readonly CellInput[]) => readLedger([row], rulesOf('DIT')).findings.map(({ code }) => code);
  expect(codesOf(['C9', '2026-06', 50, 'Yes'])).toEqual(['row-component-unreadable']);
  expect(codesOf(['C9', '2026-06', 50, 'maybe'])).toEqual(['row-component-unreadable', 'row-claim-unreadable']);
  expect(codesOf(['C1', 'soon', 50, 'Yes'])).toEqual(['row-series-unreadable']);
  expect(codesOf(['', '', '', 'Yes'])).toEqual(['row-component-unreadable', 'row-series-unreadable']);
  expect(codesOf(['', '', '', 'No'])).toEqual([]);
});

test('a series claimed whose external can’t be read is not said to have none', () => {
  const rows = [...INTERNALS, ['C3', '2025-06', 'good']] as const;
  expect(factsOf('claim-without-external', rows, 'DIT', ['2025-06'])).toEqual([]);
});

test('only the last external can be a lower one that counts, and not beside a claim of another', () => {
  const rows = [...INTERNALS, ['C3', '2025-01', 80], ['C3', '2025-06', 70], ['C3', '2026-01', 60]] as const;
  expect(factsOf('lower-resit-counts', rows, 'DIT')).toEqual([
    { externalId: 'C3', series: '2026-01', ums: 60, earlier: '2025-01', earlierUms: 80 },
    { externalId: 'C3', series: '2026-01', ums: 60, earlier: '2025-06', earlierUms: 70 },
  ]);
  expect(factsOf('lower-resit-counts', rows, 'DIT', ['2025-06'])).toEqual([]);
  expect(factsOf('lower-resit-counts', rows, 'DIT', ['2025-06', '2026-01'])).toEqual([
    { externalId: 'C3', series: '2026-01', ums: 60, earlier: '2025-01', earlierUms: 80 },
  ]);
  const same = [...INTERNALS, ['C3', '2025-06', 70], ['C3', '2026-01', 70]] as const;
  expect(factsOf('lower-resit-counts', same, 'DIT')).toEqual([]);
  const twice = [...INTERNALS, ['C3', '2025-06', 70], ['C3', '2025-06', 60]] as const;
  expect(factsOf('lower-resit-counts', twice, 'DIT')).toEqual([]);
});

test('an absence in the external’s own series is not a later one', () => {
  const rows = [...INTERNALS, ['C3', '2025-06', 70], ['C3', '2025-06', 'X']] as const;
  expect(factsOf('external-absent-later', rows, 'DIT')).toEqual([]);
});

test('an internal after the last external needs none where a claim stands, and where it was an absence', () => {
  const externals = [...INTERNALS, ['C3', '2025-01', 70], ['C3', '2025-06', 80]] as const;
  expect(factsOf('no-external-left', [...externals, ['C1', '2026-01', 60]], 'DIT', ['2025-06'])).toEqual([]);
  expect(factsOf('no-external-left', [...externals, ['C1', '2026-01', 'X']], 'DIT')).toEqual([]);
});

test('a series that a subject does not offer is named with the subject', () => {
  expect(factsOf('series-not-offered', [['C1', '2026-01', 50]], 'ART')).toEqual([
    { component: 'C1', series: '2026-01', subject: 'ART', isCreativeExternal: false, saidBy: ['CG', 'FAQ'] },
  ]);
  expect(factsOf('series-not-offered', [['C3', '2026-01', 50]], 'MUS')).toEqual([
    { component: 'C3', series: '2026-01', subject: 'MUS', isCreativeExternal: true, saidBy: ['CG', 'FAQ'] },
  ]);
});

test('a creative subject’s resit is named once, with the subject', () => {
  const rows = [...INTERNALS, ['C3', '2025-06', 70], ['C3', '2026-06', 71]] as const;
  expect(factsOf('creative-resit', rows, 'MUS')).toEqual([{ subject: 'MUS' }]);
  expect(factsOf('creative-resit', rows, 'DIT')).toEqual([]);
});
