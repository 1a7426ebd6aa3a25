import { describe, expect, it, test } from 'vitest';
import { readFigures } from '../../../src/markbook/tables/figures';
import type { TablesSnapshot } from '../../../src/markbook/tables/snapshot';
import { takenItems, takingFault, undecidedItems } from '../../../src/markbook/figuresPack/takenPack';
import { boundaries, found, HEADERS, scale, small, tables } from '../tables/smallTables';
import { comparedWith, datesTable, given, INTERNAL, SCALE, takenInto, textOfBook } from './packBooks';

const TITLE = 'Digital Information Technology, Component 1 in May/June 2024';
const BY_BOUNDARIES = boundaries([['DIT', 'C1', '2024-06', 9, 2, 3, 4, 5, 6, 7, '', 'typed']]);

const differencesOf = (held: TablesSnapshot, other: TablesSnapshot): readonly string[] =>
  comparedWith(given(textOfBook(other)), held).flatMap(({ kind, differences }) => [
    kind,
    ...differences.map(({ what, here, given: there }) => `${what}: ${here} / ${there}`),
  ]);

describe('a pack beside what is held', () => {
  test.each<[string, TablesSnapshot, TablesSnapshot, readonly string[]]>([
    ['the same figures are the same', [tables(small())], [tables(small())], ['same']],
    ['figures not held are new', [], [tables(small())], ['new']],
    [
      'each raw mark that differs is shown old and new',
      [tables(small())],
      [tables(small({}, [0, 30, 61, 90]))],
      ['differs', 'Raw mark 2: 60 UMS / 61 UMS'],
    ],
    [
      'a raw mark that only one has',
      [tables(small())],
      [tables(small({}, [0, 30, 60]))],
      ['differs', 'Raw mark 3: 90 UMS / no such mark'],
    ],
    [
      'another status and source are a difference',
      [tables(small())],
      [tables(small({ 0: { 6: 'typed', 7: 'A friend' }, 1: { 6: 'typed' }, 2: { 6: 'typed' }, 3: { 6: 'typed' } }))],
      ['differs', 'Status: published / typed', 'Source: Converter / A friend'],
    ],
    ['no source contradicts none', [tables(small())], [tables(small({ 0: { 7: '' } }))], ['same']],
    [
      'grades that contradict each other',
      [tables(small({ 3: { 5: 'L2D' } }))],
      [tables(small({ 3: { 5: 'L2M' } }))],
      ['differs', 'Grade beside raw mark 3: L2D / L2M'],
    ],
    [
      'rows that can’t be used here',
      [tables(small({ 2: { 4: 99 } }))],
      [tables(small())],
      ['differs', 'Rows held: can’t be used / a table of every raw mark'],
    ],
    [
      'a scale that only the pack has on record is asked about, its figures being the same',
      [],
      [SCALE],
      ['differs', 'Status: unconfirmed / confirmed by A. Nother on 21/11/2026'],
    ],
    [
      'a scale of other figures',
      [SCALE],
      [scale([INTERNAL.with(8, 73).with(10, 'changed'), ...SCALE.rows.slice(1)])],
      [
        'differs',
        'Internal, L2D: 72 / 73',
        'Status: confirmed by A. Nother on 21/11/2026 / changed by A. Nother on 21/11/2026',
      ],
    ],
    [
      'a typed date of another day',
      [datesTable(['', '2027-01', 'results', '', '10/03/2027', 'Schedule'])],
      [datesTable(['', '2027-01', 'results', '', '11/03/2027', 'Schedule'])],
      ['differs', 'Day: 10/03/2027 / 11/03/2027'],
    ],
    [
      'a built-in date is asked about too',
      [],
      [datesTable(['', '2024-06', 'claims', '', '03/05/2024', 'Schedule'])],
      ['differs', 'Day: 23/11/2023 to 02/05/2024 (built in, FAQ) / 03/05/2024'],
    ],
    ['a date not held is new', [], [datesTable(['', '2027-01', 'Trust day', '', '03/12/2026', ''])], ['new']],
  ])('%s', (_what, held, other, expected) => expect(differencesOf(held, other)).toEqual(expected));

  it('takes each difference by its own choice, and waits for every one', () => {
    const held = [tables([...small(), ...small().map((row) => row.with(1, 'C2'))])];
    const other = [
      tables([...small({}, [0, 31, 60, 90]), ...small({}, [0, 32, 60, 90]).map((row) => row.with(1, 'C2'))]),
    ];
    const items = comparedWith(given(textOfBook(other)), held);
    expect(undecidedItems(items, { [TITLE]: 'given' }).map(({ title }) => title)).toEqual([
      'Digital Information Technology, Component 2 in May/June 2024',
    ]);
    const after = readFigures(takenInto(held, textOfBook(other), { [TITLE]: 'given' }));
    expect(found(after)).toBe('published 0,31,60,90');
    expect(found(after, { subject: 'DIT', component: 'C2', series: '2024-06' })).toBe('published 0,30,60,90');
  });

  it('chosen boundaries count, though a full table was held: its rows go', () => {
    const after = takenInto([tables(small())], textOfBook([BY_BOUNDARIES]));
    expect(found(readFigures(after))).toMatch(/^estimated 0,/);
    expect(after.find(({ name }) => name === 'BTEC_Tables')?.rows).toEqual([]);
  });

  it('a full table wins over boundaries held, which stay', () => {
    const after = takenInto([BY_BOUNDARIES], textOfBook([tables(small())]));
    expect(found(readFigures(after))).toBe('published 0,30,60,90');
    expect(after.find(({ name }) => name === 'BTEC_Boundaries')?.rows.length).toBe(1);
  });
});

