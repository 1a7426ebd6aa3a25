import { Body1, Caption1, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import {
  canLose,
  choiceName,
  choiceNeeds,
  choiceReach,
  choiceTakes,
  externalNeeds,
  externalNeedsHeading,
  externalNeedsWords,
  type LearnerChoice,
  learnerChoices,
  type LearnerOutlook,
  needsInReach,
  noRetake,
  noRetakeSentence,
  qualificationBoundaries,
  rulerKey,
} from '../../../markbook/whatNext';
import { seriesInWords } from '../../../markbook/wording';
import { RulerAxis } from '../../charts/RulerAxis';
import { RulerTrack } from '../../charts/RulerTrack';
import { Section } from '../../controls/Section';
import { ReadWith, ReadWithEach } from './ReadWith';
import { SentenceList } from './SentenceList';
import { useWhatNextStyles } from './useWhatNextStyles';
import type { WhatNext } from './whatNextOf';

/** What an external that is owed needs for each grade (WHATIF-1); nothing while none is. */
const ExternalOwed = ({ next, outlook }: { readonly next: WhatNext; readonly outlook: LearnerOutlook }): ReactNode => {
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
      <SentenceList
        label={`What ${external} needs`}
        sentences={externalNeedsWords(needsInReach(needs), needs.conversion)}
      />
    </>
  );
};

const useStyles = makeStyles({
  choice: { marginBlockEnd: tokens.spacingVerticalM },
  words: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  reach: { fontVariantNumeric: 'tabular-nums' },
});

interface LearnerCardProps {
  readonly next: WhatNext;
  readonly outlook: LearnerOutlook;
}

interface ChoiceProps extends LearnerCardProps {
  readonly choice: LearnerChoice;
}

const Choice = ({ choice, next: { scale, under }, outlook }: ChoiceProps): ReactNode => {
  const own = useStyles();
  const styles = useWhatNextStyles();
  const { fewest, most, totalNow } = choice;
  const externalMax = under[scale.structure.external]?.max;
  const takes = choiceTakes(choiceNeeds(choice, { isClaimed: outlook.outcome.isClaimed, externalMax }));
  return (
    <li className={own.choice}>
      <div className={own.words}>
        <Text weight="semibold">{choiceName(choice)}</Text>
        <Text className={own.reach}>{choiceReach(choice)}</Text>
      </div>
      <RulerTrack
        boundaries={qualificationBoundaries(scale)}
        top={scale.qualification.max}
        fewest={fewest}
        now={totalNow}
        most={most}
      />
      {takes !== '' && <Body1 className={styles.quiet}>{takes}</Body1>}
    </li>
  );
};

/** The choices side by side on the UMS of the qualification: to leave it, and each sitting that may be entered (WHATIF-3). */
export const LearnerCard = ({ next, outlook }: LearnerCardProps): ReactNode => {
  const styles = useWhatNextStyles();
  const { coming, under, scale } = next;
  const choices = useMemo(() => learnerChoices(outlook, scale), [outlook, scale]);
  const none = noRetakeSentence(noRetake(outlook, under), coming);
  const read = [...new Set(choices.flatMap(({ sits }) => sits))].flatMap((component) => under[component] ?? []);
  return (
    <Section title={`The choices for ${seriesInWords(coming)}`}>
      {choices.length > 0 && (
        <>
          <RulerAxis boundaries={qualificationBoundaries(scale)} top={scale.qualification.max} />
          <ul className={styles.plain} aria-label="Choices side by side">
            {choices.map((choice) => (
              <Choice key={choice.sits.join(' ')} choice={choice} next={next} outlook={outlook} />
            ))}
          </ul>
        </>
      )}
      {choices.length > 1 && (
        <Caption1 block className={styles.quiet}>
          {rulerKey(canLose(choices))}
        </Caption1>
      )}
      {none !== '' && <Body1 block>{none}</Body1>}
      <ReadWithEach conversions={read} />
      <ExternalOwed next={next} outlook={outlook} />
    </Section>
  );
};
