import { describe, expect, it } from 'vitest';
import { findTrackers } from '../../../src/markbook/tracker/findTrackers';
import { markCounts } from '../../../src/markbook/tracker/markCounts';
import { putRight } from '../../../src/markbook/tracker/putRight';
import { readTracker } from '../../../src/markbook/tracker/readTracker';
import type { Tracker } from '../../../src/markbook/tracker/tracker';
import { draftOf, trackerOf } from '../../../src/markbook/tracker/trackerDraft';
import type { SheetSnapshot } from '../../../src/markbook/sheet/sheetSnapshot';
import type { CellInput } from '../../../src/rules';
import { sheetOf, sheetsOfFile } from './sheets';

const trackerOn = (sheet: SheetSnapshot): Tracker => {
  const [found] = findTrackers([sheet]);
  if (found === undefined) throw new Error('No tracker was found.');
  return trackerOf(draftOf(found), { id: 'tracker-1', subject: 'DIT', series: {} });
};

it('keeps what was chosen about a class when its columns are pointed out anew', () => {
  const [found] = findTrackers([
    sheetOf([
      ['Name', 'C1'],
      ['Ann', 1],
      ['Bo', 2],
    ]),
  ]);
  const chosen = { mocks: { from: { C1: 'live' } }, sending: { C1: { series: '2026-06' as const } } };
  const kept = found && trackerOf(draftOf(found), { id: 'one', subject: 'DIT', series: { C1: '2025-06' }, ...chosen });
  expect([kept?.series, kept?.mocks, kept?.sending]).toEqual([{ C1: '2025-06' }, chosen.mocks, chosen.sending]);
});

const ROWS: CellInput[][] = [
  ['Cand No', 'Name', 'C1', 'C2', 'C3'],
  [101, 'ASH: Ann', 0, null, 'X'],
  ['0102', 'BIRCH: Bo', '30', 'abs', 12.5],
];
const tracker = trackerOn(sheetOf(ROWS));
const columns = (rows: CellInput[][], change: (row: CellInput[]) => CellInput[]) => rows.map((row) => change([...row]));

describe('a learner', () => {
  const [ann, bo] = readTracker(tracker, sheetOf(ROWS)).learners;
  it('has the key as text, leading zeros kept', () => {
    expect([ann?.key, bo?.key]).toEqual([
      { kind: 'candidate-number', text: '0101', id: '0101' },
      { kind: 'candidate-number', text: '0102', id: '0102' },
    ]);
  });
  it('has 0, blank and X as three different things, each with its cell', () => {
    expect(['mark C1', 'mark C2', 'mark C3'].map((role) => ann?.cells.get(role as 'mark C1'))).toEqual([
      { value: 0, formula: 0, column: 2, cell: 'C2' },
      { value: null, formula: '', column: 3, cell: 'D2' },
      { value: 'X', formula: 'X', column: 4, cell: 'E2' },
    ]);
  });
});

it('a form merged over several learners is the form of each', () => {
  const sheet = sheetOf(
    [
      ['Form', 'Name', 'C1'],
      ['11A', 'ASH: Ann', 1],
      [null, 'BIRCH: Bo', 2],
      ['11B', 'CEDAR: Cy', 3],
    ],
    { merges: [{ row: 1, column: 0, rows: 2, columns: 1 }] },
  );
  expect(readTracker(trackerOn(sheet), sheet).learners.map(({ form }) => form)).toEqual(['11A', '11A', '11B']);
});

it('marks, absences, blanks and what can’t be read are counted apart', () => {
  expect(markCounts(tracker, readTracker(tracker, sheetOf(ROWS)).learners)).toEqual([
    { component: 'C1', marked: 2, absent: 0, blank: 0, unreadable: 0 },
    { component: 'C2', marked: 0, absent: 1, blank: 1, unreadable: 0 },
    { component: 'C3', marked: 0, absent: 1, blank: 0, unreadable: 1 },
  ]);
});