describe('before anything is written', () => {
  const faultOf = (held: TablesSnapshot, other: TablesSnapshot) => {
    const pack = given(textOfBook(other));
    const items = comparedWith(pack, held);
    const all = Object.fromEntries(items.map(({ title }) => [title, 'given' as const]));
    return takingFault(pack, takenItems(items, all), { figures: readFigures(held), tables: held });
  };

  it('nothing is at fault where all that is taken counts', () => {
    expect(faultOf([tables(small())], [tables(small({}, [0, 31, 60, 90])), SCALE])).toBeUndefined();
  });

  it('a date held in other letters is replaced, not kept beside', () => {
    const day = (what: string, to: string) => [datesTable(['', '2027-01', what, '', to, ''])];
    expect(faultOf(day('Trust day', '03/12/2026'), day('trust DAY', '04/12/2026'))).toBeUndefined();
  });

  it('a column that somebody took away is left to the write, which names it', () => {
    const held = tables(
      small().map((row) => row.slice(0, 5)),
      { headers: HEADERS.slice(0, 5) },
    );
    expect(faultOf([held], [tables(small({}, [0, 31, 60, 90]))])).toBeUndefined();
  });

  it('a copied sheet that keeps the figures from counting is found', () => {
    const copy = tables(small(), { name: 'BTEC_Tables1', sheet: 'BTEC Tables (2)' });
    expect(faultOf([tables(small()), copy], [tables(small({}, [0, 31, 60, 90]))])).toEqual({
      wouldNotCount: [TITLE],
      wouldBeLost: [TITLE],
    });
  });

  it('a scale that tables held don’t fit is found', () => {
    const lower = scale([
      ['Internal', '', 80, 27, 36, 45, 54, 63, 72, '', 'changed', 'B', ''],
      ['External', '', 140, 36, 48, 60, 72, 84, 96, '', 'changed', 'B', ''],
      SCALE.rows[2] ?? [],
    ]);
    expect(faultOf([tables(small())], [lower])).toEqual({ wouldNotCount: [], wouldBeLost: [TITLE] });
  });
});
