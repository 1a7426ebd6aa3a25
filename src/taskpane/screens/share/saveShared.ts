import type { TrackersState } from '../../../excel/trackersState';
import { type Grading, withResults } from '../../../markbook/grades';
import type { Tracker } from '../../../markbook/tracker';
import type { PaneActions } from '../../workbook/paneActions';

interface SharedGiven {
  readonly grading: Grading;
  readonly tracker: Tracker;
  readonly trackers: TrackersState;
  readonly actions: PaneActions;
}

/** Remembers where the class's results stand although the add-in's formulas are gone, so that Grades finds them again. */
export const saveShared = async (
  shared: NonNullable<Tracker['shared']>,
  { grading, tracker, trackers, actions }: SharedGiven,
): Promise<void> => {
  const { sheet, series } = grading;
  if (sheet.results.written.size === 0) return;
  const columns = [...sheet.results.written].map(([role, column]) => ({ role, column, heading: '', isNew: false }));
  const next: Tracker = { ...withResults(tracker, sheet.snapshot, columns, series), shared };
  await actions.saveTrackers(
    trackers.all.map((each) => (each.id === tracker.id ? next : each)),
    tracker.id,
  );
};
