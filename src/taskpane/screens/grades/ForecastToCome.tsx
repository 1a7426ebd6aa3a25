import { Body1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import {
  classForecast,
  forecastRule,
  forecastTally,
  forecastTitle,
  forecastWords,
  type Grading,
} from '../../../markbook/grades';
import { FoundLearners } from '../../workbook/FoundLearners';
import { LearnerLine } from '../../workbook/LearnerLine';
import type { PaneActions } from '../../workbook/paneActions';
import { Qualifiers } from '../../controls/Qualifiers';
import { FORECAST } from '../../controls/qualifierWords';
import { Section } from '../../controls/Section';
import { Unfold } from '../../controls/Unfold';

const useStyles = makeStyles({ rule: { display: 'block', color: tokens.colorNeutralForeground2 } });

interface ForecastToComeProps {
  readonly grading: Grading;
  readonly actions: PaneActions;
}

/** What those complete so far would come to, by an assumption that is said; never among the grades. */
export const ForecastToCome = ({ grading, actions }: ForecastToComeProps): ReactNode => {
  const styles = useStyles();
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
