import { Body1, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, type ReactNode, Suspense } from 'react';
import { figuresOfTally, tallyWords } from '../../markbook/grades';
import { inFigures } from '../../markbook/wording';
import { POINTS } from '../../reference/points/points';
import type { GradeCount } from '../../rules';

const useDistributionTableStyles = makeStyles({
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  cell: {
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    textAlign: 'end',
    verticalAlign: 'bottom',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
  },
  head: { textAlign: 'start', verticalAlign: 'bottom', fontWeight: tokens.fontWeightSemibold, paddingInlineStart: 0 },
  total: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
});

interface DistributionTableProps {
  readonly counts: readonly GradeCount[];
  /** The sheet's own grades counted; shown only where they are others. */
  readonly onSheet?: readonly GradeCount[];
}

const percent = (share: number | undefined): string => (share === undefined ? '–' : `${Math.round(share * 100)}%`);

const sum = (counts: readonly GradeCount[]): number => counts.reduce((total, { count }) => total + count, 0);

/** The tally, highest grade first; where the sheet's own grades count otherwise, theirs stand beside it. */
const DistributionTable = ({ counts, onSheet }: DistributionTableProps): ReactNode => {
  const styles = useDistributionTableStyles();
  const sheet = onSheet?.some(({ count }, index) => count !== counts[index]?.count) === true ? onSheet : undefined;
  return (
    <table className={styles.table} aria-label="Learners at each grade">
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            Grade
          </th>
          <th scope="col" className={styles.cell}>
            Learners
          </th>
          <th scope="col" className={styles.cell}>
            Share
          </th>
          {sheet && (
            <th scope="col" className={styles.cell}>
              On the sheet
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {counts.map(({ grade, count, share }, index) => (
          <tr key={grade}>
            <th scope="row" className={styles.head}>
              {grade}
            </th>
            <td className={styles.cell}>{inFigures(count)}</td>
            <td className={styles.cell}>{percent(share)}</td>
            {sheet && <td className={styles.cell}>{inFigures(sheet[index]?.count ?? 0)}</td>}
          </tr>
        ))}
        <tr className={styles.total}>
          <th scope="row" className={styles.head}>
            Graded
          </th>
          <td className={styles.cell}>{inFigures(sum(counts))}</td>
          <td />
          {sheet && <td className={styles.cell}>{inFigures(sum(sheet))}</td>}
        </tr>
      </tbody>
    </table>
  );
};

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
