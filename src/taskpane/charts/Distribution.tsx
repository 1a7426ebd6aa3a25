import { Body1, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, type ReactNode } from 'react';
import { figuresOfTally, tallyWords } from '../../markbook/grades';
import { POINTS } from '../../reference/points/points';
import type { GradeCount } from '../../rules';
import { DistributionTable } from './DistributionTable';

const useStyles = makeStyles({
  both: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL, alignItems: 'flex-start' },
  chart: { flexGrow: 1, flexBasis: '240px', minWidth: 0, maxWidth: '100%', height: '200px', overflow: 'hidden' },
});

const NoChart = (): ReactNode => <Body1>The chart was not loaded; the table says the same.</Body1>;

/** The chart comes in a bundle of its own, so that the pane opens without it. */
const Chart = lazy(() =>
  import('./DistributionChart').then(
    ({ DistributionChart }) => ({ default: DistributionChart }),
    () => ({ default: NoChart }),
  ),
);

interface DistributionProps {
  readonly counts: readonly GradeCount[];
  /** The sheet's own grades counted; shown only where they are others. */
  readonly onSheet?: readonly GradeCount[] | undefined;
}

/** How many hold each grade, as a picture. */
export const DistributionPicture = ({ counts }: Pick<DistributionProps, 'counts'>): ReactNode => (
  <div className={useStyles().chart}>
    <Suspense fallback={<Spinner size="tiny" label="Drawing the chart" />}>
      <Chart counts={counts} />
    </Suspense>
  </div>
);

/** How many hold each grade: a picture with its table beside it. */
export const Distribution = ({ counts, onSheet }: DistributionProps): ReactNode => {
  const styles = useStyles();
  return (
    <>
      <Body1 block>{tallyWords(figuresOfTally(counts, POINTS))}</Body1>
      <div className={styles.both}>
        <DistributionPicture counts={counts} />
        <DistributionTable counts={counts} {...(onSheet === undefined ? {} : { onSheet })} />
      </div>
    </>
  );
};
