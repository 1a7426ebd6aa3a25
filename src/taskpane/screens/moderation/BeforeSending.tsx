import { Body1, Button, Caption1 } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { assessorMarks, heldResubmissions } from '../../../markbook/beforeSending';
import type { GuidanceCase } from '../../../reference/guidance/guidance';
import type { Subject } from '../../../rules';
import { Guidance } from '../../controls/Guidance';
import { Unfold } from '../../controls/Unfold';
import { AssessorsCompared } from './AssessorsCompared';
import type { ModerationAim, ModerationTools } from './moderationTools';
import { Resubmissions } from './Resubmissions';
import { useModerationStyles } from './useModerationStyles';

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
