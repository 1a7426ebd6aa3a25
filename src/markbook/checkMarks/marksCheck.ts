import {
  beforeSubmission,
  kindOf,
  type ComponentId,
  type ComponentKind,
  type SampleFinding,
  type Series,
} from '../../rules';
import { structureFor } from '../../reference/specifications/structures';
import type { Figures, TablesSnapshot } from '../tables';
import type { Learner, LeftOutRow, Tracker, TrackerReading } from '../tracker';
import { assessorOf, assessorsOf, type Assessors } from './assessors';
import { checkedMarks, isMarkInRange, mostOf, type CheckedMark, type MostMarks } from './checkedMark';
import { doubleLearners, type DoubleLearners } from './doubleLearners';
import { markFindings, type MarkFinding } from './markFinding';
import { marksDue, type MarksDue } from './marksDue';
import { standardisedOn } from './sending';

/** How many learners stand where; blank, 0 and X are never added together. */
export interface CheckCounts {
  readonly learners: number;
  /** Marks in range, 0 included. */
  readonly marked: number;
  readonly absent: number;
  readonly blank: number;
  /** Sums over work of which some is blank. */
  readonly unfinished: number;
  readonly toMend: number;
  /** Learners in rows that are hidden or filtered away: they are counted as well. */
  readonly hidden: number;
}

/** Everything to know about a component's marks before they are sent (MOD-10). */
export interface MarksCheck {
  readonly component: ComponentId;
  /** Marked in school and sent, or Pearson's own. */
  readonly kind: ComponentKind;
  readonly series: Series;
  readonly most: MostMarks;
  readonly marks: readonly CheckedMark[];
  readonly counts: CheckCounts;
  readonly findings: readonly MarkFinding[];
  readonly doubles: readonly DoubleLearners[];
  /** Learners with neither UCI, ULN nor candidate number. */
  readonly withoutIdentifier: readonly Learner[];
  /** Rows with a mark and nobody's name or number. */
  readonly withoutLearner: readonly LeftOutRow[];
  readonly assessors: Assessors;
  /** The day of standardisation on record. */
  readonly standardisedOn?: string;
  /** Absent for the external, whose marks are Pearson's own. */
  readonly due?: MarksDue;
  /** What the rules say before submission. */
  readonly submission: readonly SampleFinding[];
}

interface CheckQuestion {
  readonly tracker: Tracker;
  readonly reading: TrackerReading;
  readonly component: ComponentId;
  readonly series: Series;
  readonly figures: Pick<Figures, 'find'>;
  /** The add-in's own tables: the dates typed there win. */
  readonly tables: TablesSnapshot;
  readonly today: string;
  /** Whether a cell of the mark column holds something, by sheet row. */
  readonly hasMarkAt: (row: number, column: number) => boolean;
}

const mostMarks = ({ tracker: { subject }, component, series, figures }: CheckQuestion): MostMarks => {
  const held = figures.find({ subject, component, series });
  return mostOf(subject, component, held.ok ? held.value : undefined);
};

const countsOf = (marks: readonly CheckedMark[], most: MostMarks): CheckCounts => {
  const count = (is: (mark: CheckedMark) => boolean): number => marks.filter(is).length;
  const marked = count((mark) => isMarkInRange(mark, most));
  const absent = count(({ read }) => read.ok && read.value === 'X');
  const blank = count(({ read }) => read.ok && read.value === 'blank');
  const unfinished = count(({ cell }) => cell.work?.code === 'unfinished');
  return {
    learners: marks.length,
    marked,
    absent,
    blank,
    unfinished,
    toMend: marks.length - marked - absent - blank - unfinished,
    hidden: count(({ learner }) => learner.isHidden),
  };
};

const rowsWithoutLearner = ({ reading, component, hasMarkAt }: CheckQuestion): readonly LeftOutRow[] => {
  const column = reading.tracker.columns.find(({ role }) => role === `mark ${component}`)?.column;
  if (column === undefined) return [];
  return reading.leftOut.filter(({ row, because }) => because === 'no-learner' && hasMarkAt(row, column));
};

/** Checks one component's marks as they stand on the sheet. */
export const marksCheck = (question: CheckQuestion): MarksCheck => {
  const { tracker, reading, component, series, today } = question;
  const most = mostMarks(question);
  const marks = checkedMarks(reading.learners, component, most);
  const learners = marks.map(({ learner }) => learner);
  const on = standardisedOn(tracker, component, series);
  const kind = kindOf(structureFor(tracker.subject), component);
  const due = kind === 'internal' ? marksDue(series, today, question.tables) : undefined;
  const submission =
    kind === 'internal'
      ? beforeSubmission(
          marks.map(({ learner, read }) => ({ mark: read, assessor: assessorOf(learner, component) })),
          { isStandardised: on !== undefined, today, ...(due?.code === 'due' ? { due: due.day } : {}) },
        )
      : [];
  return {
    component,
    kind,
    series,
    most,
    marks,
    counts: countsOf(marks, most),
    findings: markFindings(marks, component, most),
    doubles: doubleLearners(learners),
    withoutIdentifier: learners.filter(({ key }) => key === undefined),
    withoutLearner: rowsWithoutLearner(question),
    assessors: assessorsOf(learners, component),
    ...(on === undefined ? {} : { standardisedOn: on }),
    ...(due === undefined ? {} : { due }),
    submission,
  };
};
