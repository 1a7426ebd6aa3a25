import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { GradeChange } from '../../../markbook/moderation';
import { ZOOMED } from '../../controls/zoomed';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    marginBlock: tokens.spacingVerticalS,
  },
  caption: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold },
  cell: {
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInline: tokens.spacingHorizontalS,
    textAlign: 'end',
    [ZOOMED]: { paddingInline: tokens.spacingHorizontalXS },
  },
  head: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, paddingInlineStart: 0 },
});

interface GradeChangeTableProps {
  readonly title: string;
  readonly changes: readonly GradeChange[];
}

/** How many hold each grade before and after, highest first; grades nobody holds either way are left out. */
export const GradeChangeTable = ({ title, changes }: GradeChangeTableProps): ReactNode => {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{title}</caption>
      <thead>
        <tr>
          {['Grade', 'Before', 'After'].map((heading, index) => (
            <th key={heading} scope="col" className={index === 0 ? styles.head : styles.cell}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes
          .filter(({ before, after }) => before + after > 0)
          .map(({ grade, before, after }) => (
            <tr key={grade}>
              <th scope="row" className={styles.head}>
                {grade}
              </th>
              <td className={styles.cell}>{before}</td>
              <td className={styles.cell}>{after}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
};
