import { type ReactNode, useMemo, useState } from 'react';
import {
  type ChosenSeries,
  gradedSentence,
  grading,
  type Grading,
  gradingPlan,
  nextStep,
} from '../../../markbook/grades';
import { POINTS } from '../../../reference/points/points';
import { Qualifiers } from '../../controls/Qualifiers';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { CorrectMarks } from '../../correcting/CorrectMarks';
import { ForGrades, useGradedClass } from '../../workbook/ForGrades';
import { MockMarks } from '../../workbook/MockMarks';
import type { ScreenProps } from '../../workbook/screen';
import { Differences } from './Differences';
import { GradesSections } from './GradesSections';
import { MarksToCorrect } from './MarksToCorrect';
import { NextStepAction } from './NextStepAction';
import { qualifiersOf } from './qualifiersOf';
import { UmsAndTotals } from './UmsAndTotals';
import { type ClassInHand, useClassAim } from './useClassAim';
import { useCorrecting } from './useCorrecting';
import { useSettling } from './useSettling';
import { WriteGrades } from './WriteGrades';

interface GradesHeadingProps {
  readonly grading: Grading;
  readonly isCalculating: boolean;
}

/** How the class stands, in a sentence, and what qualifies every figure below. */
const GradesHeading = ({ grading, isCalculating }: GradesHeadingProps): ReactNode => {
  const { counts, toCome } = grading.grades;
  return (
    <>
      <ScreenHeading
        screen={isCalculating ? 'Grades · calculating' : 'Grades'}
        sentence={gradedSentence(counts, toCome, grading.scale.structure)}
      />
      <Qualifiers all={qualifiersOf(grading)} place="underHeading" />
    </>
  );
};

interface ClassGradedProps extends ClassInHand {
  readonly isCalculating: boolean;
}

/** A class as graded now: one thing to do next, then the picture, who is near another grade, and what each needs. */
const ClassGraded = (props: ClassGradedProps): ReactNode => {
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

/** The grades of one tracker, followed as its sheet changes. */
const GradesOfTracker = (): ReactNode => {
  const { tracker, snapshot, figures, scale, workbook, trackers, actions, readAgain, part } = useGradedClass();
  const [wished, setWished] = useState<ChosenSeries>();
  const graded = useMemo(
    () => grading({ tracker, snapshot, figures, points: POINTS, wished }, scale),
    [tracker, snapshot, figures, wished, scale],
  );
  return (
    <>
      <MockMarks trackers={[tracker]} components={scale.structure.components} actions={actions} />
      <ClassGraded
        grading={graded}
        tracker={tracker}
        trackers={trackers}
        actions={actions}
        isCalculating={workbook.grades === 'calculating'}
        readAgain={readAgain}
        wish={setWished}
        beginsWriting={part === 'write'}
      />
    </>
  );
};

/** How a class stands: graded by live formulas, what is in the way, who is near another grade, what each learner needs. */
export const GradesScreen = (props: ScreenProps): ReactNode => (
  <ForGrades
    screen="Grades"
    {...props}
    show={() => <GradesOfTracker />}
    before={(_, toConfirm) => <UmsAndTotals toConfirm={toConfirm} />}
  />
);
