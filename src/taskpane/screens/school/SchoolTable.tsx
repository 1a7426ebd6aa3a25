import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { lineFacts, lineName, needWithDays, type SchoolLine } from '../../../markbook/school';
import { titleOf } from '../../../markbook/wording';
import type { OpenLine } from './openLine';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, width: '100%' },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    textAlign: 'start',
    verticalAlign: 'top',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // What is to be done is read first: it has the room where there is any.
  needs: { '@media (min-width: 960px)': { minWidth: '190px' } },
  name: { fontWeight: tokens.fontWeightRegular },
  link: { fontSize: 'inherit', lineHeight: 'inherit', textAlign: 'start' },
  plain: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface SchoolTableProps {
  readonly lines: readonly SchoolLine[];
  readonly open: OpenLine;
}

const Row = ({ line, open }: { readonly line: SchoolLine; readonly open: OpenLine }): ReactNode => {
  const styles = useStyles();
  const { cell } = styles;
  return (
    <tr>
      <th scope="row" className={`${cell} ${styles.name}`}>
        <Link as="button" className={styles.link} onClick={() => open(line, line.needs[0])}>
          {line.tracker.name}
        </Link>
        <div>{titleOf(line.tracker.subject)}</div>
      </th>
      <td className={cell}>{lineName(line)}</td>
      <td className={`${cell} ${styles.needs}`}>
        <ul className={styles.plain}>
          {line.needs.map((need) => (
            <li key={need.code}>
              <Link as="button" className={styles.link} onClick={() => open(line, need)}>
                {needWithDays(need, line)}
              </Link>
            </li>
          ))}
        </ul>
      </td>
      {lineFacts(line).map(([heading, words]) => (
        <td key={heading} className={cell}>
          {words}
        </td>
      ))}
    </tr>
  );
};

/** The school as one table, the most urgent line first; every need is a way to where it is seen to. */
export const SchoolTable = ({ lines, open }: SchoolTableProps): ReactNode => {
  const styles = useStyles();
  const [first] = lines;
  const headings = first === undefined ? [] : lineFacts(first).map(([heading]) => heading);
  return (
    <table className={styles.table} aria-label="All classes, most urgent first">
      <thead>
        <tr>
          {['Class', 'Component', 'Needs', ...headings].map((heading) => (
            <th key={heading} scope="col" className={styles.cell}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={`${line.tracker.id} ${line.component} ${line.series}`} line={line} open={open} />
        ))}
      </tbody>
    </table>
  );
};
