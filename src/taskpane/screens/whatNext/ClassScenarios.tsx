import { Body1, Button, Text } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import {
  comparedClass,
  type ComparedLearner,
  noSubjectSentence,
  outcomeWords,
  type Scenario,
  scenarioSentence,
  tallyRows,
  unusableSentence,
} from '../../../markbook/scenarios';
import type { LearnerOutlook } from '../../../markbook/whatNext';
import { LimitedList } from '../../controls/LimitedList';
import { Qualifier } from '../../controls/Qualifier';
import { SCENARIO } from '../../controls/qualifierWords';
import { SideBySide } from '../../controls/SideBySide';
import { Unfold } from '../../controls/Unfold';
import { EveryoneForm } from './EveryoneForm';
import { KeepScenario } from './KeepScenario';
import { useScenarios } from './useScenarios';
import { useWhatNextStyles } from './useWhatNextStyles';
import type { WhatNext } from './whatNextOf';

interface ClassScenariosProps {
  readonly next: WhatNext;
  readonly open: (row: number) => void;
}

interface ChangedProps {
  readonly compared: ComparedLearner<LearnerOutlook>;
  readonly open: (row: number) => void;
}

const Changed = ({ compared: { given, today, then }, open }: ChangedProps): ReactNode => {
  const styles = useWhatNextStyles();
  const { learner } = given;
  return (
    <div className={styles.row}>
      <Text
        className={styles.grow}
      >{`${learner.shownAs}. ${outcomeWords(today)}; in the scenario ${outcomeWords(then)}.`}</Text>
      <Button size="small" aria-label={`Open, ${learner.shownAs}`} onClick={() => open(learner.row)}>
        Open
      </Button>
    </div>
  );
};

interface KeptProps extends ClassScenariosProps {
  readonly scenario: Scenario;
}

const DeleteScenario = ({ next, scenario }: Pick<KeptProps, 'next' | 'scenario'>): ReactNode => {
  const styles = useWhatNextStyles();
  const [isGoing, setIsGoing] = useState(false);
  const learners = new Set([...scenario.byLearner.keys(), ...scenario.unusable.map(({ learner }) => learner)]);
  return isGoing ? (
    <KeepScenario
      next={next}
      name={scenario.name}
      byLearner={new Map()}
      gone={learners}
      close={() => setIsGoing(false)}
    />
  ) : (
    <div className={styles.buttons}>
      <Button size="small" aria-label={`Delete ${scenario.name}`} onClick={() => setIsGoing(true)}>
        Delete
      </Button>
    </div>
  );
};

const Kept = ({ scenario, next, open }: KeptProps): ReactNode => {
  const styles = useWhatNextStyles();
  const { outlooks, rules } = next;
  const compared = useMemo(() => comparedClass(outlooks, scenario, rules), [outlooks, scenario, rules]);
  const changed = compared.learners.filter(({ change }) => change !== 'same' && change !== 'still none');
  const unusable = unusableSentence(scenario.unusable.length);
  const ofNoSubject = noSubjectSentence(scenario.ofNoSubject);
  return (
    <Unfold title={scenario.name} heading="h4">
      <div className={styles.row}>
        <Qualifier words={SCENARIO} />
        <Body1>{scenarioSentence(compared)}</Body1>
      </div>
      {unusable !== '' && <Body1 block>{unusable}</Body1>}
      {ofNoSubject !== '' && <Body1 block>{ofNoSubject}</Body1>}
      <SideBySide
        label={`The class today and in ${scenario.name}`}
        headings={['Grade', 'Today', 'Scenario']}
        rows={tallyRows([compared.today, compared.then])}
      />
      {changed.length > 0 && (
        <LimitedList
          label={`Whose result changes in ${scenario.name}`}
          items={changed}
          keyOf={({ given }) => String(given.learner.row)}
          show={(each) => <Changed compared={each} open={open} />}
          step={6}
        />
      )}
      <DeleteScenario next={next} scenario={scenario} />
    </Unfold>
  );
};

/** The class's scenarios: each beside today, and one for everyone at once. */
export const ClassScenarios = ({ next, open }: ClassScenariosProps): ReactNode => {
  const styles = useWhatNextStyles();
  const scenarios = useScenarios(next);
  const [isNew, setIsNew] = useState(false);
  return (
    <>
      {scenarios.length === 0 && (
        <Body1 className={styles.block}>
          A scenario assumes results that are not there yet. None is kept for this class.
        </Body1>
      )}
      {scenarios.map((scenario) => (
        <Kept key={scenario.name} scenario={scenario} next={next} open={open} />
      ))}
      {isNew ? (
        <EveryoneForm next={next} scenarios={scenarios} close={() => setIsNew(false)} />
      ) : (
        <Button size="small" onClick={() => setIsNew(true)}>
          New scenario for everyone
        </Button>
      )}
    </>
  );
};
