import { Body1, Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { appealSentences, appealState, type ReviewOf } from '../../markbook/moderation';
import { DAY_THAT_WAS } from './fixedWords';

/** Until when an appeal can be sent, from the day on which the review was decided. */
export const AppealClock = ({ of }: { readonly of: ReviewOf }): ReactNode => {
  const [decidedOn, setDecidedOn] = useState('');
  const now = of.today;
  const isUsable = /^\d{4}-\d{2}-\d{2}$/.test(decidedOn) && decidedOn <= now;
  return (
    <>
      <Field label="Day of the review’s decision" {...(decidedOn > now && { validationMessage: DAY_THAT_WAS })}>
        <Input type="date" max={now} value={decidedOn} onChange={(_, { value }) => setDecidedOn(value)} />
      </Field>
      {appealSentences(appealState(of, isUsable ? decidedOn : undefined)).map((words) => (
        <Body1 block key={words}>
          {words}
        </Body1>
      ))}
    </>
  );
};
