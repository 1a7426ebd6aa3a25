import { Spinner } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { grading } from '../../../markbook/grading/grading';
import type { ChosenSeries } from '../../../markbook/grading/seriesChoices';
import type { Figures } from '../../../markbook/tables/figures';
import type { Tracker } from '../../../markbook/tracker/tracker';
import { describeWorkbookProblem } from '../../../markbook/wording/workbook';
import { POINTS } from '../../../reference/points/points';
import type { Scale } from '../../../rules';
import { Notice } from '../../frame/Notice';
import { ScreenHeading } from '../../frame/ScreenHeading';
import type { ScreenProps } from '../screen';
import { ClassGraded } from './ClassGraded';
import { useTrackerSheet } from './useTrackerSheet';

interface GradesOfTrackerProps extends ScreenProps {
  readonly tracker: Tracker;
  readonly figures: Figures;
  readonly scale: Scale;
}

/** The grades of one tracker, followed as its sheet changes. */
export const GradesOfTracker = ({
  tracker,
  figures,
  scale,
  workbook,
  trackers,
  actions,
}: GradesOfTrackerProps): ReactNode => {
  const { snapshot, problem, readAgain } = useTrackerSheet(tracker.sheet, workbook, actions);
  const [wished, setWished] = useState<ChosenSeries>();
  const graded = useMemo(
    () => (snapshot === undefined ? undefined : grading({ tracker, snapshot, figures, points: POINTS, wished }, scale)),
    [tracker, snapshot, figures, wished, scale],
  );
  const unread = problem !== undefined && (
    <Notice
      intent="error"
      text={`The sheet was not read. ${describeWorkbookProblem(problem)}`}
      action={{ label: 'Read again', run: readAgain }}
    />
  );
  if (graded === undefined) {
    return (
      <>
        {unread}
        <ScreenHeading screen="Grades" sentence={`Reading the sheet ${tracker.sheet}.`} />
        {problem === undefined && <Spinner label="Reading the marks" />}
      </>
    );
  }
  return (
    <>
      {unread}
      <ClassGraded
        grading={graded}
        tracker={tracker}
        trackers={trackers}
        actions={actions}
        isCalculating={workbook.grades === 'calculating'}
        readAgain={readAgain}
        wish={setWished}
      />
    </>
  );
};
