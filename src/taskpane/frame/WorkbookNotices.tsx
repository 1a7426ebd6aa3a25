import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WorkbookState } from '../../excel/freshness';
import { describeWorkbookProblem } from '../../markbook/wording/workbook';
import { Notice } from './Notice';
import type { PaneActions } from './paneActions';

const useStyles = makeStyles({ notices: { '&:not(:empty)': { marginBlockEnd: tokens.spacingVerticalM } } });

interface WorkbookNoticesProps {
  readonly workbook: WorkbookState;
  readonly actions: PaneActions;
}

/** Everything the teacher must know before trusting the grades on the sheet: stale, not read, not kept. */
export const WorkbookNotices = ({ workbook, actions }: WorkbookNoticesProps): ReactNode => {
  const styles = useStyles();
  const { read, calculate, remember, watch } = workbook.problems;
  const readAgain = { label: 'Read again', run: actions.readAgain };
  const recalculate = { label: 'Recalculate now', run: actions.recalculate };
  return (
    <div className={styles.notices}>
      {read && (
        <Notice intent="error" text={`The tables were not read. ${describeWorkbookProblem(read)}`} action={readAgain} />
      )}
      {workbook.grades === 'offered' && (
        <Notice
          intent="warning"
          text="The tables have changed since the grades on the sheet were worked out. Excel is set to calculate manually."
          action={recalculate}
        />
      )}
      {calculate && (
        <Notice
          intent="error"
          text={`The grades on the sheet may be out of date. ${describeWorkbookProblem(calculate)}`}
          action={recalculate}
        />
      )}
      {watch && (
        <Notice
          intent="warning"
          text={`Changes to the tables are not followed. ${describeWorkbookProblem(watch)}`}
          action={readAgain}
        />
      )}
      {remember && (
        <Notice
          intent="info"
          text={`Kept nothing in the workbook about its grades. ${describeWorkbookProblem(remember)}`}
        />
      )}
    </div>
  );
};
