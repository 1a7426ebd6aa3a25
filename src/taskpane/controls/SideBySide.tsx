import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', maxWidth: '100%' },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  cell: {
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInlineStart: tokens.spacingHorizontalSNudge,
    paddingInlineEnd: 0,
    textAlign: 'end',
    whiteSpace: 'nowrap',
  },
  head: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, paddingInlineStart: 0 },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

interface SideBySideProps {
  readonly label: string;
  /** The first heads the rows. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly [head: string, ...cells: (string | number)[]])[];
}

/** Figures side by side under their headings; wider than the pane, they scroll on their own, also by keyboard. */
export const SideBySide = ({ label, headings, rows }: SideBySideProps): ReactNode => {
  const styles = useStyles();
  return (
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {headings.map((heading, index) => (
              <th key={heading} scope="col" className={index === 0 ? styles.head : styles.cell}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...cells]) => (
            <tr key={head} className={styles.row}>
              <th scope="row" className={styles.head}>
                {head}
              </th>
              {cells.map((cell, index) => (
                <td key={headings[index + 1]} className={styles.cell}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
