import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { GradeCount } from '../../rules';
import { inFigures } from '../../markbook/wording';

const useStyles = makeStyles({
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
export const DistributionTable = ({ counts, onSheet }: DistributionTableProps): ReactNode => {
  const styles = useStyles();
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
