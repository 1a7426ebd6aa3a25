import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { figuresOfTally, gradedSentence, grading, gradingPlan, nextStep, tallyWords } from '../../../markbook/grades';
import { classNeeds, samplesToDo, unsentOf } from '../../../markbook/today';
import { POINTS } from '../../../reference/points/points';
import { DistributionPicture } from '../../charts/Distribution';
import type { ClassAtHand } from '../../workbook/ForClass';
import { Qualifiers } from '../../controls/Qualifiers';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { today } from '../../workbook/today';
import { qualifiersOf } from '../grades/qualifiersOf';
import { useSettling } from '../grades/useSettling';
import type { ScreenProps } from '../../workbook/screen';
import { followOn } from './follow';
import { NeedsYou } from './NeedsYou';
import { NextDay } from './NextDay';
import { ANYBODY, useElsewhere } from '../../workbook/useElsewhere';
import { StepOfToday } from './StepOfToday';
import { todayStep } from './todayStep';

const useStyles = makeStyles({ words: { display: 'block', marginBlock: tokens.spacingVerticalS } });

/** The class worked out as on Grades, and what it needs. */
const useClassNow = (props: ScreenProps & ClassAtHand) => {
  const { tracker, snapshot, figures, scale, tables } = props;
  const { all } = props.trackers;
  const isElsewhere = useElsewhere(props, tracker.subject) ?? ANYBODY;
  const graded = useMemo(
    () => grading({ tracker, snapshot, figures, points: POINTS }, scale),
    [tracker, snapshot, figures, scale],
  );
  const plan = useMemo(
    () =>
      gradingPlan(graded.sheet, {
        series: graded.series,
        withPoints: false,
        overTyped: false,
        toCorrect: graded.grades.marksToMend,
      }),
    [graded],
  );
  const needs = useMemo(() => {
    const given = { all, tables, today: today().iso, isElsewhere };
    return classNeeds(graded, figures, samplesToDo(graded, given), unsentOf(graded, given));
  }, [graded, figures, all, tables, isElsewhere]);
  return { graded, needs, step: nextStep(graded, plan) };
};

/** A class today: a sentence, its picture, the next step, what needs the teacher, and the next date. */
export const ClassToday = (props: ScreenProps & ClassAtHand): ReactNode => {
  const { tables, actions, readAgain } = props;
  const styles = useStyles();
  const { graded, needs, step } = useClassNow(props);
  useSettling(
    graded.differences.some(({ reason }) => reason.code === 'stale'),
    readAgain,
  );
  const { counts, toCome, tally } = graded.grades;
  const follow = followOn(graded.sheet.snapshot.name, actions);
  const said = tallyWords(figuresOfTally(tally, POINTS));
  return (
    <>
      <ScreenHeading screen="Today" sentence={gradedSentence(counts, toCome, graded.scale.structure)} />
      <Qualifiers all={qualifiersOf(graded)} place="underHeading" />
      {said !== '' && (
        <>
          <DistributionPicture counts={tally} />
          <Body1 className={styles.words}>{said}</Body1>
        </>
      )}
      <StepOfToday step={todayStep(step, graded, needs)} follow={follow} />
      <NeedsYou needs={needs} follow={follow} />
      <NextDay tracker={graded.sheet.reading.tracker} {...{ tables, actions }} />
    </>
  );
};
