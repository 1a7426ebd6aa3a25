import { useMemo, useState, type ReactNode } from 'react';
import type { TrackersState } from '../../../excel/trackersState';
import type { Grading } from '../../../markbook/grading/grading';
import { gradingPlan, type PlannedColumn } from '../../../markbook/grading/gradingPlan';
import { nextStep } from '../../../markbook/grading/nextStep';
import type { ChosenSeries } from '../../../markbook/grading/seriesChoices';
import { withResults } from '../../../markbook/grading/withResults';
import type { Tracker } from '../../../markbook/tracker/tracker';
import type { PaneActions } from '../../frame/paneActions';
import { Differences } from './Differences';
import { GradesHeading } from './GradesHeading';
import { GradesSections } from './GradesSections';
import { NextStepAction } from './NextStepAction';
import { useSettling } from './useSettling';
import { WriteGrades } from './WriteGrades';

interface ClassGradedProps {
  readonly grading: Grading;
  readonly tracker: Tracker;
  readonly trackers: TrackersState;
  readonly actions: PaneActions;
  readonly isCalculating: boolean;
  readonly readAgain: () => void;
  /** Tries series that are not kept yet; none: back to those kept. */
  readonly wish: (series: ChosenSeries | undefined) => void;
}

type Aim = 'look' | 'write' | 'put back';

/** Whether a formula on the sheet names a series: then another choice means writing it anew. */
const hasFormulas = ({ sheet }: Grading): boolean => sheet.results.written.size > 0;

const saved = (trackers: TrackersState, tracker: Tracker): readonly Tracker[] =>
  trackers.all.map((each) => (each.id === tracker.id ? tracker : each));

/** What the teacher is doing with the class, and how each way ends: series kept, formulas written, or left as it was. */
const useClassAim = ({ grading, tracker, trackers, actions, readAgain, wish }: ClassGradedProps) => {
  const [aim, setAim] = useState<Aim>('look');
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
  return { aim, setAim, choose, finish, leave };
};

/** A class as graded now: one thing to do next, then the picture, who is near another grade, and what each needs. */
export const ClassGraded = (props: ClassGradedProps): ReactNode => {
  const { grading, actions, isCalculating, readAgain } = props;
  const { sheet, series } = grading;
  const plan = useMemo(() => gradingPlan(sheet, { series, withPoints: false, overTyped: false }), [sheet, series]);
  const isBehind = grading.differences.some(({ reason }) => reason.code === 'stale');
  const isSettling = useSettling(isBehind, readAgain);
  const step = nextStep(grading, plan);
  const { aim, setAim, choose, finish, leave } = useClassAim(props);
  const heading = <GradesHeading grading={grading} isCalculating={isCalculating || isSettling} />;
  if (aim !== 'look') {
    return (
      <>
        {heading}
        <WriteGrades
          grading={grading}
          isOverTyped={aim === 'put back'}
          actions={actions}
          onWritten={(columns) => void finish(columns)}
          onCancel={leave}
        />
      </>
    );
  }
  return (
    <>
      {heading}
      <NextStepAction step={step} grading={grading} actions={actions} choose={choose} write={() => setAim('write')} />
      {!isSettling && (
        <Differences
          differences={grading.differences}
          sheet={sheet.snapshot.name}
          actions={actions}
          putBack={() => setAim('put back')}
        />
      )}
      <GradesSections grading={grading} hasSeries={step.code !== 'choose-series'} actions={actions} choose={choose} />
    </>
  );
};
