import { Body1, Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type DateIssue, dateIssueWords } from '../../../markbook/dates';
import { LimitedList } from '../../controls/LimitedList';
import type { PaneActions } from '../../workbook/paneActions';

interface DateIssuesProps {
  readonly issues: readonly DateIssue[];
  readonly actions: PaneActions;
}

/** Every row of BTEC_Dates that is not used: its cell and why. */
export const DateIssues = ({ issues, actions }: DateIssuesProps): ReactNode => {
  if (issues.length === 0) return null;
  return (
    <LimitedList
      label="Dates that are not used"
      items={issues}
      keyOf={({ code, place }) => `${place.table} ${place.cell} ${code}`}
      show={(issue) => (
        <Body1>
          <Link inline onClick={() => actions.goTo(issue.place.sheet, issue.place.cell)}>
            {`${issue.place.sheet} ${issue.place.cell}`}
          </Link>
          {` is not used. ${dateIssueWords(issue)}`}
        </Body1>
      )}
    />
  );
};
