import { Body1, Field, Input } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { tallyRows } from '../../../markbook/scenarios';
import { CLASS_FORK_WORDS, classFork, classForkPoints, classForkSentence, moreTyped } from '../../../markbook/whatNext';
import { Qualifier } from '../../controls/Qualifier';
import { SCENARIO } from '../../controls/qualifierWords';
import { SideBySide } from '../../controls/SideBySide';
import { useWhatNextStyles } from './useWhatNextStyles';
import type { WhatNext } from './whatNextOf';

/** Claim now or wait, for the whole class: what each would come to if every resit gave so many UMS more (WHATIF-6). */
export const ClassForkView = ({ next }: { readonly next: WhatNext }): ReactNode => {
  const styles = useWhatNextStyles();
  const [typed, setTyped] = useState('0');
  const { outlooks, coming, rules } = next;
  const more = moreTyped(typed);
  const fork = useMemo(
    () => (more === undefined ? undefined : classFork(outlooks, { coming, more }, rules)),
    [outlooks, coming, more, rules],
  );
  return (
    <>
      <Body1 className={styles.block}>{CLASS_FORK_WORDS}</Body1>
      <Field
        label="UMS more in each resit"
        {...(more === undefined && { validationMessage: 'Type a whole number, such as 10 or -5.' })}
      >
        <Input value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      {fork !== undefined && (
        <>
          <div className={styles.row}>
            <Qualifier words={SCENARIO} />
            <Body1>{classForkSentence(fork, coming)}</Body1>
          </div>
          {fork.learners > 0 && (
            <>
              <SideBySide
                label="Claim now or wait, the whole class"
                headings={['Grade', 'Claim now', 'Wait', 'Both, the better']}
                rows={tallyRows([fork.now, fork.wait, fork.both])}
              />
              <Body1 className={styles.block}>{classForkPoints(fork)}</Body1>
            </>
          )}
        </>
      )}
    </>
  );
};
