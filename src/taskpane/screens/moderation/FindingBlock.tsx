import { Body1, Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { findingWords, type ModeratedLearner, officerNumber } from '../../../markbook/moderation';
import { replacementWords } from '../../../markbook/wording';
import type { Replacement, SampleFinding } from '../../../rules';
import { LimitedList } from '../../controls/LimitedList';
import { ModeratedRow } from './ModeratedRow';
import type { ModerationTools } from './moderationTools';
import { TickButton } from './TickButton';
import { useModerationStyles } from './useModerationStyles';

interface FindingBlockProps extends ModerationTools {
  readonly finding: SampleFinding;
}

/** Where the learners stand whom a finding is about; those on a tied mark are listed once. */
const placesOf = (finding: SampleFinding, { moderation }: ModerationTools): readonly number[] => {
  const { extremes } = moderation.advice;
  if (finding.code === 'extreme-not-ticked') return extremes?.[finding.facts.which].sharedBy ?? [];
  if (finding.code === 'extreme-shared') {
    return extremes?.[finding.facts.which].toAdd === undefined ? finding.facts.sharedBy : [];
  }
  return 'learners' in finding.facts && finding.code !== 'ticked-zero-stays' ? finding.facts.learners : [];
};

const isAboutTicks = ({ code }: SampleFinding): boolean => code !== 'mark-missing' && code !== 'mark-unusable';

const REASONS = { highest: 'Highest mark', lowest: 'Lowest mark above zero' } as const;

const markOrAbsent = (value: number | 'X' | 'blank'): string => {
  if (value === 'blank') return 'blank';
  return value === 'X' ? 'absent' : `mark ${value}`;
};

const markWords = ({ mark, ticked }: ModeratedLearner): string => {
  const value = !mark.ok ? 'no usable mark' : markOrAbsent(mark.value);
  return ticked ? `${value}, ticked` : value;
};

interface InPlaceProps extends ModerationTools {
  readonly absent: ModeratedLearner;
  readonly replacement: Replacement;
}

/** Two who could stand in for an absent learner, and why these; the teacher takes one, or somebody else by a tick (MOD-6). */
const InPlaceOf = ({ absent, replacement, moderation, say, actions }: InPlaceProps): ReactNode => {
  const styles = useModerationStyles();
  const others = replacement.alternatives.flatMap((place) => moderation.learners[place] ?? []);
  const take = (other: ModeratedLearner): void =>
    say([
      [absent.id, { ticked: false, reason: `Absent; ${officerNumber(other)} sent` }],
      [other.id, { ticked: true, reason: `In place of ${officerNumber(absent)}, absent` }],
    ]);
  return (
    <div className={styles.whole}>
      <Body1 block>{replacementWords(replacement, others.length)}</Body1>
      {others.map((other) => (
        <ModeratedRow key={other.id} learner={other} words={markWords(other)} actions={actions}>
          {other.key !== undefined && (
            <Button
              size="small"
              aria-label={`Take ${other.learner.shownAs} for ${absent.learner.shownAs}`}
              onClick={() => take(other)}
            >
              Take
            </Button>
          )}
        </ModeratedRow>
      ))}
    </div>
  );
};

/** One thing about the sample in a sentence, and the learners it is about with what can be done. */
export const FindingBlock = ({ finding, ...tools }: FindingBlockProps): ReactNode => {
  const styles = useModerationStyles();
  const { moderation, say, actions } = tools;
  const places = placesOf(finding, tools);
  const reason = finding.code === 'extreme-not-ticked' ? REASONS[finding.facts.which] : undefined;
  const sentence = findingWords(finding, moderation);
  return (
    <div className={styles.finding}>
      <Body1 block>{sentence}</Body1>
      {places.length > 0 && (
        <LimitedList
          label={sentence}
          items={places.flatMap((place) => {
            const learner = moderation.learners[place];
            return learner === undefined ? [] : [{ place, learner }];
          })}
          keyOf={({ learner }) => learner.id}
          show={({ place, learner }) => {
            const replacement = moderation.advice.replacements.find(({ absent }) => absent === place);
            return (
              <>
                <ModeratedRow learner={learner} words={markWords(learner)} actions={actions}>
                  {isAboutTicks(finding) && (
                    <TickButton learner={learner} say={say} {...(reason === undefined ? {} : { reason })} />
                  )}
                </ModeratedRow>
                {finding.code === 'ticked-absent' && replacement !== undefined && (
                  <InPlaceOf absent={learner} replacement={replacement} {...tools} />
                )}
              </>
            );
          }}
          step={4}
        />
      )}
    </div>
  );
};
