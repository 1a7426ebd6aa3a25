import type { ReactNode } from 'react';
import { Qualifier } from '../../frame/Qualifier';
import { ScreenHeading } from '../../frame/ScreenHeading';
import { qualifiersOf } from '../grades/qualifiersOf';
import { useWhatNextStyles } from './useWhatNextStyles';
import type { WhatNext } from './whatNextOf';

/** The sentence that opens the screen, and what qualifies the figures below it. */
export const NextHeading = ({
  sentence,
  next,
}: {
  readonly sentence: string;
  readonly next: Pick<WhatNext, 'under' | 'scale'>;
}): ReactNode => {
  const styles = useWhatNextStyles();
  return (
    <>
      <ScreenHeading screen="What next" sentence={sentence} />
      <div className={styles.badges}>
        {qualifiersOf({ conversions: next.under, scale: next.scale }).map((words) => (
          <Qualifier key={words.word} words={words} />
        ))}
      </div>
    </>
  );
};
