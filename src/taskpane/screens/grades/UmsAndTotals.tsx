import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { type ChosenSeries, grading, type Grading, gradingPlan, isGradeRole, nextStep } from '../../../markbook/grades';
import { POINTS } from '../../../reference/points/points';
import { useClass } from '../../workbook/ForClass';
import type { PaneActions } from '../../workbook/paneActions';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { Section } from '../../controls/Section';
import { CorrectMarks } from '../../correcting/CorrectMarks';
import { Differences } from './Differences';
import { MarksToCorrect } from './MarksToCorrect';
import { NextStepAction } from './NextStepAction';
import { SeriesChoices } from './SeriesChoices';
import { useCorrecting } from './useCorrecting';
import { useClassAim } from './useClassAim';
import { WriteGrades } from './WriteGrades';

const useStyles = makeStyles({ words: { display: 'block', marginBlockEnd: tokens.spacingVerticalM } });

interface UmsAndTotalsProps {
  /** Why nobody may be graded yet. */
  readonly toConfirm: string;
}

/** What differs on the sheet in UMS and totals; of a grade nothing is said, as the scale is only assumed. */
const withoutGrades = (graded: Grading): Grading => ({
  ...graded,
  differences: graded.differences.filter(({ role }) => !isGradeRole(role) && role !== 'points'),
});

/** The class worked out as far as UMS and totals, and what the teacher is doing with it. */
const useUmsOnly = () => {
  const { tracker, trackers, snapshot, figures, layout, actions, readAgain } = useClass();
  const [wished, setWished] = useState<ChosenSeries>();
  const graded = useMemo(
    () => withoutGrades(grading({ tracker, snapshot, figures, points: POINTS, wished }, layout)),
    [tracker, snapshot, figures, wished, layout],
  );
  const { sheet, series } = graded;
  const plan = useMemo(
    () =>
      gradingPlan(sheet, {
        series,
        withPoints: false,
        withoutGrades: true,
        overTyped: false,
        toCorrect: graded.grades.marksToMend,
      }),
    [sheet, series, graded],
  );
  const inHand = { grading: graded, tracker, trackers, actions, readAgain, wish: setWished };
  const aimed = useClassAim(inHand);
  return {
    graded,
    step: nextStep(graded, plan),
    ...aimed,
    correcting: useCorrecting(graded, actions, aimed.corrected),
  };
};

interface UmsStepProps extends Pick<ReturnType<typeof useUmsOnly>, 'graded' | 'step' | 'choose' | 'setAim'> {
  readonly actions: PaneActions;
}

const UmsStep = ({ graded, step, choose, setAim, actions }: UmsStepProps): ReactNode => {
  const styles = useStyles();
  const isDone = step.code === 'done';
  return (
    <Section title="UMS and totals">
      <Body1 className={styles.words}>
        {isDone
          ? 'The UMS and totals so far are on the sheet. Grades follow once the scale was confirmed.'
          : 'These need no grade boundaries and can be written now. Grades follow once the scale was confirmed.'}
      </Body1>
      {!isDone && (
        <NextStepAction {...{ step, actions, choose }} grading={graded} isSecond write={() => setAim('write')} />
      )}
      <Differences
        differences={graded.differences}
        sheet={graded.sheet.snapshot.name}
        actions={actions}
        putBack={() => setAim('put back')}
      />
    </Section>
  );
};

/** UMS and their sum, written while the scale may grade nobody yet: they need none of its boundaries (section 2). */
export const UmsAndTotals = ({ toConfirm }: UmsAndTotalsProps): ReactNode => {
  const { actions } = useClass();
  const styles = useStyles();
  const { graded, step, aim, setAim, choose, writing, correcting, leave } = useUmsOnly();
  const heading = <ScreenHeading screen="Grades" sentence="No grades before the scale was confirmed." />;
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
        <WriteGrades withoutGrades grading={graded} {...{ actions, ...writing }} />
      </>
    );
  }
  return (
    <>
      {heading}
      <Body1 className={styles.words}>{toConfirm}</Body1>
      <Button appearance="primary" onClick={() => actions.openScreen('Set up', 'scale')}>
        Go to Set up, Scale
      </Button>
      <UmsStep {...{ graded, step, choose, setAim, actions }} />
      <MarksToCorrect {...correcting.list} preview={() => setAim('correct')} />
      {step.code !== 'choose-series' && (
        <Section title="Series">
          <SeriesChoices grading={graded} actions={actions} choose={choose} />
        </Section>
      )}
    </>
  );
};
