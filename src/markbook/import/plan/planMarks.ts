import { cellsEdits, type Edit } from '../../edits';
import { cellAddress } from '../../sheet';
import type { ImportAnswers } from '../answers';
import type { ListedLearner } from '../list/listedLearners';
import type { ReadList } from '../list/readList';
import type { ListedValue } from '../values/listedValues';
import { type CheckedValue, checkedValues, type MaximumOf, oddOf } from './checkedValues';
import { detailCells, otherCells } from './detailCells';
import { isAsPlanned } from './isAsPlanned';
import { newLearnerCells } from './newLearner';
import { newRowFormulas } from './newRowFormulas';
import type { NumberOnly, OddValue, PlannedCell, Remark, SetAside } from './planned';
import { remarksOn } from './remarks';
import { type NoRoom, roomBelow } from './roomBelow';
import type { TrackerSheet } from './trackerSheet';
import type { Settled } from './whoIsWho';
import { withoutDoubles } from './withoutDoubles';

/** A cell that would be written, one that holds it already, or one to look at first. */
type CellPlan =
  | { readonly kind: 'cell'; readonly cell: PlannedCell }
  | { readonly kind: 'same' }
  | { readonly kind: 'odd'; readonly odd: OddValue };

/** Plans one mark for a row of the tracker. A formula is never typed over unless the teacher says so. */
const markCell = (
  value: CheckedValue,
  { row, column }: { readonly row: number; readonly column: number },
  { snapshot, cells }: TrackerSheet,
  corrections: ImportAnswers['corrections'],
): CellPlan => {
  const before = cells.formulaAt(row, column);
  if (isAsPlanned(before, value.entry)) return { kind: 'same' };
  if (typeof before === 'string' && before.startsWith('=') && corrections.get(value.id)?.kind !== 'write-over') {
    const because = { code: 'formula', cell: cellAddress(row, column), formula: before } as const;
    return { kind: 'odd', odd: oddOf(value, value.text, because) };
  }
  const what = `${value.component} mark`;
  return {
    kind: 'cell',
    cell: { id: value.id, listed: value.listed, sheet: snapshot.name, row, column, what, before, after: value.entry },
  };
};

/** Cells besides marks as the teacher has put them right: another text, or left out. */
const corrected = (
  cells: readonly PlannedCell[],
  corrections: ImportAnswers['corrections'],
): { readonly cells: readonly PlannedCell[]; readonly aside: readonly SetAside[] } => {
  const kept: PlannedCell[] = [];
  const aside: SetAside[] = [];
  for (const cell of cells) {
    const correction = corrections.get(cell.id);
    const { id, listed, what, after } = cell;
    if (correction?.kind === 'leave-out') aside.push({ id, listed, what, text: String(after), as: 'left-out-here' });
    else kept.push(correction?.kind === 'value' ? { ...cell, after: correction.text } : cell);
  }
  return { cells: kept, aside };
};

/** All that an import would do, for a preview; nothing of it is done yet. */
export interface ImportPlan {
  /** Cells that are blank now, and cells that hold something else now. */
  readonly added: readonly PlannedCell[];
  readonly changed: readonly PlannedCell[];
  readonly same: number;
  /** Values given twice alike, counted once. */
  readonly repeated: number;
  readonly odd: readonly OddValue[];
  readonly aside: readonly SetAside[];
  readonly remarks: readonly Remark[];
  /** Listed learners that nobody has placed yet. */
  readonly unplaced: readonly ListedLearner[];
  readonly newLearners: readonly ListedLearner[];
  readonly leftOut: readonly ListedLearner[];
  readonly noRoom?: NoRoom;
  readonly numberOnly?: NumberOnly;
  readonly edits: readonly Edit[];
}

interface MarksGiven {
  readonly list: ReadList;
  readonly values: readonly ListedValue[];
  readonly who: ReadonlyMap<ListedLearner, Settled>;
  readonly answers: ImportAnswers;
  readonly maximumOf: MaximumOf;
  readonly tracker: TrackerSheet;
}

const TEXT_FORMAT = '@';

