import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { amendedMark, amendedRefusalWords, conversionKey, type ModeratedLearner } from '../../../markbook/moderation';
import { LearnerOfCohort } from './LearnerOfCohort';
import type { ModerationTools } from './moderationTools';
import { useModerationStyles } from './useModerationStyles';

const sentWords = ({ mark }: ModeratedLearner): string => (mark.ok ? `Sent: ${mark.value}` : 'No usable mark was sent');

/** Types one amended mark with what the report says; those sampled come first in the list. */
export const AmendOne = ({ moderation, grader, say }: ModerationTools): ReactNode => {
  const styles = useModerationStyles();
  const [id, setId] = useState<string>();
  const [text, setText] = useState('');
  const [reason, setReason] = useState('');
  const marked = moderation.learners.filter(({ mark }) => mark.ok && typeof mark.value === 'number');
  const inOrder = [...marked.filter(({ ticked }) => ticked), ...marked.filter(({ ticked }) => !ticked)];
  const learner = marked.find((each) => each.id === id);
  const conversion = grader.figures.find(conversionKey(moderation));
  const found =
    learner === undefined || text.trim() === ''
      ? undefined
      : amendedMark(learner, text, conversion.ok ? conversion.value : undefined);
  const fault = typeof found === 'string' && found !== 'same' ? amendedRefusalWords(found, text.trim()) : undefined;
  const take = (): void => {
    if (learner === undefined || (typeof found !== 'number' && found !== 'same')) return;
    const noted = reason.trim() === '' ? {} : { reason: reason.trim() };
    say([[learner.id, { amended: found === 'same' ? 'as sent' : found, ...noted }]]);
    setText('');
    setId(undefined);
  };
  return (
    <div className={styles.form}>
      <LearnerOfCohort
        label="Amend a mark of"
        learners={inOrder}
        onChoose={(chosen) => setId(chosen.id)}
        {...(learner === undefined ? {} : { chosen: learner })}
      />
      <Field
        label="Amended mark"
        {...(learner === undefined ? {} : { hint: sentWords(learner) })}
        validationMessage={fault ?? null}
        validationState={fault === undefined ? 'none' : 'error'}
      >
        <Input inputMode="numeric" className={styles.short} value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Field label="What the report says">
        <Textarea value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div>
        <Button disabled={found === undefined || fault !== undefined} onClick={take}>
          Take this mark
        </Button>
      </div>
    </div>
  );
};
