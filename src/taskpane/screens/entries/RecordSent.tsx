import { Body1, Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { entriesSent, sinceSent } from '../../../markbook/entries';
import { counted, seriesInWords } from '../../../markbook/wording';
import { FootButtons } from '../../controls/FootButtons';
import { LeaveButton } from '../../controls/LeaveButton';
import { ScreenHeading } from '../../controls/ScreenHeading';
import type { SetAim } from './entriesAim';
import { useEntriesStyles } from './useEntriesStyles';
import type { WritingEntries } from './WriteEntries';

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Asks on which day and by whom the entries were sent, before that is recorded. */
export const RecordSent = ({ entries, onDone, setAim }: WritingEntries & { readonly setAim: SetAim }): ReactNode => {
  const styles = useEntriesStyles();
  const { series, since, day: today } = entries;
  const [day, setDay] = useState(today);
  const [by, setBy] = useState('');
  const [isPressed, setIsPressed] = useState(false);
  const isUsable = isDay(day) && day <= today;
  const { toSend, toWithdraw } = since;
  const all = counted(toSend.length + toWithdraw.length, 'entry or claim', 'entries and claims');
  const press = (): void => {
    setIsPressed(true);
    if (!isUsable) return;
    setAim({
      kind: 'write',
      write: {
        words: `Record ${all} as sent.`,
        button: `Record ${all} as sent`,
        done: `Recorded ${all} as sent.`,
        isSent: true,
        changesOf: (now) => entriesSent(sinceSent(now), { day, by: by.trim() }),
      },
    });
  };
  return (
    <>
      <ScreenHeading screen="Entries" sentence={`${seriesInWords(series)}: record ${all} as sent.`} />
      <div className={styles.fields}>
        <Field label="Sent on" {...(isPressed && !isUsable && { validationMessage: 'Give a day, today or earlier.' })}>
          <Input type="date" max={today} value={day} onChange={(_, { value }) => setDay(value)} />
        </Field>
        <Field label="Sent by" hint="Initials are enough.">
          <Input value={by} onChange={(_, { value }) => setBy(value)} />
        </Field>
        <Body1>Those withdrawn since they were sent are recorded as told to Pearson.</Body1>
      </div>
      <FootButtons>
        <Button appearance="primary" onClick={press}>
          Next
        </Button>
        <LeaveButton onClick={onDone}>Cancel</LeaveButton>
      </FootButtons>
    </>
  );
};
