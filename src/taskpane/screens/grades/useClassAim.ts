import { useState } from 'react';
import type { TrackersState } from '../../../excel/trackersState';
import { type ChosenSeries, type Grading, type PlannedColumn, withResults } from '../../../markbook/grades';
import type { Tracker } from '../../../markbook/tracker';
import type { PaneActions } from '../../workbook/paneActions';

/** A class on its sheet as worked out now, with what its screen may change of it. */
export interface ClassInHand {
  readonly grading: Grading;
  readonly tracker: Tracker;
  readonly trackers: TrackersState;
  readonly actions: PaneActions;
  readonly readAgain: () => void;
  /** The teacher came here to write. */
  readonly beginsWriting?: boolean;
  /** Tries series that are not kept yet; none: back to those kept. */
  readonly wish: (series: ChosenSeries | undefined) => void;
}

type Aim = 'look' | 'write' | 'put back' | 'correct';

/** Whether a formula on the sheet names a series: then another choice means writing it anew. */
const hasFormulas = ({ sheet }: Grading): boolean => sheet.results.written.size > 0;

const saved = (trackers: TrackersState, tracker: Tracker): readonly Tracker[] =>
  trackers.all.map((each) => (each.id === tracker.id ? tracker : each));

/** What the teacher is doing with the class, and how each way ends: series kept, formulas written, or left as it was. */
export const useClassAim = (inHand: ClassInHand) => {
  const { grading, tracker, trackers, actions, readAgain, wish, beginsWriting = false } = inHand;
  const [aim, setAim] = useState<Aim>(beginsWriting ? 'write' : 'look');
  const { series } = grading;
  const keep = async (kept: Tracker): Promise<void> => {
    await actions.saveTrackers(saved(trackers, kept), tracker.id);
    wish(undefined);
  };
  const choose = (chosen: ChosenSeries): void => {
    const next = { ...series, ...chosen };
    wish(next);
    if (hasFormulas(grading)) setAim('write');
    else void keep({ ...tracker, series: next });
  };
  const finish = async (columns: readonly PlannedColumn[]): Promise<void> => {
    setAim('look');
    const after = await actions.readSheet(tracker.sheet);
    await keep(after.ok ? withResults(tracker, after.value, columns, series) : { ...tracker, series });
    readAgain();
  };
  const leave = (): void => {
    setAim('look');
    wish(undefined);
  };
  const corrected = (): void => {
    setAim('look');
    readAgain();
  };
  const writing = {
    isOverTyped: aim === 'put back',
    onWritten: (columns: readonly PlannedColumn[]) => void finish(columns),
    onCancel: leave,
  };
  return { aim, setAim, choose, writing, corrected, leave };
};
