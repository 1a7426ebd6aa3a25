import type { ReactNode } from 'react';
import { Qualifiers } from '../../controls/Qualifiers';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { qualifiersOf } from '../grades/qualifiersOf';
import type { WhatNext } from './whatNextOf';

/** The sentence that opens the screen, and what qualifies the figures below it. */
export const NextHeading = ({
  sentence,
  next,
}: {
  readonly sentence: string;
  readonly next: Pick<WhatNext, 'under' | 'scale'>;
}): ReactNode => (
  <>
    <ScreenHeading screen="What next" sentence={sentence} />
    <Qualifiers all={qualifiersOf({ conversions: next.under, scale: next.scale })} place="underHeading" />
  </>
);
