import { useMemo, type ReactNode } from 'react';
import { classList, classSentence, kindCounts, othersSentence } from '../../../markbook/whatNext';
import { Guidance } from '../../controls/Guidance';
import { Notice } from '../../controls/Notice';
import { Section } from '../../controls/Section';
import { Unfold } from '../../controls/Unfold';
import { BoundaryShock } from './BoundaryShock';
import { ClassClaims } from './ClassClaims';
import { ClassForkView } from './ClassForkView';
import { ClassScenarios } from './ClassScenarios';
import { FillLedger } from './FillLedger';
import { NextHeading } from './NextHeading';
import { PickLearner } from './PickLearner';
import { PlannedSeries } from './PlannedSeries';
import { UnderChoices } from './UnderChoices';
import { SheetSaysOtherwise } from './SheetSaysOtherwise';
import type { WhatNext } from './whatNextOf';
import { WhoGains } from './WhoGains';

interface ClassViewProps {
  readonly next: WhatNext;
  readonly open: (row: number) => void;
}

const LEDGER = 'Retakes, resits and claims are worked out from the record of sittings, the table BTEC_Sittings.';

const OfClaims = ({ next }: Pick<ClassViewProps, 'next'>): ReactNode => (
  <>
    <Unfold title="Claims" heading="h3">
      <ClassClaims next={next} />
    </Unfold>
    {!next.rules.creative && (
      <Unfold title="Claim now or wait" heading="h3">
        <ClassForkView next={next} />
      </Unfold>
    )}
    <Unfold title="About claims" heading="h3">
      <Guidance topic="claims" label="About claims" />
    </Unfold>
  </>
);

/** The class: who gains, the terms of the question, its claims and scenarios, and what moving boundaries would do. */
export const ClassView = ({ next, open }: ClassViewProps): ReactNode => {
  const { outlooks, ofOthers } = next;
  const listed = useMemo(() => classList(outlooks), [outlooks]);
  const counts = useMemo(() => kindCounts(listed), [listed]);
  const holds = outlooks.some(({ held }) => held.length > 0);
  const isByNumber = outlooks.some(({ learner, held }) => learner.key?.kind === 'candidate-number' && held.length > 0);
  return (
    <>
      <NextHeading sentence={classSentence(outlooks.length, counts, holds)} next={next} />
      <SheetSaysOtherwise next={next} />
      {isByNumber && (
        <Notice
          intent="warning"
          text="Some learners are known by their candidate number only, which is valid in one series. Add UCIs or ULNs in Set up before sittings of several series are kept."
        />
      )}
      {!holds && <FillLedger next={next} isFirst words={`${LEDGER} ${othersSentence(ofOthers)}`.trim()} />}
      {holds && <WhoGains listed={listed} counts={counts} next={next} open={open} />}
      <Section title="One learner">
        <PickLearner next={next} open={open} />
      </Section>
      <Section title="Series and UMS tables">
        <PlannedSeries next={next} />
        <UnderChoices next={next} />
      </Section>
      <Section title="The whole class">
        {holds && (
          <>
            <OfClaims next={next} />
            <Unfold title="Scenarios" heading="h3">
              <ClassScenarios next={next} open={open} />
            </Unfold>
            <Unfold title="Marks of the tracker" heading="h3">
              <FillLedger next={next} isFirst={false} words="" />
            </Unfold>
          </>
        )}
        <BoundaryShock next={next} />
      </Section>
    </>
  );
};
