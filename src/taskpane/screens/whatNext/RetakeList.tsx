import { Body1, Subtitle2 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type LearnerOutlook, noRetakeSentence, retakeSentences, retakeTerms } from '../../../markbook/whatNext';
import { ReadWith } from './ReadWith';
import { Sentences } from './Sentences';
import type { WhatNext } from './whatNextOf';

interface RetakeListProps {
  readonly next: WhatNext;
  readonly outlook: LearnerOutlook;
}

/** Whether another sitting is worth it, component by component, under one named conversion each (WHATIF-1, WHATIF-3). */
export const RetakeList = ({ next, outlook }: RetakeListProps): ReactNode => {
  const { retakes, outcome } = outlook;
  const { coming, under, rules } = next;
  const none = noRetakeSentence(outlook, { coming, under });
  const terms = retakeTerms(retakes, coming, rules.scale.structure);
  return (
    <>
      {none !== '' && <Body1 block>{none}</Body1>}
      {terms !== '' && <Body1 block>{terms}</Body1>}
      {retakes.map((retake) => (
        <div key={retake.component}>
          <Subtitle2 as="h3">{retake.component}</Subtitle2>
          <ReadWith conversion={retake.conversion} />
          <Sentences
            label={`Another sitting of ${retake.component}`}
            sentences={retakeSentences(retake, { outcome, externalMax: under[retake.externalId]?.max })}
          />
        </div>
      ))}
    </>
  );
};
