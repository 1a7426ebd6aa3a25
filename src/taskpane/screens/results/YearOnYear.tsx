import { Body1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { groupedBy } from '../../../markbook/groupedBy';
import { type SeriesResults, YEAR_HEADINGS, YEAR_WORDS, yearRow } from '../../../markbook/results';
import { componentInWords } from '../../../markbook/wording';
import { SideBySide } from '../../controls/SideBySide';
import { Unfold } from '../../controls/Unfold';

const useStyles = makeStyles({
  words: { display: 'block', color: tokens.colorNeutralForeground2 },
  component: { display: 'block', marginBlockStart: tokens.spacingVerticalM },
});

/** The results of each component from series to series; nothing while there is only one series of each. */
export const YearOnYear = ({ all }: { readonly all: readonly SeriesResults[] }): ReactNode => {
  const styles = useStyles();
  const byComponent = [...groupedBy(all, ({ component }) => component)];
  if (byComponent.every(([, series]) => series.length < 2)) return null;
  return (
    <Unfold title="Year on year" heading="h2">
      <Body1 className={styles.words}>{YEAR_WORDS}</Body1>
      {byComponent.map(([component, series]) => (
        <div key={component}>
          <Text weight="semibold" className={styles.component}>
            {componentInWords(component)}
          </Text>
          <SideBySide
            label={`${componentInWords(component)}, series by series`}
            headings={YEAR_HEADINGS}
            rows={series.map(yearRow)}
          />
        </div>
      ))}
    </Unfold>
  );
};
