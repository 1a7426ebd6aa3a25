import { cellAddress } from '../../sheet';
import type { Learner } from '../../tracker';
import type { ListedLearner } from '../list/listedLearners';
import { sameHeading, type ReadList } from '../list/readList';
import type { NumbersOf } from '../matching/match';
import { isAsPlanned } from './isAsPlanned';
import type { PlannedCell, Remark } from './planned';
import { DETAILS, nameRemark } from './remarks';
import type { TrackerSheet } from './trackerSheet';

interface DetailPlan {
  readonly cells: readonly PlannedCell[];
  readonly remarks: readonly Remark[];
}

const areAlike = (role: string, a: string, b: string): boolean => {
  const plain = (text: string): string => text.toUpperCase().replace(/\s/g, '');
  return role === 'uci' ? plain(a).slice(0, 12) === plain(b).slice(0, 12) : plain(a) === plain(b);
};

/** Fills identifiers and groups that the tracker has blank. One that differs is named, never written over. */
export const detailCells = (
  listed: ListedLearner,
  learner: Learner,
  tracker: TrackerSheet,
  numbersOf: NumbersOf,
): DetailPlan => {
  const cells: PlannedCell[] = [];
  const remarks: Remark[] = [];
  const named = nameRemark(listed, learner);
  if (named !== undefined) remarks.push(named);
  for (const { role, what, inList, inTracker } of DETAILS) {
    const column = tracker.columnOf(role);
    const text = inList(listed);
    if (column === undefined || text === '') continue;
    if (role === 'candidate-number' && numbersOf !== 'every series of the list') continue;
    const held = inTracker(learner);
    const before = tracker.cells.formulaAt(learner.row, column);
    if (held === '' && before === '') {
      const id = `${listed.id} ${role}`;
      const { name: sheet } = tracker.snapshot;
      cells.push({ id, listed, sheet, row: learner.row, column, what, before, after: text });
    } else if (!areAlike(role, text, held)) {
      const cell = cellAddress(learner.row, column);
      remarks.push({ code: 'differs', listed, what, inList: text, inTracker: held, cell });
    }
  }
  return { cells, remarks };
};

/** Cells for the columns the teacher chose besides: they go under the same heading of the tracker, formulas left alone. */
export const otherCells = (
  list: ReadList,
  listed: ListedLearner,
  row: number,
  tracker: TrackerSheet,
): readonly PlannedCell[] =>
  list.columns.flatMap(({ role, column: listColumn, heading }): PlannedCell[] => {
    const place = role === 'same-heading' ? sameHeading(heading, tracker.copiedTo) : undefined;
    const listRow = listed.rows[0];
    if (place === undefined || listRow === undefined) return [];
    const text = (list.grid[listRow]?.[listColumn] ?? '').trim();
    const before = tracker.cells.formulaAt(row, place.column);
    if (isAsPlanned(before, text) || text === '' || String(before).startsWith('=')) return [];
    const id = `${listRow} ${listColumn}`;
    return [
      { id, listed, sheet: tracker.snapshot.name, row, column: place.column, what: place.last, before, after: text },
    ];
  });
