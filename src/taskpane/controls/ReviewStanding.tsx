import { Body1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type ReviewOf, reviewSentences, reviewState } from '../../markbook/moderation';

/** Whether a review of moderation can be asked for, and until when. */
export const ReviewStanding = ({ of }: { readonly of: ReviewOf }): ReactNode =>
  reviewSentences(reviewState(of)).map((words) => (
    <Body1 block key={words}>
      {words}
    </Body1>
  ));
