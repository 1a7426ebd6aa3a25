import { Body1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import {
  type Borderline,
  type ChosenSeries,
  classForecast,
  forecastRule,
  forecastTally,
  forecastTitle,
  forecastWords,
  gradesBeside,
  gradesNow,
  type Grading,
  marginWords,
  tippingWays,
  NEAR,
  targetGrade,
} from '../../../markbook/grades';
import { Distribution } from '../../charts/Distribution';
import { LimitedList } from '../../controls/LimitedList';
import { Qualifiers } from '../../controls/Qualifiers';
import { FORECAST } from '../../controls/qualifierWords';
import { Section } from '../../controls/Section';
import { Unfold } from '../../controls/Unfold';
import { FoundLearners } from '../../workbook/FoundLearners';
import { GradesCompared } from '../../workbook/GradesCompared';
import { LearnerLine } from '../../workbook/LearnerLine';
import type { PaneActions } from '../../workbook/paneActions';
import { GapsByColumn } from './GapsByColumn';
import { LearnerNeeds } from './LearnerNeeds';
import { NeededMarks } from './NeededMarks';
import { SeriesChoices } from './SeriesChoices';

const useForecastToComeStyles = makeStyles({ rule: { display: 'block', color: tokens.colorNeutralForeground2 } });

interface ForecastToComeProps {
  readonly grading: Grading;
  readonly actions: PaneActions;
}

/** What those complete so far would come to, by an assumption that is said; never among the grades. */
const ForecastToCome = ({ grading, actions }: ForecastToComeProps): ReactNode => {
  const styles = useForecastToComeStyles();
  const found = useMemo(() => classForecast(grading), [grading]);
  if (found === undefined) return null;
  return (
    <Section title="Forecast">
      <Qualifiers all={[FORECAST]} place="between" />
      <Text block>{forecastTally(found)}</Text>
      <Body1 className={styles.rule}>{forecastRule(found)}</Body1>
      <Unfold title={forecastTitle(found)} heading="h3">
        <FoundLearners
          label={forecastTitle(found)}
          items={found.learners}
          show={(each) => (
            <LearnerLine
              learner={each.learner}
              words={forecastWords(each, found)}
              sheet={grading.sheet.snapshot.name}
              actions={actions}
            />
          )}
        />
      </Unfold>
    </Section>
  );
};

const useBorderlineListStyles = makeStyles({ words: { display: 'block', color: tokens.colorNeutralForeground2 } });

interface BorderlineListProps {
  readonly grading: Grading;
  readonly actions: PaneActions;
}

const gradeOf = ({ robustness }: Borderline): string => robustness.grade;

/** The learners whose grade would change first if boundaries moved, the nearest first (WHATIF-4). */
const BorderlineList = ({ grading, actions }: BorderlineListProps): ReactNode => {
  const styles = useBorderlineListStyles();
  const near = grading.borderline;
  if (grading.grades.counts.graded === 0) return null;
  return (
    <Section title={`Borderline (${near.length})`}>
      <Body1 className={styles.words}>
        {near.length === 0
          ? `No grade would change if one component’s boundaries moved by ${NEAR} raw marks.`
          : `Their grade would change if one component’s boundaries moved by ${NEAR} raw marks or fewer.`}
      </Body1>
      <LimitedList
        label="Borderline learners, the nearest first"
        items={near}
        keyOf={({ learner }) => String(learner.learner.row)}
        show={(each) => (
          <LearnerNeeds
            learner={each.learner}
            words={`${gradeOf(each)}, ${marginWords(each.robustness.margin, tippingWays(each.robustness))}`}
            grading={grading}
            actions={actions}
          />
        )}
        step={8}
      />
    </Section>
  );
};

/** The class's grades beside the learners' own targets; nothing where nobody has both. */
const TargetsReached = ({
  grading,
  actions,
}: {
  readonly grading: Grading;
  readonly actions: PaneActions;
}): ReactNode => {
  const { learners } = grading.grades;
  const beside = useMemo(() => gradesBeside(gradesNow(learners), targetGrade), [learners]);
  if (beside.moves.moves.length === 0) return null;
  return (
    <Section title="Targets and grades">
      <GradesCompared
        beside={beside}
        against="target"
        columns="Grade"
        sheet={grading.sheet.snapshot.name}
        actions={actions}
      />
    </Section>
  );
};

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
