import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { moderationIssueWords } from '../../../markbook/moderation';
import type { ModerationTools } from './moderationTools';

interface RowNotUsedProps {
  readonly issue: Parameters<typeof moderationIssueWords>[0];
  readonly actions: ModerationTools['actions'];
}

/** A row of a kept table that is not used: where it stands and why. */
export const RowNotUsed = ({ issue, actions }: RowNotUsedProps): ReactNode => {
  const { sheet, cell } = issue.place;
  return (
    <>
      <Link inline onClick={() => actions.goTo(sheet, cell)}>
        {`${sheet} ${cell}`}
      </Link>
      {` ${moderationIssueWords(issue)}`}
    </>
  );
};
