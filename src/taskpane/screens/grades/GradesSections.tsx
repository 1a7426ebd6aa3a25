import type { ReactNode } from 'react';
import type { ChosenSeries, Grading } from '../../../markbook/grades';
import type { PaneActions } from '../../workbook/paneActions';
import { Distribution } from '../../charts/Distribution';
import { Section } from '../../controls/Section';
import { BorderlineList } from './BorderlineList';
import { ForecastToCome } from './ForecastToCome';
import { GapsByColumn } from './GapsByColumn';
import { NeededMarks } from './NeededMarks';
import { SeriesChoices } from './SeriesChoices';
import { TargetsReached } from './TargetsReached';

interface GradesSectionsProps {
  readonly grading: Grading;
  /** False while the series are being asked for above. */
  readonly hasSeries: boolean;
  readonly actions: PaneActions;
  readonly choose: (series: ChosenSeries) => void;
}

/** The picture, targets, who is near another grade, what each needs, and the series all of it rests on. */
export const GradesSections = ({ grading, hasSeries, actions, choose }: GradesSectionsProps): ReactNode => (
  <>
    {grading.grades.counts.graded > 0 && (
      <Section title="Distribution">
        <Distribution counts={grading.grades.tally} onSheet={grading.sheetTally} />
        <GapsByColumn grading={grading} />
      </Section>
    )}
    <ForecastToCome grading={grading} actions={actions} />
    <TargetsReached grading={grading} actions={actions} />
    <BorderlineList grading={grading} actions={actions} />
    {hasSeries && <NeededMarks grading={grading} actions={actions} />}
    {hasSeries && (
      <Section title="Series">
        <SeriesChoices grading={grading} actions={actions} choose={choose} />
      </Section>
    )}
  </>
);
