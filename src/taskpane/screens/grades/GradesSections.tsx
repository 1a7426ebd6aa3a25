import type { ReactNode } from 'react';
import type { Grading } from '../../../markbook/grading/grading';
import type { ChosenSeries } from '../../../markbook/grading/seriesChoices';
import type { PaneActions } from '../../frame/paneActions';
import { Distribution } from '../../frame/Distribution';
import { Section } from '../../frame/Section';
import { BorderlineList } from './BorderlineList';
import { NeededMarks } from './NeededMarks';
import { SeriesChoices } from './SeriesChoices';

interface GradesSectionsProps {
  readonly grading: Grading;
  /** False while the series are being asked for above. */
  readonly hasSeries: boolean;
  readonly actions: PaneActions;
  readonly choose: (series: ChosenSeries) => void;
}

/** The picture, who is near another grade, what each needs, and the series all of it rests on. */
export const GradesSections = ({ grading, hasSeries, actions, choose }: GradesSectionsProps): ReactNode => (
  <>
    {grading.grades.counts.graded > 0 && (
      <Section title="Distribution">
        <Distribution counts={grading.grades.tally} onSheet={grading.sheetTally} />
      </Section>
    )}
    <BorderlineList grading={grading} actions={actions} />
    {hasSeries && <NeededMarks grading={grading} actions={actions} />}
    {hasSeries && (
      <Section title="Series">
        <SeriesChoices grading={grading} actions={actions} choose={choose} />
      </Section>
    )}
  </>
);