/** Plans a list of marks for the tracker: what is new, what changes, what must be looked at. */
export const planMarks = (given: MarksGiven): ImportPlan => {
  const { values, who, answers, tracker, maximumOf } = given;
  const newLearners = learnersThat(who, 'new');
  const room = roomBelow(tracker, newLearners.length);
  const rowOfNew = new Map(newLearners.map((listed, index) => [listed, room.ok ? room.value.rows[index] : undefined]));
  const rowOf = (listed: ListedLearner): number | undefined => {
    const settled = who.get(listed);
    return settled?.kind === 'learner' ? settled.learner.row : rowOfNew.get(listed);
  };
  const placed = values.filter(({ listed }) => rowOf(listed) !== undefined);
  const checked = checkedValues(placed, answers, maximumOf);
  const single = withoutDoubles(checked.values, ({ listed, component }) => `${rowOf(listed) ?? ''} ${component}`);
  const marks = single.values.flatMap((value) => markPlans(value, rowOf(value.listed), given));
  const beside = besideMarks(given, rowOfNew);
  const details = corrected(beside.cells, answers.corrections);
  const cells = [...details.cells, ...marks.flatMap((plan) => (plan.kind === 'cell' ? [plan.cell] : []))];
  const rows = room.ok ? room.value.rows : [];
  const resizes = room.ok && room.value.resize !== undefined ? [room.value.resize] : [];
  const isWritten = (row: number, column: number): boolean =>
    cells.some((cell) => cell.row === row && cell.column === column);
  const [added, changed] = [cells.filter(isAdded), cells.filter((cell) => !isAdded(cell))];
  return {
    added,
    changed,
    same: marks.filter(({ kind }) => kind === 'same').length,
    repeated: single.repeated,
    odd: [...checked.odd, ...single.odd, ...marks.flatMap((plan) => (plan.kind === 'odd' ? [plan.odd] : []))],
    aside: [...checked.aside, ...details.aside],
    remarks: beside.remarks,
    unplaced: learnersThat(who, 'unanswered'),
    newLearners,
    leftOut: learnersThat(who, 'leave-out'),
    ...(room.ok ? {} : { noRoom: room.problems[0] }),
    edits: editsFor(cells, beside.texts, [...newRowFormulas(tracker, rows, isWritten), ...resizes]),
  };
};

const isAdded = ({ before }: PlannedCell): boolean => before === '';

export const learnersThat = (
  who: ReadonlyMap<ListedLearner, Settled>,
  kind: Settled['kind'],
): readonly ListedLearner[] => [...who].flatMap(([listed, settled]) => (settled.kind === kind ? [listed] : []));

const markPlans = (value: CheckedValue, row: number | undefined, { tracker, answers }: MarksGiven) => {
  const column = tracker.columnOf(`mark ${value.component}`);
  if (value.what !== 'mark' || row === undefined || column === undefined) return [];
  return [markCell(value, { row, column }, tracker, answers.corrections)];
};

/** Everything but marks: details of learners known, whole rows of new ones, columns chosen besides. */
const besideMarks = (
  { list, who, answers, tracker }: MarksGiven,
  rowOfNew: ReadonlyMap<ListedLearner, number | undefined>,
): { cells: readonly PlannedCell[]; texts: ReadonlySet<string>; remarks: readonly Remark[] } => {
  const cells: PlannedCell[] = [];
  const texts = new Set<string>();
  const remarks: Remark[] = [];
  for (const [listed, settled] of who) {
    remarks.push(...remarksOn(listed));
    const own: PlannedCell[] = [];
    if (settled.kind === 'learner') {
      const details = detailCells(listed, settled.learner, tracker, answers.numbersOf ?? 'no series of the list');
      own.push(...details.cells);
      remarks.push(...details.remarks);
      cells.push(...otherCells(list, listed, settled.learner.row, tracker));
    }
    const newRow = rowOfNew.get(listed);
    if (newRow !== undefined) {
      own.push(...newRowCells(listed, newRow, tracker));
      cells.push(...otherCells(list, listed, newRow, tracker));
    }
    own.forEach((cell) => texts.add(cell.id));
    cells.push(...own);
  }
  return { cells, texts, remarks };
};

const newRowCells = (listed: ListedLearner, row: number, tracker: TrackerSheet): readonly PlannedCell[] =>
  newLearnerCells(listed, tracker.reading.learners).flatMap(({ role, what, text }): PlannedCell[] => {
    const column = tracker.columnOf(role);
    if (column === undefined) return [];
    const id = `${listed.id} ${role}`;
    return [{ id, listed, sheet: tracker.snapshot.name, row, column, what, before: '', after: text }];
  });

const editsFor = (
  cells: readonly PlannedCell[],
  texts: ReadonlySet<string>,
  further: readonly Edit[],
): readonly Edit[] => [
  ...cellsEdits(
    cells.filter((cell) => texts.has(cell.id)),
    TEXT_FORMAT,
  ),
  ...cellsEdits(cells.filter((cell) => !texts.has(cell.id))),
  ...further,
];
