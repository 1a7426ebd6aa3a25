import { useMemo } from 'react';
import type { WorkbookState } from '../../../excel/freshness';
import type { SheetSnapshot } from '../../../markbook/sheet';
import { readTracker, type Tracker, type TrackerReading } from '../../../markbook/tracker';
import type { WorkbookProblem } from '../../../markbook/wording';
import type { PaneActions } from '../../workbook/paneActions';
import { isSnapshot, useClassSheets } from '../../workbook/useClassSheets';

/** The other classes of a cohort as they stand; those whose sheets are still being read or can't be. */
export interface CohortReadings {
  readonly readings: readonly TrackerReading[];
  readonly waiting: readonly Tracker[];
  readonly problems: readonly { readonly tracker: Tracker; readonly problem: WorkbookProblem }[];
}

/** Reads the sheets of a cohort's other classes, and again whenever something in the workbook has changed. */
export const useCohortReadings = (
  trackers: readonly Tracker[],
  at: SheetSnapshot,
  workbook: WorkbookState,
  actions: PaneActions,
): CohortReadings => {
  const names = [...new Set(trackers.map(({ sheet }) => sheet))].filter((name) => name !== at.name);
  const sheets = useClassSheets(names, workbook, actions);
  return useMemo(() => {
    const sheetOf = ({ sheet }: Tracker): SheetSnapshot | WorkbookProblem | undefined =>
      sheet === at.name ? at : sheets.get(sheet);
    const all = trackers.map((tracker) => ({ tracker, found: sheetOf(tracker) }));
    return {
      readings: all.flatMap(({ tracker, found }) =>
        found !== undefined && isSnapshot(found) ? [readTracker(tracker, found)] : [],
      ),
      waiting: all.flatMap(({ tracker, found }) => (found === undefined ? [tracker] : [])),
      problems: all.flatMap(({ tracker, found }) =>
        found === undefined || isSnapshot(found) ? [] : [{ tracker, problem: found }],
      ),
    };
  }, [trackers, at, sheets]);
};
