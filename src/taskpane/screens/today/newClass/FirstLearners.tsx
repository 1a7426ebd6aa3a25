import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NewClassPlan, NewColumn } from '../../../../markbook/newClass';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  caption: { textAlign: 'start', color: tokens.colorNeutralForeground2 },
  cell: {
    textAlign: 'start',
    paddingInlineEnd: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  who: { fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
});

const SHOWN = 3;

/** Who a learner is, in one cell; the rest of the columns are named above. */
const NAMED: ReadonlySet<string> = new Set(['candidate-number', 'surname', 'forename', 'full-name']);

const whoOf = (columns: readonly NewColumn[], row: number): string => {
  const named = columns.filter(({ role }) => NAMED.has(role));
  const who = named.length > 0 ? named : columns.slice(0, 1);
  return who.map(({ cells }) => String(cells[row] ?? '')).join(' ');
};

/** The first learners with their marks, as they will stand on the sheet: to see that every mark is its learner's. */
export const FirstLearners = ({ plan: { columns } }: { readonly plan: NewClassPlan }): ReactNode => {
  const styles = useStyles();
  const learners = columns[0]?.cells.length ?? 0;
  const shown = Array.from({ length: Math.min(SHOWN, learners) }, (_row, index) => index);
  const marks = columns.filter(({ kind }) => kind === 'mark');
  const title = `The first ${shown.length} of ${learners}`;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{title}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.cell}>
            Learner
          </th>
          {marks.map(({ heading, role }) => (
            <th key={heading} scope="col" className={styles.cell}>
              {role.replace('mark ', '')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((row) => (
          <tr key={row}>
            <th scope="row" className={mergeClasses(styles.cell, styles.who)}>
              {whoOf(columns, row)}
            </th>
            {marks.map(({ heading, cells }) => (
              <td key={heading} className={styles.cell}>
                {cells[row]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