describe('what has moved or gone', () => {
  it('nothing, on the sheet it was found on', () => {
    const [sheet] = sheetsOfFile('tracker-plain.xlsx');
    if (sheet === undefined) throw new Error('No sheet.');
    const reading = readTracker(trackerOn(sheet), sheet);
    expect([reading.changes, reading.learners.length, reading.learners[1]?.cells.get('mark C1')?.value]).toEqual([
      [],
      32,
      null,
    ]);
  });
  it('a column put in before the marks is followed', () => {
    const moved = sheetOf(columns(ROWS, ([a, b, ...rest]) => [a ?? null, b ?? null, 'new', ...rest]));
    const { changes, learners } = readTracker(tracker, moved);
    expect(changes.map(({ code }) => code)).toEqual(['column-moved', 'column-moved', 'column-moved']);
    expect(learners[0]?.cells.get('mark C1')?.cell).toBe('D2');
  });
  it('rows put in above are followed', () => {
    const { changes, learners } = readTracker(tracker, sheetOf([['A title'], [null], ...ROWS]));
    expect(changes).toEqual([{ code: 'headings-moved', from: 0, to: 2 }]);
    expect(learners.map(({ row }) => row)).toEqual([3, 4]);
  });
  it('a renamed column is not read until it is taken as it is', () => {
    const renamed = sheetOf(columns(ROWS, (row) => row.with(2, row[2] === 'C1' ? 'C1 (draft)' : (row[2] ?? null))));
    const reading = readTracker(tracker, renamed);
    expect(reading.changes).toEqual([
      { code: 'column-renamed', role: 'mark C1', heading: 'C1', now: 'C1 (draft)', column: 2 },
    ]);
    expect(reading.learners[0]?.cells.has('mark C1')).toBe(false);
    expect(readTracker(putRight(reading), renamed)).toMatchObject({
      changes: [],
      learners: [{ shownAs: 'ASH: Ann' }, {}],
    });
  });
  it('a column taken out is gone', () => {
    const { changes } = readTracker(tracker, sheetOf(columns(ROWS, (row) => row.slice(0, 4))));
    expect(changes).toEqual([{ code: 'column-gone', role: 'mark C3', heading: 'C3' }]);
  });
  it('a second column with the same heading makes it unclear which is meant', () => {
    const { changes, learners } = readTracker(tracker, sheetOf(columns(ROWS, (row) => [...row, row[2] ?? null])));
    expect(changes).toEqual([{ code: 'column-unclear', role: 'mark C1', heading: 'C1' }]);
    expect(learners[0]?.cells.has('mark C1')).toBe(false);
  });
  it('columns with one heading keep their order when they move', () => {
    const rows: CellInput[][] = [
      ['Name', 'Mark', 'Mark', 'Mark'],
      ['Ash', 1, 2, 3],
    ];
    const alike = trackerOn(sheetOf(rows));
    const moved = sheetOf(rows.map(([name, ...marks]) => [name ?? null, null, ...marks]));
    expect(readTracker(alike, moved).learners[0]?.cells.get('mark C2')).toMatchObject({ value: 2, cell: 'D2' });
  });
  it('headings that are gone leave no learner with marks', () => {
    const { changes, learners } = readTracker(tracker, sheetOf([['Something', 'else']]));
    expect(changes[0]).toEqual({ code: 'headings-gone' });
    expect(learners).toEqual([]);
  });
});

describe('learners below the last', () => {
  const longer = sheetOf([...ROWS, ['0103', 'CEDAR: Cy', 4, 5, 6]]);
  it('are read', () => {
    expect(readTracker(tracker, longer).learners).toHaveLength(3);
  });
  it('are not read where the teacher set the end', () => {
    expect(readTracker({ ...tracker, endsThere: true }, longer).learners).toHaveLength(2);
  });
});
