import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { movesBetween, type GradeMoves } from '../../markbook/grading/gradeMoves';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', maxWidth: '100%', marginBlock: tokens.spacingVerticalS },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  head: { fontWeight: tokens.fontWeightSemibold, textAlign: 'start', paddingInlineEnd: tokens.spacingHorizontalS },
  top: { fontWeight: tokens.fontWeightSemibold, paddingBlockEnd: tokens.spacingVerticalXXS },
  side: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: 'start',
    whiteSpace: 'nowrap',
    paddingInlineEnd: tokens.spacingHorizontalS,
  },
  cell: {
    minWidth: '28px',
    height: '24px',
    padding: '1px',
    textAlign: 'center',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  same: { border: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}` },
  higher: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  lower: {
    backgroundColor: tokens.colorPaletteDarkOrangeBackground1,
    color: tokens.colorPaletteDarkOrangeForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface GradeGridProps {
  readonly label: string;
  readonly moves: GradeMoves;
  /** What the rows are: `Expected`. */
  readonly rows: string;
  readonly columns: string;
}

/** How many went from which grade to which: those on the diagonal are as expected, those left of it higher. */
export const GradeGrid = ({ label, moves, rows, columns }: GradeGridProps): ReactNode => {
  const styles = useStyles();
  const { grades } = moves;
  return (
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col" className={styles.side}>
              {`${rows} ↓`}
            </th>
            <th scope="colgroup" colSpan={grades.length} className={styles.side}>
              {`${columns} →`}
            </th>
          </tr>
          <tr>
            <td />
            {grades.map((grade) => (
              <th key={grade} scope="col" className={styles.top}>
                {grade}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grades.map((from, down) => (
            <tr key={from}>
              <th scope="row" className={styles.head}>
                {from}
              </th>
              {grades.map((to, across) => {
                const count = movesBetween(moves, from, to);
                const place = down === across ? styles.same : across < down ? styles.higher : styles.lower;
                return (
                  <td key={to} className={mergeClasses(styles.cell, (count > 0 || down === across) && place)}>
                    {count > 0 ? count : ''}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
