import { useMemo, useState, type ReactNode } from 'react';
import { type ChosenSeries, grading } from '../../../markbook/grades';
import { POINTS } from '../../../reference/points/points';
import type { ClassAtHand } from '../../workbook/ForClass';
import { MockMarks } from '../../workbook/MockMarks';
import type { ScreenProps } from '../../workbook/screen';
import { ClassGraded } from './ClassGraded';

/** The grades of one tracker, followed as its sheet changes. */
export const GradesOfTracker = (props: ScreenProps & ClassAtHand): ReactNode => {
  const { tracker, snapshot, figures, scale, workbook, trackers, actions, readAgain, part } = props;
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
