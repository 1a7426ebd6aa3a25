import type { ReactNode } from 'react';
import { canBeReviewed } from '../../../markbook/moderation';
import { AppealClock } from '../../controls/AppealClock';
import { Guidance } from '../../controls/Guidance';
import { ReviewStanding } from '../../controls/ReviewStanding';
import { today } from '../../workbook/today';
import { Unfold } from '../../controls/Unfold';
import type { ModerationTools } from './moderationTools';

/** A review of moderation and an appeal: how long there is stands open once results are out, all else folded away. */
export const ReviewAndAppeal = ({ moderation: { series }, tables }: ModerationTools): ReactNode => {
  const of = { series, tables, today: today().iso };
  const isOut = canBeReviewed(of);
  return (
    <>
      {isOut && <ReviewStanding of={of} />}
      <Unfold title="Review of moderation and appeal" heading="h2">
        {!isOut && <ReviewStanding of={of} />}
        <Guidance topic="review" label="Review and appeal" />
        <AppealClock of={of} />
      </Unfold>
    </>
  );
};
