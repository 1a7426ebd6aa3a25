import type { SheetSnapshot } from '../../../src/markbook/sheet/sheetSnapshot';
import { cellsOf } from '../../../src/markbook/tracker/cellsOf';
import { findTrackers } from '../../../src/markbook/tracker/findTrackers';
import { readTracker } from '../../../src/markbook/tracker/readTracker';
import { draftOf, trackerOf, withSubject } from '../../../src/markbook/tracker/trackerDraft';
import type { TrackerReading } from '../../../src/markbook/tracker/trackerReading';
import type { CellInput } from '../../../src/rules';
import { sheetOf } from '../tracker/sheets';

/** Headings and rows of an invented class whose C1 has three tasks. */
export const TASKS = ['Cand No', 'Name', 'C1 Task 1 /20', 'C1 Task 2 /30', 'C1 Task 3 /10', 'C1 /60'] as const;

export const classOfTasks = (
  rows: readonly (readonly CellInput[])[],
  headings: readonly string[] = TASKS,
  extras: Parameters<typeof sheetOf>[1] = {},
): SheetSnapshot =>
  sheetOf([headings, ...rows.map((row, index) => [`010${index + 1}`, `Learner ${'ABCDEFGH'[index] ?? ''}`, ...row])], {
    name: 'Marks',
    ...extras,
  });

/** The class as Set up takes it with everything proposed. */
export const readingOf = (snapshot: SheetSnapshot): TrackerReading => {
  const [found] = findTrackers([snapshot]);
  if (found === undefined) throw new Error('no tracker found');
  const tracker = trackerOf(withSubject(draftOf(found), 'DIT'), { id: 'one', subject: 'DIT', series: {} });
  return readTracker(tracker, snapshot);
};

export const cellsAndReading = (snapshot: SheetSnapshot) => [readingOf(snapshot), cellsOf(snapshot)] as const;
