import { Body1, Subtitle2 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import {
  externalNeeds,
  externalNeedsHeading,
  externalNeedsWords,
  type LearnerOutlook,
} from '../../../markbook/whatNext';
import { ReadWith } from './ReadWith';
import { Sentences } from './Sentences';
import type { WhatNext } from './whatNextOf';

/** What an external that is owed needs for each grade (WHATIF-1); nothing while none is. */
export const ExternalOwed = ({
  next,
  outlook,
}: {
  readonly next: WhatNext;
  readonly outlook: LearnerOutlook;
}): ReactNode => {
  const { coming, under, scale } = next;
  const { external } = scale.structure;
  const conversion = under[external];
  const needs = externalNeeds(outlook.ledger, outlook.outcome, { series: coming, conversion }, scale);
  if (needs === undefined) return null;
  return (
    <>
      <Subtitle2 as="h3">{`${external} for each grade`}</Subtitle2>
      <ReadWith conversion={needs.conversion} />
      <Body1 block>{externalNeedsHeading(needs, coming)}</Body1>
      <Sentences label={`What ${external} needs`} sentences={externalNeedsWords(needs)} />
    </>
  );
};
