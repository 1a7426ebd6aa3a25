import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WorkbookState } from '../../excel/freshness';
import type { TrackersState } from '../../excel/trackersState';
import { describeWorkbookProblem, type WorkbookProblem } from '../../markbook/wording';
import { Notice } from '../controls/Notice';
import type { PaneActions } from '../workbook/paneActions';

const useStyles = makeStyles({ notices: { '&:not(:empty)': { marginBlockEnd: tokens.spacingVerticalM } } });

interface SetUpNoticeProps {
  readonly problem: NonNullable<TrackersState['problem']>;
  readonly startAnew: () => void;
}

/** That the set-up was not read or only in part, and the only way to have it replaced. */
const SetUpNotice = ({ problem, startAnew }: SetUpNoticeProps): ReactNode => {
  const label = {
    'set-up-damaged': 'Start anew and keep a copy',
    'set-up-twice': 'Delete the other',
    'set-up-in-part': 'Delete what can’t be read',
  };
  const { code } = problem;
  const canChange = code === 'set-up-damaged' || code === 'set-up-twice' || code === 'set-up-in-part';
  return (
    <Notice
      intent="warning"
      text={describeWorkbookProblem(problem)}
      {...(canChange && { action: { label: label[code], run: startAnew } })}
    />
  );
};

const OF_SET_UP: readonly WorkbookProblem['code'][] = ['newer-set-up', 'set-up-damaged'];

interface WorkbookNoticesProps {
  readonly workbook: WorkbookState;
  readonly trackers: TrackersState;
  readonly actions: PaneActions;
}

/** Everything the teacher must know before trusting the grades on the sheet: stale, not read, not kept. */
export const WorkbookNotices = ({ workbook, trackers, actions }: WorkbookNoticesProps): ReactNode => {
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
      {trackers.problem && <SetUpNotice problem={trackers.problem} startAnew={actions.startSetUpAnew} />}
      {remember && !OF_SET_UP.includes(remember.code) && (
        <Notice
          intent="info"
          text={`Kept nothing in the workbook about its grades. ${describeWorkbookProblem(remember)}`}
        />
      )}
    </div>
  );
};
