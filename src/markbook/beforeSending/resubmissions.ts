import {
  isBlank,
  learnerId,
  readMark,
  textOf,
  type ComponentId,
  type LearnerId,
  type RawMark,
  type Series,
  type Subject,
  type SubjectCode,
} from '../../rules';
import { readDay, serialOf } from '../dates';
import { onlyOf } from '../keys';
import type { TableChange } from '../keeping';
import { type RowCells, type RowIssue, type RowOfLearner, rowsOfCohort } from '../moderation';
import type { TablesSnapshot } from '../tables';

interface Wanted {
  readonly subject: Pick<Subject, 'code'>;
  readonly component: ComponentId;
  readonly series: Series;
}

interface Approval {
  /** The day on which the assessor approved it, as `2026-11-30`; absent where it is not given or can't be read. */
  readonly approvedOn?: string;
  readonly approvedBy: string;
  readonly markBefore?: RawMark;
}

/** One learner's resubmission of a component in a series, as the workbook records it. */
export type Resubmission = RowOfLearner & Approval;

export interface HeldResubmissions {
  readonly rows: readonly Resubmission[];
  readonly issues: readonly RowIssue[];
}

const readRow = ({ at, issue }: RowCells<'BTEC_Resubmissions'>) => {
  const approvedOn = readDay(at('Approved on'));
  const before = readMark(at('Mark before'));
  const markBefore = before.ok && typeof before.value === 'number' ? before.value : undefined;
  const unreadable = (column: 'Approved on' | 'Mark before', value: unknown): readonly RowIssue[] =>
    value === undefined && !isBlank(at(column)) ? [issue('cell-unreadable', column)] : [];
  const row: Approval = {
    approvedBy: textOf(at('Approved by')),
    ...(approvedOn === undefined ? {} : { approvedOn }),
    ...(markBefore === undefined ? {} : { markBefore }),
  };
  return { row, issues: [...unreadable('Approved on', approvedOn), ...unreadable('Mark before', markBefore)] };
};

/** The resubmissions of one component and series, and every row or cell of the record that is not used (SIT-11). */
export const heldResubmissions = (tables: TablesSnapshot, { subject, component, series }: Wanted): HeldResubmissions =>
  rowsOfCohort(tables, {
    ...onlyOf(subject.code),
    component,
    series,
    table: 'BTEC_Resubmissions',
    read: readRow,
  });

interface ResubmissionKey {
  readonly learner: LearnerId;
  readonly subject: SubjectCode;
  readonly component: ComponentId;
  readonly series: Series;
}

/** What is recorded of a resubmission before it is kept. */
export interface ResubmissionGiven extends Wanted {
  /** The learner's key, as the sheet has it. */
  readonly learner: string;
  readonly approvedOn: string;
  readonly approvedBy: string;
  readonly markBefore: RawMark | undefined;
}

/** The row that records a resubmission, in place of one held for the same learner, component and series. */
export const resubmissionKept = (given: ResubmissionGiven): readonly TableChange<ResubmissionKey>[] => {
  const { learner, subject, component, series, approvedOn, approvedBy, markBefore } = given;
  const row = {
    ...{ Learner: learner, Subject: subject.code, Component: component, Series: series },
    ...{ 'Approved on': serialOf(approvedOn), 'Approved by': approvedBy, 'Mark before': markBefore ?? '' },
  };
  return [{ key: { learner: learnerId(learner), subject: subject.code, component, series }, rows: [row] }];
};
