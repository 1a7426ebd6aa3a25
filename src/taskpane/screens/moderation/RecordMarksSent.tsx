import { Body1, Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { type PartSent, partsInWords, recordedAsSent, type SentStanding } from '../../../markbook/sent';
import type { Figures } from '../../../markbook/tables';
import { capital, sittingInWords } from '../../../markbook/wording';
import { FootButtons } from '../../controls/FootButtons';
import { LeaveButton } from '../../controls/LeaveButton';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { KeepPreview } from '../../keeping/KeepPreview';
import { today } from '../../workbook/today';
import type { ModerationTools } from './moderationTools';
import { useModerationStyles } from './useModerationStyles';
import { DAY_THAT_WAS } from '../../controls/fixedWords';

interface RecordMarksSentProps extends Pick<ModerationTools, 'moderation' | 'actions'> {
  readonly sent: SentStanding;
  readonly figures: Figures;
  readonly workbookChanges: number;
  readonly onDone: () => void;
}

interface Typed {
  readonly parts: readonly PartSent[];
  readonly day: string;
  readonly by: string;
}

const isUsableDay = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day) && day <= today().iso;

interface FieldsProps {
  readonly all: readonly PartSent[];
  readonly typed: Typed;
  readonly set: (typed: Typed) => void;
  readonly isPressed: boolean;
}

const Fields = ({ all, typed, set, isPressed }: FieldsProps): ReactNode => {
  const isWrongDay = isPressed && !isUsableDay(typed.day);
  return (
    <>
      {all.map((part) => (
        <Checkbox
          key={part}
          label={capital(part)}
          checked={typed.parts.includes(part)}
          onChange={(_, { checked }) =>
            set({
              ...typed,
              parts: all.filter((each) => (each === part ? checked === true : typed.parts.includes(each))),
            })
          }
        />
      ))}
      {isPressed && typed.parts.length === 0 && <Body1 role="alert">Tick what was sent.</Body1>}
      <Field label="Sent on" {...(isWrongDay && { validationMessage: DAY_THAT_WAS })}>
        <Input
          type="date"
          max={today().iso}
          value={typed.day}
          onChange={(_, { value }) => set({ ...typed, day: value })}
        />
      </Field>
      <Field label="Sent by" hint="Initials are enough.">
        <Input value={typed.by} onChange={(_, { value }) => set({ ...typed, by: value })} />
      </Field>
    </>
  );
};

const KeepSent = ({
  typed,
  back,
  ...props
}: RecordMarksSentProps & { readonly typed: Typed; readonly back: () => void }) => {
  const { moderation, sent, figures, workbookChanges, actions, onDone } = props;
  const { subject, component, series } = moderation;
  const { marks, sum } = sent.now;
  const { parts, day, by } = typed;
  const changes = useMemo(
    () =>
      recordedAsSent({ subject: subject.code, component, series }, parts, { day, by: by.trim(), now: { marks, sum } }),
    [subject, component, series, parts, day, by, marks, sum],
  );
  const what = partsInWords(parts);
  return (
    <>
      <ScreenHeading screen="Moderation" sentence={`${sittingInWords(moderation)}: record ${what} as sent.`} />
      <Body1 block>Recorded here only: nothing is sent. With the marks their number and sum are kept.</Body1>
      <KeepPreview
        {...{ figures, workbookChanges, actions, changes }}
        table="BTEC_Sending"
        button={`Record ${what} as sent`}
        done={`Recorded ${what} as sent.`}
        onWritten={onDone}
        onCancel={back}
      />
    </>
  );
};

/** Records that marks and sample of a cohort were sent: when and by whom; a preview, one write, Undo. */
export const RecordMarksSent = (props: RecordMarksSentProps): ReactNode => {
  const { moderation, sent, onDone } = props;
  const styles = useModerationStyles();
  const all: readonly PartSent[] = moderation.subject.moderation === 'visit' ? ['marks'] : ['marks', 'sample'];
  const [typed, setTyped] = useState<Typed>({
    parts: sent.open.length > 0 ? sent.open : all,
    day: today().iso,
    by: '',
  });
  const [isPressed, setIsPressed] = useState(false);
  if (isPressed && isUsableDay(typed.day) && typed.parts.length > 0) {
    return <KeepSent {...props} typed={typed} back={() => setIsPressed(false)} />;
  }
  return (
    <>
      <ScreenHeading screen="Moderation" sentence={`${sittingInWords(moderation)}: what was sent, when and by whom?`} />
      <div className={styles.form}>
        <Fields all={all} typed={typed} set={setTyped} isPressed={isPressed} />
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
