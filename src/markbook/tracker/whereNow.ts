import type { SheetSnapshot } from '../sheet';
import { readTracker } from './readTracker';
import type { Tracker } from './tracker';

/** True where a sheet carries all that the tracker's own sheet carried, which has gone: it was probably renamed. */
export const isWhereNow = (tracker: Tracker, snapshot: SheetSnapshot): boolean => {
  const { learners, changes } = readTracker({ ...tracker, sheet: snapshot.name }, snapshot);
  return learners.length > 0 && changes.length === 0;
};

/** The tracker on the sheet that its own has become; a name made of the sheet's goes along. */
export const movedTo = (tracker: Tracker, sheet: string): Tracker => {
  const isNamedBySheet = tracker.name === `${tracker.subject} · ${tracker.sheet}`;
  return { ...tracker, sheet, ...(isNamedBySheet && { name: `${tracker.subject} · ${sheet}` }) };
};
