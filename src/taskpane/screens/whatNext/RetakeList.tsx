import { Body1, Subtitle2 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { externalNeeds } from '../../../markbook/whatNext/externalNeeds';
import type { LearnerOutlook } from '../../../markbook/whatNext/learnerOutlook';
import { STATUS_WORDS } from '../../frame/qualifierWords';
import { Qualifier } from '../../frame/Qualifier';
import {
  externalNeedsHeading,
  externalNeedsWords,
  noRetakeSentence,
  retakeSentences,
  underSentence,
} from '../../../markbook/whatNext/whatNextWords';
import type { Conversion } from '../../../rules';
import { Sentences } from './Sentences';
import { useWhatNextStyles } from './useWhatNextStyles';
import type { WhatNext } from './whatNextOf';

interface RetakeListProps {
  readonly next: WhatNext;
  readonly outlook: LearnerOutlook;
}

const Under = ({ conversion }: { readonly conversion: Conversion }): ReactNode => {
  const styles = useWhatNextStyles();
  return (
    <div className={styles.row}>
      <Body1 className={styles.quiet}>{underSentence(conversion)}</Body1>
      <Qualifier words={STATUS_WORDS[conversion.status]} />
    </div>
  );
};

const Needs = ({ next, outlook }: RetakeListProps): ReactNode => {
  const { coming, under, scale } = next;
  const { external } = scale.structure;
  const conversion = under[external];
  const needs = externalNeeds(outlook.ledger, outlook.outcome, { series: coming, conversion }, scale);
  if (needs === undefined) return null;
  return (
    <>
      <Subtitle2 as="h3">{`${external} for each grade`}</Subtitle2>
      <Under conversion={needs.conversion} />
      <Body1 block>{externalNeedsHeading(needs, coming)}</Body1>
      <Sentences label={`What ${external} needs`} sentences={externalNeedsWords(needs)} />
    </>
  );
};

/** Whether another sitting is worth it, component by component, under one named conversion each (WHATIF-1, WHATIF-3). */
export const RetakeList = ({ next, outlook }: RetakeListProps): ReactNode => {
  const { retakes, outcome } = outlook;
  const { coming, under } = next;
  const none = noRetakeSentence(outlook, { coming, under });
  return (
    <>
      {none !== '' && <Body1 block>{none}</Body1>}
      {retakes.map((retake) => (
        <div key={retake.component}>
          <Subtitle2 as="h3">{retake.component}</Subtitle2>
          <Under conversion={retake.conversion} />
          <Sentences
            label={`Another sitting of ${retake.component}`}
            sentences={retakeSentences(retake, { outcome, externalMax: under[retake.externalId]?.max })}
          />
        </div>
      ))}
      <Needs next={next} outlook={outlook} />
    </>
  );
};
