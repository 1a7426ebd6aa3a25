import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { WorkbookState } from '../../../excel/freshness';
import type { SheetSnapshot } from '../../../markbook/sheet/sheetSnapshot';
import { readTracker } from '../../../markbook/tracker/readTracker';
import type { Tracker } from '../../../markbook/tracker/tracker';
import type { TrackerReading } from '../../../markbook/tracker/trackerReading';
import type { WorkbookProblem } from '../../../markbook/wording/workbook';
import { inTurn } from '../../frame/inTurn';
import type { PaneActions } from '../../frame/paneActions';

type Sheets = ReadonlyMap<string, SheetSnapshot | WorkbookProblem>;

/** The other classes of a cohort as they stand; those whose sheets are still being read or can't be. */
export interface CohortReadings {
  readonly readings: readonly TrackerReading[];
  readonly waiting: readonly Tracker[];
  readonly problems: readonly { readonly tracker: Tracker; readonly problem: WorkbookProblem }[];
}

const isSnapshot = (found: SheetSnapshot | WorkbookProblem): found is SheetSnapshot => 'values' in found;

/** Reads the sheets of a cohort's other classes, and again whenever something in the workbook has changed. */
export const useCohortReadings = (
  trackers: readonly Tracker[],
  at: SheetSnapshot,
  workbook: WorkbookState,
  actions: PaneActions,
): CohortReadings => {
  const [sheets, setSheets] = useState<Sheets>(new Map());
  const [readInTurn] = useState(inTurn);
  const names = [...new Set(trackers.map(({ sheet }) => sheet))].filter((name) => name !== at.name);
  const readAll = useEffectEvent(async (): Promise<void> => {
    const found = new Map<string, SheetSnapshot | WorkbookProblem>();
    for (const name of names) {
      const sheet = await actions.readClassSheet(name);
      found.set(name, sheet.ok ? sheet.value : sheet.problems[0]);
    }
    setSheets(found);
  });
  const look = useEffectEvent(() => readInTurn(() => readAll()));
  const wanted = names.join('\n');
  useEffect(() => {
    if (wanted !== '') void look();
  }, [wanted, workbook.changes]);
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
