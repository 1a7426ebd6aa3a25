import { useEffect, useEffectEvent, useState } from 'react';
import type { WorkbookState } from '../../excel/freshness';
import { isSameSheet, type SheetSnapshot } from '../../markbook/sheet';
import type { WorkbookProblem } from '../../markbook/wording';
import { inTurn } from './inTurn';
import type { PaneActions } from './paneActions';

/** A tracker's sheet as last read, or why it could not be; both absent until it was read. */
export interface TrackerSheet {
  readonly snapshot?: SheetSnapshot;
  readonly problem?: WorkbookProblem;
  readonly readAgain: () => void;
}

type Read = Omit<TrackerSheet, 'readAgain'>;

/** Excel tells of a change before its own cells are calculated, so the sheet is looked at once more when nothing follows. */
const WHEN_QUIET_IN_MS = 700;

/** A sheet that is as it was stays the very one, so that nothing is worked out from it again. */
const asRead = (before: Read, snapshot: SheetSnapshot): Read => {
  if (before.snapshot === undefined || !isSameSheet(before.snapshot, snapshot)) return { snapshot };
  return before.problem === undefined ? before : { snapshot: before.snapshot };
};

/** Reads a tracker's sheet now and whenever something in the workbook has changed; one reading at a time. */
export const useTrackerSheet = (sheet: string, workbook: WorkbookState, actions: PaneActions): TrackerSheet => {
  const [read, setRead] = useState<Read>({});
  const [asked, setAsked] = useState(0);
  const [readInTurn] = useState(inTurn);
  const readOnce = useEffectEvent(async (): Promise<void> => {
    const found = await actions.readClassSheet(sheet);
    if (!found.ok) setRead((before) => ({ ...before, problem: found.problems[0] }));
    else if (found.value.name === sheet) setRead((before) => asRead(before, found.value));
  });
  const look = useEffectEvent(() => readInTurn(() => readOnce()));
  useEffect(() => {
    void look();
    const timer = setTimeout(() => void look(), WHEN_QUIET_IN_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [sheet, workbook.changes, workbook.grades, asked]);
  return { ...read, readAgain: () => setAsked((times) => times + 1) };
};
