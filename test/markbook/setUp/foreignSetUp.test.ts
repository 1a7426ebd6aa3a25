import { describe, expect, it } from 'vitest';
import { readSetUp, writeSetUp } from '../../../src/markbook/setUp/setUp';
import { SET_UP_BOUNDS } from '../../../src/markbook/setUp/setUpBounds';
import { TRACKER_GIVEN } from './trackerGiven';

const TRACKER = {
  ...TRACKER_GIVEN,
  columns: [
    { role: 'uci', heading: 'UCI', column: 0 },
    { role: 'mark C1', heading: 'Mark', column: 3, alike: [0, 2] },
  ],
  series: { C1: '2025-06' },
  sending: { C1: { series: '2025-06', standardisedOn: { '2025-06': '2025-05-01' }, inCohort: { '2025-06': true } } },
  shared: 'frozen',
};
const read = (setUp: object) => readSetUp(JSON.stringify(setUp));

/** One thing wrong with a tracker each. */
const WRONG: readonly (readonly [what: string, part: object])[] = [
  ['an id that is a number', { id: 7 }],
  ['an empty id', { id: '' }],
  ['a name of a million signs', { name: 'x'.repeat(SET_UP_BOUNDS.name + 1) }],
  ['a subject that nobody has', { subject: 'constructor' }],
  ['no sheet', { sheet: undefined }],
  ['heading rows beyond any sheet', { headerRows: [0, 1e9] }],
  ['heading rows in part', { headerRows: [0.5, 1] }],
  ['heading rows the wrong way round', { headerRows: [3, 1] }],
  ['learners in one number', { learnerRows: 7 }],
  ['learners in rows beyond any sheet', { learnerRows: [0, 1e12] }],
  ['learners in rows that are text', { learnerRows: ['0', '5'] }],
  ['no columns', { columns: undefined }],
  ['columns that are a record', { columns: { length: 1e9 } }],
  ['a column with a role that nobody has', { columns: [{ role: '__proto__', heading: 'UCI', column: 0 }] }],
  ['a column left of the sheet', { columns: [{ role: 'uci', heading: 'UCI', column: -1 }] }],
  ['a column with a heading that is none', { columns: [{ role: 'uci', heading: null, column: 1 }] }],
  ['more alike headings than there are', { columns: [{ role: 'uci', heading: 'UCI', column: 1, alike: [2, 2] }] }],
  ['a thousand columns', { columns: Array(1000).fill({ role: 'uci', heading: 'UCI', column: 0 }) }],
  ['a series that is none', { series: { C1: 'last summer' } }],
  ['a series of a component that nobody has', { series: { C9: '2025-06' } }],
  ['a series that is a list', { series: { C1: ['2025-06'] } }],
  ['sending that is text', { sending: 'soon' }],
  ['a day that is a record', { sending: { C1: { standardisedOn: { '2025-06': {} } } } }],
  ['a share of another kind', { shared: 'thawed' }],
];

describe('a set-up that somebody else wrote', () => {
  it('is read where it fits, with the keys of later versions', () => {
    expect(read({ trackers: [TRACKER], tracker: 'one', screen: 'Grades' })).toEqual({
      trackers: [TRACKER],
      tracker: 'one',
      screen: 'Grades',
    });
  });

  it.each(WRONG)('sets a tracker with %s aside, whole, and keeps it through a write', (_what, part) => {
    const wrong = JSON.parse(JSON.stringify({ ...TRACKER, id: 'two', ...part })) as unknown;
    const setUp = read({ trackers: [wrong, TRACKER] });
    expect(setUp).toEqual({ trackers: [TRACKER], aside: [{ from: 'trackers', value: wrong }] });
    expect(readSetUp(writeSetUp(setUp ?? {}))).toEqual(setUp);
  });

  it('takes a tracker back that stood aside and fits now', () => {
    expect(read({ aside: [{ from: 'trackers', value: TRACKER }] })).toEqual({ trackers: [TRACKER] });
  });

  it('knows one tracker by an id', () => {
    const other = { ...TRACKER, name: 'Other' };
    expect(read({ trackers: [TRACKER, other] })).toEqual({
      trackers: [TRACKER],
      aside: [{ from: 'trackers', value: other }],
    });
  });

  it('sets aside names that are none, and trackers that are no list', () => {
    expect(read({ trackers: 'all', tracker: 3, screen: { name: 'Grades' }, aside: 'no list' })).toEqual({
      trackers: [],
      aside: [
        { from: 'aside', value: 'no list' },
        { from: 'tracker', value: 3 },
        { from: 'screen', value: { name: 'Grades' } },
        { from: 'trackers', value: 'all' },
      ],
    });
  });

  it('is damaged where it is deeper or longer than any of ours', () => {
    const deep = (depth: number): string => `{"later":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    expect(readSetUp(deep(SET_UP_BOUNDS.depth - 1))).toBeDefined();
    expect(readSetUp(deep(SET_UP_BOUNDS.depth))).toBeUndefined();
    expect(readSetUp(deep(100_000))).toBeUndefined();
    expect(readSetUp(`{"screen":"${'x'.repeat(SET_UP_BOUNDS.text)}"}`)).toBeUndefined();
  });

  it('changes no object that it did not make', () => {
    const setUp = readSetUp(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"trackers":[{"__proto__":{"id":"x"}}]}',
    );
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(setUp?.trackers).toEqual([]);
    expect(setUp?.aside).toHaveLength(1);
    expect(writeSetUp(setUp ?? {})).toContain('"__proto__":{"polluted":1}');
  });

  it('of the longest kind is read as far as the bound, and the rest is kept aside', () => {
    const trackers = Array.from({ length: 450 }, (_, place) => ({ ...TRACKER, id: String(place) }));
    const setUp = read({ trackers });
    expect([setUp?.trackers?.length, setUp?.aside?.length]).toEqual([SET_UP_BOUNDS.trackers, 250]);
  });
});
