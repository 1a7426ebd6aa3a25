import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { LimitedList } from '../../controls/LimitedList';
import type { PaneActions } from '../../workbook/paneActions';
import { Section } from '../../controls/Section';
import type { IssueView } from './issueViews';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS },
  cell: { flexShrink: 0 },
  words: { flexBasis: '200px', flexGrow: 1 },
});

interface TableIssuesProps {
  readonly title: string;
  readonly issues: readonly IssueView[];
  readonly actions: PaneActions;
}

/** Rows of the tables that can't be used, or are odd, each with its cell and the reason. A click goes to the cell. */
export const TableIssues = ({ title, issues, actions }: TableIssuesProps): ReactNode => {
  const styles = useStyles();
  if (issues.length === 0) return null;
  return (
    <Section title={title}>
      <LimitedList
        label={title}
        items={issues}
        keyOf={({ key }) => key}
        show={(issue) => (
          <div className={styles.row}>
            <Link inline className={styles.cell} onClick={() => actions.goTo(issue.sheet, issue.cell)}>
              {`${issue.sheet} ${issue.cell}`}
            </Link>
            <Text className={styles.words}>{issue.words}</Text>
          </div>
        )}
      />
    </Section>
  );
};
