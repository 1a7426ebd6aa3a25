import { Body1, Button, Field, Input, SpinButton } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import {
  comparedClass,
  everyoneAssumed,
  leftOutSentence,
  type Scenario,
  scenarioSentence,
  tallyRows,
} from '../../../markbook/scenarios';
import { internalsOf, type ComponentId } from '../../../rules';
import { ComponentChoice } from '../../controls/ComponentChoice';
import { Qualifier } from '../../controls/Qualifier';
import { SCENARIO } from '../../controls/qualifierWords';
import { SideBySide } from '../../controls/SideBySide';
import { KeepScenario } from './KeepScenario';
import { useWhatNextStyles } from './useWhatNextStyles';
import type { WhatNext } from './whatNextOf';
import { LeaveButton } from '../../controls/LeaveButton';
import { seriesInWords, sittingInWords } from '../../../markbook/wording';

interface EveryoneFormProps {
  readonly next: WhatNext;
  readonly scenarios: readonly Scenario[];
  readonly close: () => void;
}

interface MoreProps {
  readonly label: string;
  readonly value: number;
  readonly change: (value: number) => void;
}

const MOST = 60;

const More = ({ label, value, change }: MoreProps): ReactNode => (
  <Field label={label}>
    <SpinButton
      value={value}
      min={-MOST}
      max={MOST}
      onChange={(_, { value: chosen, displayValue }) => {
        const number = chosen ?? Number(displayValue);
        if (Number.isInteger(number) && Math.abs(number) <= MOST) change(number);
      }}
    />
  </Field>
);

interface NameAndKeepProps extends EveryoneFormProps {
  readonly assumed: ReturnType<typeof everyoneAssumed>;
}

const NameAndKeep = ({ next, scenarios, assumed, close }: NameAndKeepProps): ReactNode => {
  const styles = useWhatNextStyles();
  const [name, setName] = useState('');
  const [isKeeping, setIsKeeping] = useState(false);
  const wanted = name.trim();
  const before = scenarios.find((scenario) => scenario.name === wanted);
  return (
    <>
      <Field
        label="Name of the scenario"
        {...(before !== undefined && {
          validationState: 'warning' as const,
          validationMessage: 'A scenario of that name is kept: it is written anew.',
        })}
      >
        <Input value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      {isKeeping ? (
        <KeepScenario
          next={next}
          name={wanted}
          byLearner={assumed.byLearner}
          gone={before?.byLearner.keys() ?? []}
          close={close}
        />
      ) : (
        <div className={styles.buttons}>
          <Button disabled={wanted === '' || assumed.byLearner.size === 0} onClick={() => setIsKeeping(true)}>
            Show what is kept
          </Button>
          <LeaveButton onClick={close}>Cancel</LeaveButton>
        </div>
      )}
    </>
  );
};

/** A scenario for the class: everyone who may be entered sits a component again, some marks better, and the external where that is forced. */
export const EveryoneForm = ({ next, scenarios, close }: EveryoneFormProps): ReactNode => {
  const styles = useWhatNextStyles();
  const { structure } = next.scale;
  const [component, setComponent] = useState<ComponentId>(internalsOf(structure).at(-1) ?? structure.external);
  const [more, setMore] = useState(6);
  const [moreOnExternal, setMoreOnExternal] = useState(0);
  const { outlooks, coming: series, under, rules } = next;
  const assumed = useMemo(
    () => everyoneAssumed(outlooks, { component, series, more, moreOnExternal }, under),
    [outlooks, component, series, more, moreOnExternal, under],
  );
  const compared = useMemo(() => comparedClass(outlooks, assumed, rules), [outlooks, assumed, rules]);
  const left = leftOutSentence(assumed.leftOut);
  const words = under[component] === undefined ? '' : `, read with ${sittingInWords(under[component])}`;
  return (
    <div className={styles.fields}>
      <ComponentChoice components={structure.components} chosen={component} onChoose={setComponent} />
      <More label={`Marks more on ${component} than now${words}`} value={more} change={setMore} />
      {component !== structure.external && (
        <More
          label={`Marks more on ${structure.external}, where it has to be sat again`}
          value={moreOnExternal}
          change={setMoreOnExternal}
        />
      )}
      <div className={styles.row}>
        <Qualifier words={SCENARIO} />
        <Body1>{`In ${seriesInWords(series)}, ${scenarioSentence(compared)}`}</Body1>
      </div>
      {left !== '' && <Body1>{left}</Body1>}
      {compared.learners.length > 0 && (
        <SideBySide
          label="The class today and in the scenario"
          headings={['Grade', 'Today', 'Scenario']}
          rows={tallyRows([compared.today, compared.then])}
        />
      )}
      <NameAndKeep next={next} scenarios={scenarios} assumed={assumed} close={close} />
    </div>
  );
};
