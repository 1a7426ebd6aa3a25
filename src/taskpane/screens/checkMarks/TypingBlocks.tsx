import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TypingList, TypingTotals } from '../../../markbook/checkMarks';
import { inFigures } from '../../../markbook/wording';

const useStyles = makeStyles({
  table: {
    width: '100%',
    marginBlockStart: tokens.spacingVerticalL,
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  cell: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`, textAlign: 'end' },
  head: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, paddingInlineStart: 0 },
  total: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
});

const COLUMNS = ['Numbers', 'Marks', 'X', 'Missing', 'Sum'] as const;

const figures = ({ marks, absent, missing, sum }: TypingTotals): readonly string[] =>
  [marks, absent, missing, sum].map((figure) => inFigures(figure));

/** The blocks of marks to type: which candidate numbers, how many marks and X, and the sum to read back. */
export const TypingBlocks = ({ list }: { readonly list: TypingList }): ReactNode => {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label="Blocks">
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            Block
          </th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className={styles.cell}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {list.blocks.map(({ number, rows, totals }) => (
          <tr key={number}>
            <th scope="row" className={styles.head}>
              {number}
            </th>
            <td className={styles.cell}>{`${rows[0]?.candidateNumber ?? ''}–${rows.at(-1)?.candidateNumber ?? ''}`}</td>
            {figures(totals).map((figure, index) => (
              <td key={COLUMNS[index + 1]} className={styles.cell}>
                {figure}
              </td>
            ))}
          </tr>
        ))}
        <tr className={styles.total}>
          <th scope="row" className={styles.head}>
            All
          </th>
          <td className={styles.cell}>{inFigures(list.totals.learners)}</td>
          {figures(list.totals).map((figure, index) => (
            <td key={COLUMNS[index + 1]} className={styles.cell}>
              {figure}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
};
