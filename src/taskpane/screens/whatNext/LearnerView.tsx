import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { type LearnerOutlook, standingSentence } from '../../../markbook/whatNext';
import { counted } from '../../../markbook/wording';
import { Section } from '../../controls/Section';
import { Unfold } from '../../controls/Unfold';
import { EntryList } from './EntryList';
import { Findings } from './Findings';
import { LearnerCard } from './LearnerCard';
import { LearnerClaims } from './LearnerClaims';
import { LearnerScenarios } from './LearnerScenarios';
import { LedgerLines } from './LedgerLines';
import { MarginLines } from './MarginLines';
import { NextHeading } from './NextHeading';
import { PickLearner } from './PickLearner';
import { PlannedSeries } from './PlannedSeries';
import { RetakeList } from './RetakeList';
import { SittingForm } from './SittingForm';
import { UnderChoices } from './UnderChoices';
import { useWhatNextStyles } from './useWhatNextStyles';
import { SheetSaysOtherwise } from './SheetSaysOtherwise';
import type { WhatNext } from './whatNextOf';
import { LeaveButton } from '../../controls/LeaveButton';

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
