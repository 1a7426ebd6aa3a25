import { Button, Caption1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ModeratedLearner } from '../../../markbook/moderation';
import type { ModerationTools } from './moderationTools';

interface TickButtonProps extends Pick<ModerationTools, 'say'> {
  readonly learner: ModeratedLearner;
  /** Kept as the reason beside the tick. */
  readonly reason?: string;
}

/** Ticks a learner, or takes the tick away; nothing is written yet. */
export const TickButton = ({ learner, reason, say }: TickButtonProps): ReactNode => {
  const { id, ticked, key, learner: who } = learner;
  if (key === undefined) return <Caption1>No identifier of its own: can’t be kept</Caption1>;
  const words = ticked ? 'Untick' : 'Tick';
  const noted = !ticked && reason !== undefined && learner.reason === '' ? { reason } : {};
  return (
    <Button
      size="small"
      aria-label={`${words} ${who.shownAs}`}
      onClick={() => say([[id, { ticked: !ticked, ...noted }]])}
    >
      {words}
    </Button>
  );
};
