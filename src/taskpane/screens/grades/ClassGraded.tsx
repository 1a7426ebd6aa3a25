import { useMemo, type ReactNode } from 'react';
import { gradingPlan, nextStep } from '../../../markbook/grades';
import { CorrectMarks } from '../../correcting/CorrectMarks';
import { Differences } from './Differences';
import { GradesHeading } from './GradesHeading';
import { GradesSections } from './GradesSections';
import { MarksToCorrect } from './MarksToCorrect';
import { NextStepAction } from './NextStepAction';
import { useClassAim, type ClassInHand } from './useClassAim';
import { useCorrecting } from './useCorrecting';
import { useSettling } from './useSettling';
import { WriteGrades } from './WriteGrades';

interface ClassGradedProps extends ClassInHand {
  readonly isCalculating: boolean;
}

/** A class as graded now: one thing to do next, then the picture, who is near another grade, and what each needs. */
export const ClassGraded = (props: ClassGradedProps): ReactNode => {
  const { grading, actions, isCalculating, readAgain } = props;
  const { sheet, series, grades } = grading;
  const plan = useMemo(
    () => gradingPlan(sheet, { series, withPoints: false, overTyped: false, toCorrect: grades.marksToMend }),
    [sheet, series, grades],
  );
  const isBehind = grading.differences.some(({ reason }) => reason.code === 'stale');
  const isSettling = useSettling(isBehind, readAgain);
  const step = nextStep(grading, plan);
  const { aim, setAim, choose, writing, corrected, leave } = useClassAim(props);
  const correcting = useCorrecting(grading, actions, corrected);
  const heading = <GradesHeading grading={grading} isCalculating={isCalculating || isSettling} />;
  if (aim === 'correct') {
    return (
      <>
        {heading}
        <CorrectMarks {...correcting.preview} onCancel={leave} />
      </>
    );
  }
  if (aim !== 'look') {
    return (
      <>
        {heading}
        <WriteGrades {...{ grading, actions, ...writing }} />
      </>
    );
  }
  return (
    <>
      {heading}
      <NextStepAction step={step} grading={grading} actions={actions} choose={choose} write={() => setAim('write')} />
      <MarksToCorrect {...correcting.list} preview={() => setAim('correct')} />
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
