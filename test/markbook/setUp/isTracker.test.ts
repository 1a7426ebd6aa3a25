import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTracker } from '../../../src/markbook/setUp/isTracker';
import { SET_UP_BOUNDS } from '../../../src/markbook/setUp/setUpBounds';
import { TRACKER_GIVEN } from './trackerGiven';
import { trackerSchema } from './trackerSchema';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const TRACKER: Json = {
  ...TRACKER_GIVEN,
  columns: [
    { role: 'uci', heading: 'UCI', column: 0 },
    { role: 'mark C1', heading: '', column: 3, alike: [0, 2] },
    { role: 'task C2', heading: 'Task', column: 4, alike: [1, 2], later: null },
  ],
  leftAlone: ['Form', ''],
  series: { C1: '2025-06', C3: '2024-01' },
  mocks: { any: ['thing'] },
  sending: {
    C1: {
      series: '2025-06',
      standardisedOn: { '2025-06': '2025-05-01', '2026-01': '' },
      inCohort: { '2025-06': false },
    },
    C2: {},
  },
  school: 'Any School',
  shared: 'frozen',
};

const { name, row, column, columns, headingRows } = SET_UP_BOUNDS;

/** Values at which some part begins or ceases to fit. */
const EDGES: readonly Json[] = [
  ...[null, true, false, '', 'x'.repeat(name), 'x'.repeat(name + 1), 'DIT', 'ART', 'dit', 'constructor', '__proto__'],
  ...['2025-06', '2025-6', 'June 2025', '2025-07', 'C1', 'C4', 'uci', 'task', 'task C3', 'grade C9', 'plain', 'thawed'],
  ...[0, -1, 1, 0.5, headingRows, headingRows + 1, row, row + 1, -row, -row - 1, column, column - 1, column + 1],
  ...[2 ** 53, -(2 ** 53), 1e300],
  ...[[], {}, [0, 1], [1, 0], [1, 1], [0, headingRows - 1], [0, headingRows], [-1, 0], [0], [0, 1, 2], [0, '1']],
  ...[[column - 1, column], [0, column + 1], [0, 0], [row, -row], ['a'], [1], [[]]],
  Array<Json>(columns).fill('a'),
  Array<Json>(columns + 1).fill('a'),
  Array<Json>(columns).fill({ role: 'uci', heading: 'UCI', column: 0 }),
  Array<Json>(columns + 1).fill({ role: 'uci', heading: 'UCI', column: 0 }),
  // Every series there is, which are fewer than may be kept; and some there are not.
  ...[200, columns, columns + 1].map((many) =>
    Object.fromEntries(
      Array.from({ length: many }, (_, place) => [`${2000 + Math.floor(place / 2)}-0${place % 2 === 0 ? 1 : 6}`, 'x']),
    ),
  ),
  JSON.parse('{"__proto__":7,"C1":"2025-06"}') as Json,
  JSON.parse('{"__proto__":7,"2025-06":"x"}') as Json,
  ...[
    { C1: '2025-06' },
    { C9: '2025-06' },
    { C1: {} },
    { C1: { series: 'x' } },
    { '2025-06': true },
    { '2025-06': '' },
  ],
  { standardisedOn: { 'June 2025': 'x' }, inCohort: {} },
];

const KEYS = [
  ...['id', 'name', 'subject', 'sheet', 'table', 'headerRows', 'learnerRows', 'endsThere', 'columns', 'leftAlone'],
  ...['series', 'mocks', 'sending', 'school', 'shared', 'role', 'heading', 'column', 'alike', 'standardisedOn'],
  ...['inCohort', 'C1', 'C2', 'C3', 'C4', '2025-06', '2026-01', '1', '__proto__', 'constructor', 'later'],
];

/** One change somewhere below: the path by which it is reached, what becomes of it, under which key. */
interface Change {
  readonly path: readonly number[];
  readonly key: string;
  readonly value: Json | undefined;
}

const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...EDGES) },
  { weight: 1, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json> },
);
const change: fc.Arbitrary<Change> = fc.record({
  path: fc.array(fc.nat({ max: 20 }), { maxLength: 4 }),
  key: fc.constantFrom(...KEYS),
  value,
});

/** Own keys, whatever they are called: JSON reads `__proto__` as one. */
const recordOf = (entries: readonly (readonly [string, Json | undefined])[]): Json =>
  JSON.parse(
    `{${entries.flatMap(([key, of]) => (of === undefined ? [] : `${JSON.stringify(key)}:${JSON.stringify(of)}`)).join()}}`,
  ) as Json;

const changed = (from: Json, { path: [place, ...path], key, value: into }: Change): Json | undefined => {
  if (place === undefined) return into;
  if (Array.isArray(from)) {
    const list = from as readonly Json[];
    const at = place % (list.length + 1);
    const becomes = at === list.length ? into : changed(list[at] ?? null, { path, key, value: into });
    return [...list.slice(0, at), ...(becomes === undefined ? [] : [becomes]), ...list.slice(at + 1)];
  }
  if (typeof from !== 'object' || from === null) return into;
  const entries = Object.entries(from);
  const [found, before] = entries[place % (entries.length + 1)] ?? [key, undefined];
  const becomes = before === undefined ? into : changed(before, { path, key, value: into });
  return recordOf([...entries.filter(([each]) => each !== found), [found, becomes]]);
};

const fitsSchema = (given: unknown): boolean => trackerSchema.safeParse(given).success;

describe('a tracker told by hand', () => {
  it('is one where the schema takes it, whatever was changed in it, and only there', () => {
    const seen = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(fc.array(change, { maxLength: 3 }), (changes) => {
        const given = changes.reduce<Json>((before, each) => changed(before, each) ?? null, TRACKER);
        const taken = fitsSchema(given);
        expect(isTracker(given)).toBe(taken);
        seen[taken ? 'taken' : 'refused'] += 1;
      }),
      { numRuns: 1500 },
    );
    expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(100);
  });

  it('is none of what is no tracker at all', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        expect(isTracker(given)).toBe(fitsSchema(given));
      }),
    );
  });

  it('fits or not with each value in each part', () => {
    const parts = Object.keys(TRACKER);
    const columnOf = (part: string, into: Json): Json => ({ role: 'uci', heading: 'UCI', column: 0, [part]: into });
    const sent = (part: string, into: Json): Json => ({ C1: { [part]: into } });
    const each = EDGES.flatMap((into) => [
      into,
      ...parts.map((part) => ({ ...TRACKER, [part]: into })),
      ...['role', 'heading', 'column', 'alike', 'later'].map((part) => ({
        ...TRACKER,
        columns: [columnOf(part, into)],
      })),
      ...['series', 'standardisedOn', 'inCohort', 'later'].map((part) => ({ ...TRACKER, sending: sent(part, into) })),
      { ...TRACKER, series: { C1: into } },
      { ...TRACKER, sending: { C1: { standardisedOn: { '2025-06': into } } } },
      { ...TRACKER, sending: { C1: { inCohort: { '2025-06': into } } } },
    ]);
    const differ = each.filter((given) => isTracker(given) !== fitsSchema(given));
    expect(differ).toEqual([]);
    expect(each.filter(fitsSchema).length).toBeGreaterThan(100);
  });
});
