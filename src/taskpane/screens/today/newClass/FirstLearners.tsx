import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NewClassPlan } from '../../../../markbook/newClass/newClassPlan';

const useStyles = makeStyles({
  place: { overflowX: 'auto', marginBlockEnd: tokens.spacingVerticalM },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    textAlign: 'start',
    whiteSpace: 'nowrap',
    paddingInline: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

const SHOWN = 3;

/** The first learners as their rows will stand on the sheet. */
export const FirstLearners = ({ plan: { columns } }: { readonly plan: NewClassPlan }): ReactNode => {
  const styles = useStyles();
  const learners = columns[0]?.cells.length ?? 0;
  const shown = Array.from({ length: Math.min(SHOWN, learners) }, (_row, index) => index);
  const title = `The first ${shown.length} of ${learners}`;
  return (
    <>
      <Caption1>{title}</Caption1>
      <div className={styles.place} tabIndex={0} role="region" aria-label={title}>
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map(({ heading }) => (
                <th key={heading} scope="col" className={styles.cell}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row}>
                {columns.map(({ heading, cells }) => (
                  <td key={heading} className={styles.cell}>
                    {cells[row]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};
