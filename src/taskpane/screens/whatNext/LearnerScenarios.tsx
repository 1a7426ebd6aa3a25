import { Body1, Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import {
  assumedOf,
  assumedOutcome,
  type Assumption,
  assumptionWords,
  noSubjectSentence,
  outcomeRows,
  type Scenario,
} from '../../../markbook/scenarios';
import type { LearnerOutlook } from '../../../markbook/whatNext';
import { Qualifier } from '../../controls/Qualifier';
import { SCENARIO } from '../../controls/qualifierWords';
import { SideBySide } from '../../controls/SideBySide';
import { Unfold } from '../../controls/Unfold';
import { KeepScenario } from './KeepScenario';
import { ScenarioForm } from './ScenarioForm';
import { useScenarios } from './useScenarios';
import { useWhatNextStyles } from './useWhatNextStyles';
import type { WhatNext } from './whatNextOf';

interface LearnerScenariosProps {
  readonly next: WhatNext;
  readonly outlook: LearnerOutlook;
}

/** What is being changed is remembered as it was: a colleague may delete it meanwhile, and what was typed would go. */
type Doing =
  | { readonly kind: 'new' }
  | { readonly kind: 'change'; readonly from: { readonly name: string; readonly assumptions: readonly Assumption[] } }
  | { readonly kind: 'delete'; readonly name: string };

interface KeptProps {
  readonly scenario: Scenario;
  readonly assumptions: readonly Assumption[];
  readonly start: (doing: Doing) => void;
}

const Kept = ({ scenario: { name }, assumptions, start }: KeptProps): ReactNode => {
  const styles = useWhatNextStyles();
  return (
    <li className={styles.finding}>
      <Body1 block className={styles.strong}>
        {name}
      </Body1>
      <Body1 block>{assumptions.map(assumptionWords).join('; ')}</Body1>
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-label={`Change ${name}`}
          onClick={() => start({ kind: 'change', from: { name, assumptions } })}
        >
          Change
        </Button>
        <Button size="small" aria-label={`Delete ${name}`} onClick={() => start({ kind: 'delete', name })}>
          Delete
        </Button>
      </div>
    </li>
  );
};

const List = ({
  next,
  outlook,
  own,
  start,
}: LearnerScenariosProps & {
  readonly own: readonly Scenario[];
  readonly start: (doing: Doing) => void;
}): ReactNode => {
  const styles = useWhatNextStyles();
  if (own.length === 0) return null;
  return (
    <>
      <div className={styles.row}>
        <Qualifier words={SCENARIO} />
      </div>
      <SideBySide
        label="Scenarios side by side with today"
        headings={['', 'Today', ...own.map(({ name }) => name)]}
        rows={outcomeRows([
          outlook.outcome,
          ...own.map(({ byLearner }) => assumedOutcome(outlook, assumedOf(byLearner, outlook.learner), next.rules)),
        ])}
      />
      <ul className={styles.plain} aria-label="Scenarios kept">
        {own.map((scenario) => (
          <Kept
            key={scenario.name}
            scenario={scenario}
            assumptions={assumedOf(scenario.byLearner, outlook.learner)}
            start={start}
          />
        ))}
      </ul>
    </>
  );
};

/** The learner's scenarios beside today's ledger: kept, changed and deleted in the workbook. */
export const LearnerScenarios = ({ next, outlook }: LearnerScenariosProps): ReactNode => {
  const [doing, setDoing] = useState<Doing>();
  const scenarios = useScenarios(next);
  const { key } = outlook.learner;
  if (key === undefined) return null;
  const own = scenarios.filter(({ byLearner }) => byLearner.has(key.id));
  const ofNoSubject = scenarios.flatMap((each) => each.ofNoSubject.filter(({ learner }) => learner === key.id));
  const close = (): void => setDoing(undefined);
  return (
    <Unfold title={`Scenarios (${own.length})`} heading="h3" opensWhen={ofNoSubject.length > 0}>
      {ofNoSubject.length > 0 && <Body1 block>{noSubjectSentence(ofNoSubject)}</Body1>}
      {doing === undefined && <List next={next} outlook={outlook} own={own} start={setDoing} />}
      {doing === undefined && (
        <Button size="small" onClick={() => setDoing({ kind: 'new' })}>
          New scenario
        </Button>
      )}
      {doing?.kind === 'delete' && (
        <KeepScenario next={next} name={doing.name} byLearner={new Map([[key.id, []]])} close={close} />
      )}
      {(doing?.kind === 'new' || doing?.kind === 'change') && (
        <ScenarioForm
          next={next}
          outlook={outlook}
          taken={own.map(({ name }) => name)}
          close={close}
          {...(doing.kind === 'change' && { from: doing.from })}
        />
      )}
    </Unfold>
  );
};
