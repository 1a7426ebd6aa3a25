import { Body1, Button, Caption1, Subtitle2, Text } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import {
  entrySentences,
  type LearnerOutlook,
  marginOf,
  marginSentence,
  noRetake,
  noRetakeSentence,
  retakeSentences,
  retakeTerms,
  standingSentence,
} from '../../../markbook/whatNext';
import { counted, rulesWords, seriesInWords } from '../../../markbook/wording';
import type { EntryOption } from '../../../rules';
import { LeaveButton } from '../../controls/LeaveButton';
import { Qualifier } from '../../controls/Qualifier';
import { SIMULATION } from '../../controls/qualifierWords';
import { Section } from '../../controls/Section';
import { Unfold } from '../../controls/Unfold';
import { Findings } from './Findings';
import { LearnerCard } from './LearnerCard';
import { LearnerClaims } from './LearnerClaims';
import { LearnerScenarios } from './LearnerScenarios';
import { LedgerLines } from './LedgerLines';
import { NextHeading } from './NextHeading';
import { PickLearner } from './PickLearner';
import { PlannedSeries } from './PlannedSeries';
import { ReadWith } from './ReadWith';
import { SentenceList } from './SentenceList';
import { SheetSaysOtherwise } from './SheetSaysOtherwise';
import { SittingForm } from './SittingForm';
import { UnderChoices } from './UnderChoices';
import { useWhatNextStyles } from './useWhatNextStyles';
import type { WhatNext } from './whatNextOf';

const Entry = ({ option }: { readonly option: EntryOption }): ReactNode => {
  const styles = useWhatNextStyles();
  const said = rulesWords([...option.refusals, ...option.consequences]);
  return (
    <li className={styles.finding}>
      <Text block weight="semibold">
        {option.component}
      </Text>
      <Text block>{entrySentences(option).join(' ')}</Text>
      {said !== '' && (
        <Caption1 block className={styles.quiet}>
          {said}
        </Caption1>
      )}
    </li>
  );
};

/** Each component in the coming series: whether it can be entered, and what the entry would force, before the deadline. */
const EntryList = ({ next, outlook }: { readonly next: WhatNext; readonly outlook: LearnerOutlook }): ReactNode => {
  const styles = useWhatNextStyles();
  return (
    <ul className={styles.plain} aria-label={`Entries for ${seriesInWords(next.coming)}`}>
      {outlook.options.map((option) => (
        <Entry key={option.component} option={option} />
      ))}
    </ul>
  );
};

interface RetakeListProps {
  readonly next: WhatNext;
  readonly outlook: LearnerOutlook;
}

/** Whether another sitting is worth it, component by component, under one named conversion each (WHATIF-1, WHATIF-3). */
const RetakeList = ({ next, outlook }: RetakeListProps): ReactNode => {
  const { retakes, outcome } = outlook;
  const { coming, under, rules } = next;
  const none = noRetakeSentence(noRetake(outlook, under), coming);
  const terms = retakeTerms(retakes, coming, rules.scale.structure);
  return (
    <>
      {none !== '' && <Body1 block>{none}</Body1>}
      {terms !== '' && <Body1 block>{terms}</Body1>}
      {retakes.map((retake) => (
        <div key={retake.component}>
          <Subtitle2 as="h3">{retake.component}</Subtitle2>
          <ReadWith conversion={retake.conversion} />
          <SentenceList
            label={`Another sitting of ${retake.component}`}
            sentences={retakeSentences(retake, { outcome, externalMax: under[retake.externalId]?.max })}
          />
        </div>
      ))}
    </>
  );
};

/** How far the learner's grade is from changing if boundaries moved, from the marks behind the certificate (WHATIF-4). */
const MarginLines = ({ next, outlook }: { readonly next: WhatNext; readonly outlook: LearnerOutlook }): ReactNode => {
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

interface LearnerViewProps {
  readonly next: WhatNext;
  readonly outlook: LearnerOutlook;
  readonly open: (row: number | undefined) => void;
}

const Ledger = ({ next, outlook }: Pick<LearnerViewProps, 'next' | 'outlook'>): ReactNode => {
  const [isAdding, setIsAdding] = useState(false);
  return (
    <>
      <LedgerLines next={next} outlook={outlook} />
      {outlook.learner.key !== undefined &&
        (isAdding ? (
          <SittingForm next={next} outlook={outlook} close={() => setIsAdding(false)} />
        ) : (
          <Button size="small" onClick={() => setIsAdding(true)}>
            Add or correct a sitting
          </Button>
        ))}
    </>
  );
};

/** One learner: the choices side by side and the ways to claim; the ledger and the reasons unfold. */
export const LearnerView = ({ next, outlook, open }: LearnerViewProps): ReactNode => {
  const styles = useWhatNextStyles();
  const { learner, held } = outlook;
  return (
    <>
      <LeaveButton size="small" className={styles.back} onClick={() => open(undefined)}>
        Back to the class
      </LeaveButton>
      <NextHeading sentence={`${learner.shownAs}: ${standingSentence(outlook)}`} next={next} />
      <SheetSaysOtherwise next={next} outlook={outlook} />
      <Findings next={next} outlook={outlook} />
      <LearnerCard next={next} outlook={outlook} />
      <Unfold title="What each choice takes" heading="h3">
        <RetakeList next={next} outlook={outlook} />
      </Unfold>
      <Unfold title="What may still be entered" heading="h3">
        <EntryList next={next} outlook={outlook} />
      </Unfold>
      <Unfold title="Series and UMS tables" heading="h3">
        <PlannedSeries next={next} />
        <UnderChoices next={next} />
      </Unfold>
      <LearnerClaims next={next} outlook={outlook} />
      <Section title="This learner">
        <Unfold title={`Record (${counted(held.length, 'sitting')})`} heading="h3" opensWhen={held.length === 0}>
          <Ledger next={next} outlook={outlook} />
        </Unfold>
        <MarginLines next={next} outlook={outlook} />
        <LearnerScenarios next={next} outlook={outlook} />
      </Section>
      <Section title="Another learner">
        <PickLearner next={next} chosen={learner.row} open={open} />
      </Section>
    </>
  );
};
