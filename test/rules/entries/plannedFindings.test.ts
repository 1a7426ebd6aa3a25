import { describe, expect, it } from 'vitest';
import { identifierFindings, plannedFindings, readLedger, type PlannedEntries } from '../../../src/rules';
import { rulesOf, type LedgerRow } from '../sittings/someLedgers';

type Asked = Partial<PlannedEntries> & { readonly subject?: string };

/** What is found for a learner, each by its code and what it says. */
const found = (rows: readonly LedgerRow[], { subject = 'DIT', ...asked }: Asked) => {
  const rules = rulesOf(subject);
  const planned = { series: '2026-06', components: [], isClaimed: false, marked: [], ...asked } as const;
  return plannedFindings(readLedger(rows, rules), rules, planned).map(({ code, facts }) => ({ code, ...facts }));
};

const of = (code: string, rows: readonly LedgerRow[], asked: Asked) =>
  found(rows, asked).filter((each) => each.code === code);

const INTERNALS: readonly LedgerRow[] = [
  ['C1', '2025-06', 54, ''],
  ['C2', '2025-06', 70, ''],
];
const TAKEN: readonly LedgerRow[] = [...INTERNALS, ['C3', '2026-01', 80, '']];
const SERIES = '2026-06';

describe('what is found in entries says of what it speaks', () => {
  it.each<[string, readonly LedgerRow[], Asked, object]>([
    [
      'not-offered',
      [],
      { subject: 'ART', series: '2026-01', components: ['C1'] },
      { component: 'C1', series: '2026-01' },
    ],
    ['result-there', INTERNALS, { series: '2025-06', components: ['C1'] }, { component: 'C1', series: '2025-06' }],
    [
      'attempts-used',
      [['C1', '2025-01', 40, ''], ...INTERNALS],
      { components: ['C1'] },
      { component: 'C1', series: SERIES, allowed: 2 },
    ],
    ['last-attempt', INTERNALS, { components: ['C1'] }, { component: 'C1', series: SERIES, allowed: 2 }],
    ['new-assignment', INTERNALS, { components: ['C1'] }, { component: 'C1', series: SERIES }],
    [
      'absence-open',
      [['C1', '2025-01', 'X', ''], ...INTERNALS],
      { components: ['C1'] },
      { component: 'C1', series: SERIES },
    ],
    ['external-not-entered', TAKEN, { components: ['C1'] }, { component: 'C1', series: SERIES, externalId: 'C3' }],
    [
      'no-external-left',
      [...INTERNALS, ['C3', '2025-06', 70, ''], ['C3', '2026-01', 80, '']],
      { components: ['C1'] },
      { component: 'C1', series: SERIES, externalId: 'C3' },
    ],
    [
      'practice-entry',
      INTERNALS.slice(0, 1),
      { components: ['C3'] },
      { externalId: 'C3', series: SERIES, missing: ['C2'] },
    ],
    [
      'practice-behind',
      [INTERNALS[0] ?? ['C1', '', '', ''], ['C3', '2025-06', 60, '']],
      { components: ['C2'] },
      { externalId: 'C3', series: SERIES, sat: '2025-06' },
    ],
    ['replaces-earlier', TAKEN, { components: ['C3'] }, { externalId: 'C3', series: SERIES, earlier: '2026-01' }],
    [
      'creative-resit-open',
      [...INTERNALS, ['C3', '2025-06', 70, '']],
      { subject: 'MUS', components: ['C3'] },
      { externalId: 'C3', series: SERIES },
    ],
    ['claim-without-external', INTERNALS, { isClaimed: true }, { externalId: 'C3', series: SERIES }],
    [
      'claim-on-practice',
      INTERNALS.slice(0, 1),
      { components: ['C3'], isClaimed: true },
      { externalId: 'C3', series: SERIES, missing: ['C2'] },
    ],
    ['claim-with-external', INTERNALS, { components: ['C3'] }, { externalId: 'C3', series: SERIES }],
    ['claim-may-wait', INTERNALS, { series: '2026-01', components: ['C3'] }, { externalId: 'C3', series: '2026-01' }],
    [
      'claim-after-results',
      TAKEN,
      { series: '2026-01', components: ['C3'], sent: ['C3'], areResultsOut: true },
      { externalId: 'C3', series: '2026-01' },
    ],
    ['marked-not-entered', [], { marked: ['C1'] }, { component: 'C1', series: SERIES }],
  ])('%s', (code, rows, asked, facts) => {
    expect(of(code, rows, asked)).toEqual([{ code, ...facts }]);
  });

  it('an identifier as it was given', () => {
    const facts = (candidateNumber: string, uci: string) =>
      identifierFindings({ candidateNumber, uci }, ['0042']).map((each) => each.facts);
    expect(facts('42', '12345A')).toEqual([{ given: '42' }, { given: '12345A' }]);
    expect(facts('0042', '123450012345A')).toEqual([{ given: '0042' }, { given: '123450012345A' }]);
  });
});

