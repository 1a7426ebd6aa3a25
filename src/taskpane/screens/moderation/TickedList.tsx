import type { ReactNode } from 'react';
import { tickedOf } from '../../../markbook/moderation';
import { Unfold } from '../../controls/Unfold';
import { LimitedList } from '../../controls/LimitedList';
import { ModeratedRow } from './ModeratedRow';
import type { ModerationTools } from './moderationTools';
import { TickButton } from './TickButton';

/** Those ticked now, folded: each with the reason kept and a way to take the tick away. */
export const TickedList = ({ moderation, say, actions }: ModerationTools): ReactNode => {
  const ticked = tickedOf(moderation);
  if (ticked.length === 0) return null;
  return (
    <Unfold title={`Ticked (${ticked.length})`} heading="h3">
      <LimitedList
        label="Ticked"
        items={ticked}
        keyOf={({ id }) => id}
        show={(learner) => (
          <ModeratedRow
            learner={learner}
            words={[learner.mark.ok ? `mark ${learner.mark.value}` : 'no usable mark', learner.reason]
              .filter((part) => part !== '')
              .join('. ')}
            actions={actions}
          >
            <TickButton learner={learner} say={say} />
          </ModeratedRow>
        )}
        step={8}
      />
    </Unfold>
  );
};
