import { Body1, Button } from '@fluentui/react-components';
import { type ReactNode } from 'react';
import { hasMark } from '../../../rules';
import { counted } from '../../../markbook/wording';
import { LearnerOfCohort } from './LearnerOfCohort';
import type { ModerationTools } from './moderationTools';
import { useModerationStyles } from './useModerationStyles';

interface VideoEvidenceProps extends ModerationTools {
  readonly paste: () => void;
}

/** Sport only: who has video, and the sample proposed from them, which the teacher may take (MOD-8). */
export const VideoEvidence = ({ moderation, say, paste }: VideoEvidenceProps): ReactNode => {
  const styles = useModerationStyles();
  const { learners, advice } = moderation;
  const canBeNoted = learners.filter(({ mark, key }) => key !== undefined && mark.ok && hasMark(mark.value));
  const without = canBeNoted.filter(({ video }) => !video);
  const have = canBeNoted.length - without.length;
  const proposed = new Set(advice.proposal?.chosen.map((place) => learners[place]?.id));
  const takeProposal = (): void =>
    say([
      ...learners
        .filter(({ id, key }) => proposed.has(id) && key !== undefined)
        .map(({ id }) => [id, { ticked: true }] as const),
      ...learners
        .filter(({ id, ticked }) => ticked && !proposed.has(id))
        .map(({ id }) => [id, { ticked: false }] as const),
    ]);
  return (
    <>
      <Body1 block>{`${counted(have, 'learner')} of ${canBeNoted.length} with a mark have video.`}</Body1>
      <LearnerOfCohort label="Has video" learners={without} onChoose={({ id }) => say([[id, { video: true }]])} />
      <div className={styles.buttons}>
        <Button size="small" onClick={paste}>
          Paste who has video
        </Button>
        {without.length > 0 && (
          <Button size="small" onClick={() => say(without.map(({ id }) => [id, { video: true }]))}>
            Everyone with a mark has video
          </Button>
        )}
      </div>
      {proposed.size > 0 && (
        <>
          <Body1 block>
            In Sport the centre chooses. A proposal from those with video: the highest and lowest mark, then evenly
            spread between them. The same marks always give the same proposal.
          </Body1>
          <div className={styles.buttons}>
            <Button size="small" onClick={takeProposal}>
              {`Take the proposal: tick ${counted(proposed.size, 'learner')}`}
            </Button>
          </div>
        </>
      )}
    </>
  );
};
