import { Body1, Field, Input } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import { tallyRows } from '../../../markbook/scenarios';
import {
  CLASS_FORK_WORDS,
  classFork,
  classForkPoints,
  classForkSentence,
  classList,
  classSentence,
  classShock,
  kindCounts,
  moreTyped,
  othersSentence,
  shiftWords,
  shockSentence,
} from '../../../markbook/whatNext';
import { type ComponentId, GRADES } from '../../../rules';
import { ComponentChoice } from '../../controls/ComponentChoice';
import { Guidance } from '../../controls/Guidance';
import { Notice } from '../../controls/Notice';
import { Qualifier } from '../../controls/Qualifier';
import { SCENARIO, SIMULATION } from '../../controls/qualifierWords';
import { Section } from '../../controls/Section';
import { SideBySide } from '../../controls/SideBySide';
import { Unfold } from '../../controls/Unfold';
import { ClassClaims } from './ClassClaims';
import { ClassScenarios } from './ClassScenarios';
import { FillLedger } from './FillLedger';
import { NextHeading } from './NextHeading';
import { PickLearner } from './PickLearner';
import { PlannedSeries } from './PlannedSeries';
import { SheetSaysOtherwise } from './SheetSaysOtherwise';
import { UnderChoices } from './UnderChoices';
import { useWhatNextStyles } from './useWhatNextStyles';
import type { WhatNext } from './whatNextOf';
import { WhoGains } from './WhoGains';

/** Claim now or wait, for the whole class: what each would come to if every resit gave so many UMS more (WHATIF-6). */
const ClassForkView = ({ next }: { readonly next: WhatNext }): ReactNode => {
  const styles = useWhatNextStyles();
  const [typed, setTyped] = useState('0');
  const { outlooks, coming, rules } = next;
  const more = moreTyped(typed);
  const fork = useMemo(
    () => (more === undefined ? undefined : classFork(outlooks, { coming, more }, rules)),
    [outlooks, coming, more, rules],
  );
  return (
    <>
      <Body1 className={styles.block}>{CLASS_FORK_WORDS}</Body1>
      <Field
        label="UMS more in each resit"
        {...(more === undefined && { validationMessage: 'Type a whole number, such as 10 or -5.' })}
      >
        <Input value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      {fork !== undefined && (
        <>
          <div className={styles.row}>
            <Qualifier words={SCENARIO} />
            <Body1>{classForkSentence(fork, coming)}</Body1>
          </div>
          {fork.learners > 0 && (
            <>
              <SideBySide
                label="Claim now or wait, the whole class"
                headings={['Grade', 'Claim now', 'Wait', 'Both, the better']}
                rows={tallyRows([fork.now, fork.wait, fork.both])}
              />
              <Body1 className={styles.block}>{classForkPoints(fork)}</Body1>
            </>
          )}
        </>
      )}
    </>
  );
};

const Shock = ({ next }: { readonly next: WhatNext }): ReactNode => {
  const styles = useWhatNextStyles();
  const [component, setComponent] = useState<ComponentId>(next.scale.structure.external);
  const { reading, under, scale } = next;
  const shock = useMemo(
    () => classShock(reading.learners, under, component, scale),
    [reading, under, component, scale],
  );
  return (
    <>
      <ComponentChoice components={scale.structure.components} chosen={component} onChoose={setComponent} />
      <div className={styles.row}>
        <Qualifier words={SIMULATION} />
        <Body1 className={styles.quiet}>{shockSentence(shock, under, scale.structure)}</Body1>
      </div>
      {shock !== undefined && shock.learners > 0 && (
        <SideBySide
          label={`Learners at each grade if the boundaries of ${component} moved`}
          headings={['Marks', ...GRADES]}
          rows={shock.rows.map(({ by, counts }) => [shiftWords(by), ...counts.map(({ count }) => count)])}
        />
      )}
    </>
  );
};

/** How many would hold each grade if one component’s boundaries moved (WHATIF-5). */
const BoundaryShock = ({ next }: { readonly next: WhatNext }): ReactNode => (
  <Unfold title="If boundaries moved" heading="h3">
    <Shock next={next} />
  </Unfold>
);

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
