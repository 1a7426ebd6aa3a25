import { Body1, Button, Caption1, Link } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import {
  assessorMarks,
  describeResubmission,
  heldResubmissions,
  type HeldResubmissions,
  resubmissionFindings,
  resubmissionHere,
  resubmissionSentence,
  resubmissionsSentence,
} from '../../../markbook/beforeSending';
import { dayOf } from '../../../markbook/dates';
import type { GuidanceCase } from '../../../reference/guidance/guidance';
import type { Subject } from '../../../rules';
import { Guidance } from '../../controls/Guidance';
import { LimitedList } from '../../controls/LimitedList';
import { Notice } from '../../controls/Notice';
import { Unfold } from '../../controls/Unfold';
import { AssessorsCompared } from './AssessorsCompared';
import type { ModerationAim, ModerationTools } from './moderationTools';
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
const Resubmissions = ({ held, moderation, tables, actions, record }: ResubmissionsProps): ReactNode => {
  const styles = useModerationStyles();
  const due = dayOf(moderation.series, 'marks and sample', tables);
  const odd = resubmissionFindings(held.rows, moderation, due);
  return (
    <>
      {odd.map((finding) => (
        <Notice
          key={`${finding.code} ${finding.row.learnerId}`}
          intent="warning"
          text={describeResubmission(finding, resubmissionHere(finding.row, moderation))}
        />
      ))}
      {held.rows.length === 0 && <Body1 block>{resubmissionsSentence(held.rows)}</Body1>}
      <LimitedList
        label="Resubmissions"
        items={held.rows}
        keyOf={({ learnerId }) => learnerId}
        show={(row) => (
          <>
            {`${resubmissionSentence(resubmissionHere(row, moderation))} `}
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

interface BeforeSendingProps extends ModerationTools {
  readonly setAim: (aim: ModerationAim) => void;
}

const casesOf = ({ moderation, video }: Subject): readonly GuidanceCase[] => [
  'consortium',
  ...(moderation === 'visit' ? (['visit'] as const) : []),
  ...(video ? (['video'] as const) : []),
];

/** What is looked at before marks and sample are sent: assessors, resubmissions, the sheet to tick off, and the rules. */
export const BeforeSending = ({ setAim, ...tools }: BeforeSendingProps): ReactNode => {
  const styles = useModerationStyles();
  const { moderation, tables } = tools;
  const assessors = useMemo(() => assessorMarks(moderation), [moderation]);
  const held = useMemo(() => heldResubmissions(tables, moderation), [tables, moderation]);
  return (
    <>
      {assessors.length > 0 && (
        <Unfold title={`Assessors compared (${assessors.length})`} heading="h3">
          <AssessorsCompared all={assessors} />
        </Unfold>
      )}
      <Unfold title={`Resubmissions (${held.rows.length})`} heading="h3" opensWhen={held.issues.length > 0}>
        <Resubmissions {...tools} held={held} record={() => setAim('resubmission')} />
      </Unfold>
      <Body1 block>A sheet to tick off: each learner of the sample, the assessors, the resubmissions.</Body1>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => setAim('before sending')}>
          Make the checklist
        </Button>
      </div>
      {moderation.advice.cohort === 0 && (
        <Caption1 block>Nobody is entered yet, so the sheet has no learners.</Caption1>
      )}
      <Guidance topic="sending" label="Before sending" cases={casesOf(moderation.subject)} />
      <Guidance topic="late" label="Sent late" />
    </>
  );
};
