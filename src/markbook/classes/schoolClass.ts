import { subjectOfCode } from '../../reference/specifications/subjects';
import type { Scale, Subject } from '../../rules';
import type { SheetSnapshot } from '../sheet';
import type { Figures, TablesSnapshot } from '../tables';
import type { WhoseRows } from '../keys';
import type { Tracker, TrackerReading } from '../tracker';
import { type ClassSittings, classWhatNext } from '../whatNext';

/** One class of the school as its sheet stands, with its learners' sittings. */
export interface SchoolClass {
  readonly tracker: Tracker;
  readonly snapshot: SheetSnapshot;
  readonly reading: TrackerReading;
  /** None for a subject that is not in the list. */
  readonly subject?: Subject;
  readonly scale: Scale;
  readonly sittings: ClassSittings;
  readonly isElsewhere: WhoseRows['isElsewhere'];
}

/** What the workbook holds besides its classes. */
export interface SchoolHeld {
  readonly figures: Figures;
  readonly tables: TablesSnapshot;
}

/** Reads a class for the school's list; none where its subject's scale can't be used at all. */
export const schoolClass = (
  { tracker, snapshot, reading }: Pick<SchoolClass, 'tracker' | 'snapshot' | 'reading'>,
  { figures, tables }: SchoolHeld,
  isElsewhere: WhoseRows['isElsewhere'],
): SchoolClass | undefined => {
  const layout = figures.layoutFor(tracker.subject);
  if (!layout.ok) return undefined;
  const scale = layout.value;
  const subject = subjectOfCode(tracker.subject);
  const sittings = classWhatNext({ tracker, snapshot, reading, figures, scale, tables, isElsewhere });
  return { tracker, snapshot, reading, scale, sittings, isElsewhere, ...(subject === undefined ? {} : { subject }) };
};