describe('a mark beside an entry', () => {
  it('is asked about only where its component is not entered', () => {
    expect(found([], { components: ['C1'], marked: ['C1', 'C2'] })).toEqual([
      { code: 'marked-not-entered', component: 'C2', series: SERIES },
    ]);
  });
});

describe('an entry that was sent', () => {
  const done: readonly LedgerRow[] = [['C1', SERIES, 54, '']];

  it('and has its result asks for nothing any more', () => {
    expect(found(done, { components: ['C1'], sent: ['C1'] })).toEqual([]);
  });

  it.each<[string, readonly LedgerRow[], Asked]>([
    ['was not sent', done, {}],
    ['was sent for another component', done, { sent: ['C2'] }],
  ])('is still one to stop where the result is there and it %s', (_why, rows, asked) => {
    expect(of('result-there', rows, { components: ['C1'], ...asked })).toHaveLength(1);
  });

  it.each<[string, readonly LedgerRow[]]>([
    ['its result is of another series', INTERNALS],
    ['the result is of another component', [...INTERNALS, ['C2', SERIES, 60, '']]],
  ])('is looked at where %s', (_why, rows) => {
    expect(of('new-assignment', rows, { components: ['C1'], sent: ['C1'] })).toHaveLength(1);
  });
});

describe('an entry whose result is still to come', () => {
  const awaited = (rows: readonly LedgerRow[], asked: Asked = {}) =>
    of('attempt-awaited', rows, { components: ['C1'], ...asked });
  const sat: LedgerRow = ['C1', '2025-06', 54, ''];
  const waits = (series: string, component = 'C1'): LedgerRow => [component, series, '', ''];

  it('may be the last sitting there is', () => {
    expect(awaited([sat, waits('2026-01')])).toEqual([
      { code: 'attempt-awaited', component: 'C1', series: SERIES, allowed: 2, awaited: '2026-01' },
    ]);
  });

  it('is the latest of two, which use up both', () => {
    expect(awaited([waits('2025-01'), waits('2025-06'), waits('2026-01')])).toEqual([
      { code: 'attempt-awaited', component: 'C1', series: SERIES, allowed: 2, awaited: '2026-01' },
    ]);
    expect(awaited([waits('2025-06'), waits('2026-01')])).toHaveLength(1);
  });

  it.each<[string, readonly LedgerRow[]]>([
    ['nothing was sat before it', [waits('2026-01')]],
    ['it is of another component', [sat, waits('2026-01', 'C2')]],
    ['it is the entry itself', [sat, waits(SERIES)]],
    ['it is of a later series', [sat, waits('2027-01')]],
    ['its result is there', [sat]],
    ['both sittings are used without it', [['C1', '2025-01', 40, ''], sat, waits('2026-01')]],
  ])('is not told of where %s', (_why, rows) => {
    expect(awaited(rows)).toEqual([]);
  });
});

describe('an earlier claim', () => {
  const claimed = (series: string): LedgerRow => ['C3', series, 80, 'Yes'];
  const stands = (rows: readonly LedgerRow[]) => of('earlier-claim-stands', rows, { components: ['C3'] });

  it('is named, where it was made before this series', () => {
    expect(stands([...INTERNALS, claimed('2026-01')])).toEqual([
      { code: 'earlier-claim-stands', externalId: 'C3', series: SERIES, claimed: '2026-01' },
    ]);
  });

  it('is the latest of two', () => {
    expect(stands([...INTERNALS, claimed('2025-06'), claimed('2026-01')])).toMatchObject([{ claimed: '2026-01' }]);
  });

  it.each(['2026-06', '2027-01'])('is not one made in %s', (series) => {
    expect(stands([...INTERNALS, claimed(series)])).toEqual([]);
  });
});

describe('a claim', () => {
  it('without the external in its series is refused, whatever was sat in another', () => {
    expect(found(TAKEN, { isClaimed: true })).toEqual([
      { code: 'claim-without-external', externalId: 'C3', series: SERIES },
    ]);
  });

  it('is in order for the external whose result is there', () => {
    expect(found(TAKEN, { series: '2026-01', isClaimed: true })).toEqual([]);
  });
});
