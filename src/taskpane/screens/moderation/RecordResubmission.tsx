import { Body1, Button, Field, Input } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { resubmissionKept } from '../../../markbook/beforeSending';
import { heldLearners } from '../../../markbook/tracker';
import type { ModeratedLearner } from '../../../markbook/moderation';
import type { Figures } from '../../../markbook/tables';
import { readMark, type RawMark } from '../../../rules';
import { FootButtons } from '../../controls/FootButtons';
import { LeaveButton } from '../../controls/LeaveButton';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { today } from '../../workbook/today';
import { KeepPreview } from '../../keeping/KeepPreview';
import { LearnerOfCohort } from './LearnerOfCohort';
import type { ModerationTools } from './moderationTools';
import { useModerationStyles } from './useModerationStyles';
import { DAY_THAT_WAS } from '../../controls/fixedWords';

interface RecordResubmissionProps extends Pick<ModerationTools, 'moderation' | 'actions'> {
  readonly figures: Figures;
  readonly workbookChanges: number;
  readonly onDone: () => void;
}

interface Typed {
  readonly day: string;
  readonly by: string;
  readonly before: string;
}

const isUsableDay = (day: string, now: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day) && day <= now;

const markTyped = (text: string): RawMark | 'wrong' | undefined => {
  if (text.trim() === '') return undefined;
  const read = readMark(text.trim());
  return read.ok && typeof read.value === 'number' ? read.value : 'wrong';
};

interface FieldsProps {
  readonly typed: Typed;
  readonly set: (typed: Typed) => void;
  readonly isPressed: boolean;
}

const Fields = ({ typed, set, isPressed }: FieldsProps): ReactNode => {
  const now = today().iso;
  const isWrongDay = isPressed && !isUsableDay(typed.day, now);
  const isWrongMark = isPressed && markTyped(typed.before) === 'wrong';
  return (
    <>
      <Field label="Approved on" {...(isWrongDay && { validationMessage: DAY_THAT_WAS })}>
        <Input type="date" max={now} value={typed.day} onChange={(_, { value }) => set({ ...typed, day: value })} />
      </Field>
      <Field label="Approved by" hint="The assessor; initials are enough.">
        <Input value={typed.by} onChange={(_, { value }) => set({ ...typed, by: value })} />
      </Field>
      <Field
        label="Mark before"
        hint="Leave it blank where it is not known."
        {...(isWrongMark && { validationMessage: 'Type a whole mark.' })}
      >
        <Input inputMode="numeric" value={typed.before} onChange={(_, { value }) => set({ ...typed, before: value })} />
      </Field>
    </>
  );
};

interface KeepProps extends RecordResubmissionProps {
  readonly learner: ModeratedLearner;
  readonly typed: Typed;
  readonly back: () => void;
}

const KeepResubmission = ({ learner, typed, back, ...props }: KeepProps): ReactNode => {
  const { moderation, figures, workbookChanges, actions, onDone } = props;
  const { subject, component, series } = moderation;
  const { key = '' } = learner;
  const changes = useMemo(() => {
    const mark = markTyped(typed.before);
    const approved = { approvedOn: typed.day, approvedBy: typed.by.trim() };
    const markBefore = mark === 'wrong' ? undefined : mark;
    return resubmissionKept({ learner: key, subject, component, series, ...approved, markBefore });
  }, [key, subject, component, series, typed]);
  return (
    <>
      <ScreenHeading screen="Moderation" sentence={`Record the resubmission of ${learner.learner.shownAs}.`} />
      <KeepPreview
        {...{ figures, workbookChanges, actions, changes }}
        table="BTEC_Resubmissions"
        button="Record the resubmission"
        done="Recorded one resubmission."
        held={heldLearners(learner.tracker.sheet, [learner.learner])}
        learners={[learner.learner]}
        onWritten={onDone}
        onCancel={back}
      />
    </>
  );
};

/** Records that a learner had a resubmission: who approved it, when, and the mark before; a preview, one write, Undo. */
export const RecordResubmission = (props: RecordResubmissionProps): ReactNode => {
  const { moderation, onDone } = props;
  const styles = useModerationStyles();
  const [chosen, setChosen] = useState<ModeratedLearner>();
  const [typed, setTyped] = useState<Typed>({ day: today().iso, by: '', before: '' });
  const [isPressed, setIsPressed] = useState(false);
  const withKey = moderation.learners.filter(({ key }) => key !== undefined);
  const learner = withKey.find(({ id }) => id === chosen?.id);
  const isUsable = isUsableDay(typed.day, today().iso) && markTyped(typed.before) !== 'wrong';
  if (isPressed && isUsable && learner !== undefined) {
    return <KeepResubmission {...props} learner={learner} typed={typed} back={() => setIsPressed(false)} />;
  }
  return (
    <>
      <ScreenHeading screen="Moderation" sentence="Record a resubmission." />
      <div className={styles.form}>
        <LearnerOfCohort
          label="Learner"
          learners={withKey}
          {...(learner !== undefined && { chosen: learner })}
          onChoose={setChosen}
        />
        {isPressed && learner === undefined && <Body1 role="alert">Choose the learner.</Body1>}
        <Fields typed={typed} set={setTyped} isPressed={isPressed} />
      </div>
      <FootButtons>
        <Button appearance="primary" onClick={() => setIsPressed(true)}>
          Next
        </Button>
        <LeaveButton onClick={onDone}>Cancel</LeaveButton>
      </FootButtons>
    </>
  );
};
