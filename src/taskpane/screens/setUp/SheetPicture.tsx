import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PictureColumn } from '../../../markbook/tracker';
import { columnLetters } from './columnLetters';
import { roleWords } from './roleWords';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', maxWidth: '100%', marginBlockEnd: tokens.spacingVerticalM },
  // As wide as its cells need: it scrolls on its own, also by keyboard.
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, width: 'max-content' },
  tag: {
    verticalAlign: 'bottom',
    textAlign: 'start',
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
  },
  words: { height: 'auto', minHeight: '20px', whiteSpace: 'normal', textAlign: 'start' },
  cell: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingInline: tokens.spacingHorizontalSNudge,
    paddingBlock: tokens.spacingVerticalXXS,
    textAlign: 'start',
    verticalAlign: 'top',
    whiteSpace: 'nowrap',
  },
  heading: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    maxWidth: '160px',
    whiteSpace: 'normal',
    verticalAlign: 'bottom',
  },
});

/** The teacher's own headings over the first learners, each column with a tag that says what it is taken for. */
export const SheetPicture = ({ columns }: { readonly columns: readonly PictureColumn[] }): ReactNode => {
  const styles = useStyles();
  if (columns.length === 0) return null;
  const rows = columns[0]?.cells.length ?? 0;
  return (
    <div className={styles.scroll} role="region" aria-label="Your headings and first learners" tabIndex={0}>
      <table className={styles.table} aria-label="Your headings and first learners">
        <thead>
          <tr>
            {columns.map(({ column, role, isSure }) => (
              <td key={column} className={styles.tag}>
                <Badge className={styles.words} appearance="tint" shape="rounded" color={isSure ? 'brand' : 'warning'}>
                  {isSure ? roleWords(role) : `${roleWords(role)}?`}
                </Badge>
              </td>
            ))}
          </tr>
          <tr>
            {columns.map(({ column, heading }) => (
              <th key={column} scope="col" className={mergeClasses(styles.cell, styles.heading)}>
                {heading === '' ? columnLetters(column) : heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rows }, (_, row) => (
            <tr key={row}>
              {columns.map(({ column, cells }) => (
                <td key={column} className={styles.cell}>
                  {cells[row]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
