import { useEffect, useState } from 'react';
import { readTracker, type Tracker, type TrackerReading } from '../../../markbook/tracker';
import type { SheetSnapshot } from '../../../markbook/sheet';
import type { WorkbookProblem } from '../../../markbook/wording';
import type { PaneActions } from '../../workbook/paneActions';
import { readLatest } from '../../workbook/readLatest';

/** A tracker's sheet as last read, and why it could not be read again. */
export interface SheetReading {
  readonly snapshot?: SheetSnapshot;
  readonly reading?: TrackerReading;
  readonly problem?: WorkbookProblem;
}

/** Typing a whole column of marks reads the sheet once, not once a mark. */
const PAUSE = 400;

/** Reads a tracker's sheet, and again when something in the workbook has changed. */
export const useReading = (tracker: Tracker, changes: number, { readClassSheet }: PaneActions): SheetReading => {
  const [read, setRead] = useState<SheetReading & { readonly tracker: Tracker }>({ tracker });
  useEffect(() => {
    const take = (sheet: Awaited<ReturnType<PaneActions['readClassSheet']>>): void => {
      if (sheet.ok) setRead({ tracker, snapshot: sheet.value, reading: readTracker(tracker, sheet.value) });
      // What was read last stays beside the problem: what the teacher is typing hangs on it.
      else setRead((before) => ({ ...(before.tracker === tracker && before), tracker, problem: sheet.problems[0] }));
    };
    return readLatest(() => readClassSheet(tracker.sheet), take, changes === 0 ? 0 : PAUSE);
  }, [tracker, changes, readClassSheet]);
  return read.tracker === tracker ? read : {};
};
