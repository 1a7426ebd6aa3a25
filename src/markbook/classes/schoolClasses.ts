import type { SheetSnapshot } from '../sheet';
import { readTracker, type Tracker } from '../tracker';
import { learnersElsewhere } from './learnersElsewhere';
import { schoolClass, type SchoolClass, type SchoolHeld } from './schoolClass';

/** Classes for the school's list as they stand, and those whose subject's scale can't be used at all. */
export interface ReadClasses {
  readonly classes: readonly SchoolClass[];
  readonly withoutScale: readonly Tracker[];
}

/** Reads the classes whose sheets are at hand; of the others only their subjects are known. */
export const schoolClasses = (
  sheets: readonly { readonly tracker: Tracker; readonly snapshot: SheetSnapshot }[],
  held: SchoolHeld,
  unread: readonly Tracker[],
): ReadClasses => {
  const read = sheets.map((each) => ({ ...each, reading: readTracker(each.tracker, each.snapshot) }));
  const elsewhere = learnersElsewhere(
    read.map(({ tracker, reading: { learners } }) => ({ tracker, learners })),
    unread,
  );
  const classes: SchoolClass[] = [];
  const withoutScale: Tracker[] = [];
  for (const each of read) {
    const found = schoolClass(each, held, elsewhere(each.tracker.subject));
    if (found === undefined) withoutScale.push(each.tracker);
    else classes.push(found);
  }
  return { classes, withoutScale };
};
