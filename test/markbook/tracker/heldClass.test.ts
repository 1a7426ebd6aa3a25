import { expect, test } from 'vitest';
import type { HeldCells } from '../../../src/markbook/edits/heldCells';
import { findTrackers } from '../../../src/markbook/tracker/findTrackers';
import { heldClass, heldLearners } from '../../../src/markbook/tracker/heldClass';
import { readTracker } from '../../../src/markbook/tracker/readTracker';
import { draftOf, trackerOf } from '../../../src/markbook/tracker/trackerDraft';
import { sheetOf } from './sheets';

const snapshot = sheetOf([
  ['Cand No', 'Name', 'C1', 'Notes', 'C2'],
  ['0101', 'ASH: Ann', 0, 'late', '=C2'],
  ['0102', 'BIRCH: Bo', 30, null, 'X'],
]);
const [found] = findTrackers([snapshot]);
if (found === undefined) throw new Error('No tracker was found.');
const tracker = trackerOf(draftOf(found), { id: 'one', subject: 'DIT', series: {} });
const reading = readTracker(tracker, snapshot);

const held = (row: number, column: number, ...before: readonly (string | number)[]): HeldCells => ({
  sheet: 'Sheet1',
  row,
  column,
  before: before.map((cell) => [cell]),
});
const HEADINGS = reading.tracker.columns.map(({ column }) =>
  held(0, column, String(snapshot.values[0]?.[column] ?? '')),
);

test('a write into a class stands by its headings and by who is in which row', () => {
  const cells = heldClass({ snapshot, reading });
  expect(cells).toEqual(
    expect.arrayContaining([...HEADINGS, held(1, 0, '0101', '0102'), held(1, 1, 'ASH: Ann', 'BIRCH: Bo')]),
  );
  expect(cells).toHaveLength(HEADINGS.length + 2);
});

test('a sheet made of the marks stands by the marks too, a formula by its formula', () => {
  const cells = heldClass({ snapshot, reading }, { withMarks: true });
  expect(cells).toEqual(expect.arrayContaining([held(1, 2, 0, 30), held(1, 4, '=C2', 'X')]));
  expect(cells).toHaveLength(HEADINGS.length + 4);
});

test('a class without learners stands by nothing', () => {
  expect(heldClass({ snapshot, reading: { ...reading, learners: [] } })).toEqual([]);
});

test('single learners stand by what their own rows call them', () => {
  expect(heldLearners('Sheet1', reading.learners.slice(1))).toEqual([held(2, 0, '0102'), held(2, 1, 'BIRCH: Bo')]);
});
