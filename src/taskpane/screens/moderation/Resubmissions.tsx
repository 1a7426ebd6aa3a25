import { Body1, Button, Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import {
  describeResubmission,
  type HeldResubmissions,
  resubmissionFindings,
  resubmissionSentence,
  resubmissionsSentence,
} from '../../../markbook/beforeSending';
import { dayOf } from '../../../markbook/dates';
import { LimitedList } from '../../controls/LimitedList';
import { Notice } from '../../controls/Notice';
import type { ModerationTools } from './moderationTools';
import { RowNotUsed } from './RowNotUsed';
import { useModerationStyles } from './useModerationStyles';

interface ResubmissionsProps extends ModerationTools {
  readonly held: HeldResubmissions;
  readonly record: () => void;
}

const NotUsed = ({ issues, actions }: Pick<HeldResubmissions, 'issues'> & Pick<ModerationTools, 'actions'>) =>
  issues.length > 0 && (
    <LimitedList
      label="Rows of the record not used"
      items={issues}
      keyOf={({ place, column }) => `${place.sheet} ${place.cell} ${column}`}
      show={(issue) => <RowNotUsed issue={issue} actions={actions} />}
      step={6}
    />
  );

/** Who had a resubmission, what is odd about one, and the rows of the record that are not used (SIT-11). */
export const Resubmissions = ({ held, moderation, tables, actions, record }: ResubmissionsProps): ReactNode => {
  const styles = useModerationStyles();
  const due = dayOf(moderation.series, 'marks and sample', tables);
  const odd = resubmissionFindings(held.rows, moderation, due);
  return (
    <>
      {odd.map((finding) => (
        <Notice
          key={`${finding.code} ${finding.row.learnerId}`}
          intent="warning"
          text={describeResubmission(finding, moderation)}
        />
      ))}
      {held.rows.length === 0 && <Body1 block>{resubmissionsSentence(held.rows)}</Body1>}
      <LimitedList
        label="Resubmissions"
        items={held.rows}
        keyOf={({ learnerId }) => learnerId}
        show={(row) => (
          <>
            {`${resubmissionSentence(row, moderation)} `}
            <Link inline onClick={() => actions.goTo(row.place.sheet, row.place.cell)}>
              Show the row
            </Link>
          </>
        )}
        step={6}
      />
      <NotUsed issues={held.issues} actions={actions} />
      <div className={styles.buttons}>
        <Button size="small" onClick={record}>
          Record a resubmission
        </Button>
      </div>
    </>
  );
};
