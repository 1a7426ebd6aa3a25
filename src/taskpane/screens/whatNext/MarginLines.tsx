import { Body1, Text } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { type LearnerOutlook, marginOf, marginSentence } from '../../../markbook/whatNext';
import { Qualifier } from '../../controls/Qualifier';
import { SIMULATION } from '../../controls/qualifierWords';
import { Unfold } from '../../controls/Unfold';
import { useWhatNextStyles } from './useWhatNextStyles';
import type { WhatNext } from './whatNextOf';

/** How far the learner's grade is from changing if boundaries moved, from the marks behind the certificate (WHATIF-4). */
export const MarginLines = ({
  next,
  outlook,
}: {
  readonly next: WhatNext;
  readonly outlook: LearnerOutlook;
}): ReactNode => {
  const styles = useWhatNextStyles();
  const { figures, tracker, scale } = next;
  const { best } = outlook.outcome;
  const margin = useMemo(
    () => (best === undefined ? undefined : marginOf(best, outlook.held, { figures, subject: tracker.subject, scale })),
    [best, outlook, figures, tracker, scale],
  );
  if (margin === undefined) return null;
  return (
    <Unfold title="If boundaries moved" heading="h3">
      <div className={styles.row}>
        <Qualifier words={SIMULATION} />
        <Body1 className={styles.quiet}>If one component’s boundaries were some raw marks higher or lower:</Body1>
      </div>
      <Text block>{marginSentence(margin)}</Text>
    </Unfold>
  );
};
