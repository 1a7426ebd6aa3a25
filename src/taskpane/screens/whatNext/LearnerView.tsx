import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { LearnerOutlook } from '../../../markbook/whatNext/learnerOutlook';
import { standingSentence } from '../../../markbook/whatNext/whatNextWords';
import { Section } from '../../frame/Section';
import { Unfold } from '../../frame/Unfold';
import { EntryList } from './EntryList';
import { Findings } from './Findings';
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
import type { WhatNext } from './whatNextOf';

interface LearnerViewProps {
  readonly next: WhatNext;
  readonly outlook: LearnerOutlook;
  readonly open: (row: number | undefined) => void;
}

/** One learner: the ledger and what it comes to, warnings before the entry deadline, whether another sitting is worth it, and the ways to claim. */
export const LearnerView = ({ next, outlook, open }: LearnerViewProps): ReactNode => {
  const [isAdding, setIsAdding] = useState(false);
  const { learner } = outlook;
  return (
    <>
      <Button size="small" appearance="subtle" onClick={() => open(undefined)}>
        Back to the class
      </Button>
      <NextHeading sentence={`${learner.shownAs}: ${standingSentence(outlook)}`} next={next} />
      <Findings next={next} outlook={outlook} />
      <Section title="Ledger">
        <LedgerLines next={next} outlook={outlook} />
        {learner.key !== undefined &&
          (isAdding ? (
            <SittingForm next={next} outlook={outlook} close={() => setIsAdding(false)} />
          ) : (
            <Button size="small" onClick={() => setIsAdding(true)}>
              Add or correct a sitting
            </Button>
          ))}
      </Section>
      <Section title="What may still be entered">
        <PlannedSeries next={next} />
        <EntryList next={next} outlook={outlook} />
      </Section>
      <Section title="Is another sitting worth it?">
        <RetakeList next={next} outlook={outlook} />
        <Unfold title="Conversions these marks are read with" heading="h3">
          <UnderChoices next={next} />
        </Unfold>
      </Section>
      <LearnerClaims next={next} outlook={outlook} />
      <MarginLines next={next} outlook={outlook} />
      <LearnerScenarios next={next} outlook={outlook} />
      <Section title="Another learner">
        <PickLearner next={next} chosen={learner.row} open={open} />
      </Section>
    </>
  );
};
