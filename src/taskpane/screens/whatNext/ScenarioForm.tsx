import { Body1, Button, Field, Input, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import {
  assumedOutcome,
  type Assumption,
  assumptionWords,
  outcomeRows,
  typedAssumption,
} from '../../../markbook/scenarios';
import type { LearnerOutlook } from '../../../markbook/whatNext';
import { typedSittingWords } from '../../../markbook/sittings';
import type { ComponentId, Series } from '../../../rules';
import { ComponentChoice } from '../../controls/ComponentChoice';
import { SideBySide } from '../../controls/SideBySide';
import { KeepScenario } from './KeepScenario';
import { useWhatNextStyles } from './useWhatNextStyles';
import type { WhatNext } from './whatNextOf';
import { LeaveButton } from '../../controls/LeaveButton';
import { sittingInWords, sittingName } from '../../../markbook/wording';

interface ScenarioFormProps {
  readonly next: WhatNext;
  readonly outlook: LearnerOutlook;
  /** The scenario that is changed; a new one without it. */
  readonly from?: { readonly name: string; readonly assumptions: readonly Assumption[] };
  readonly taken: readonly string[];
  readonly close: () => void;
}

interface AssumeProps {
  readonly next: WhatNext;
  readonly assume: (assumption: Assumption) => void;
}

interface SeriesAssumedProps {
  readonly next: WhatNext;
  readonly series: Series;
  readonly setSeries: (series: Series) => void;
}

const SeriesAssumed = ({ next, series, setSeries }: SeriesAssumedProps): ReactNode => {
  const styles = useWhatNextStyles();
  const choices = next.seriesAhead;
  return (
    <Field label="Series assumed">
      <Select
        className={styles.select}
        value={series}
        onChange={(_, { value }) => setSeries(choices.find((each) => each === value) ?? series)}
      >
        {choices.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </Select>
    </Field>
  );
};

const Assume = ({ next, assume }: AssumeProps): ReactNode => {
  const styles = useWhatNextStyles();
  const [component, setComponent] = useState<ComponentId>(next.scale.structure.external);
  const [series, setSeries] = useState<Series>(next.coming);
  const [typed, setTyped] = useState({ mark: '', ums: '' });
  const conversion = next.under[component];
  const read = typedAssumption({ component, series, ...typed }, conversion, next.scale);
  const isBlank = typed.mark.trim() === '' && typed.ums.trim() === '';
  return (
    <div className={styles.fields} role="group" aria-label="Assume a result">
      <ComponentChoice components={next.scale.structure.components} chosen={component} onChoose={setComponent} />
      <SeriesAssumed next={next} series={series} setSeries={setSeries} />
      <Field
        label="Assumed raw mark"
        hint={
          conversion === undefined
            ? 'Choose a UMS table above, or type the UMS.'
            : `Out of ${conversion.max}, read with ${sittingInWords(conversion)}.`
        }
      >
        <Input value={typed.mark} onChange={(_, { value }) => setTyped({ mark: value, ums: '' })} />
      </Field>
      <Field label="or assumed UMS">
        <Input value={typed.ums} onChange={(_, { value }) => setTyped({ mark: '', ums: value })} />
      </Field>
      {!isBlank && <Body1>{read.ok ? assumptionWords(read.value) : typedSittingWords(read.problems[0])}</Body1>}
      <div>
        <Button
          disabled={isBlank || !read.ok}
          onClick={() => {
            if (!read.ok) return;
            assume(read.value);
            setTyped({ mark: '', ums: '' });
          }}
        >
          Assume it
        </Button>
      </div>
    </div>
  );
};

interface AssumedProps {
  readonly assumed: readonly Assumption[];
  readonly drop: (assumption: Assumption) => void;
}

const Assumed = ({ assumed, drop }: AssumedProps): ReactNode => {
  const styles = useWhatNextStyles();
  return (
    <ul className={styles.plain} aria-label="Assumed">
      {assumed.map((each) => (
        <li key={`${each.component} ${each.series}`} className={styles.row}>
          <span className={styles.grow}>{assumptionWords(each)}</span>
          <Button size="small" aria-label={`Drop ${sittingName(each)}`} onClick={() => drop(each)}>
            Drop
          </Button>
        </li>
      ))}
    </ul>
  );
};

const isSame = (a: Assumption, b: Assumption): boolean => a.component === b.component && a.series === b.series;

/** Builds a scenario for one learner: assumed results, what they would come to beside today, and a name to keep it under. */
export const ScenarioForm = ({ next, outlook, from, taken, close }: ScenarioFormProps): ReactNode => {
  const styles = useWhatNextStyles();
  const [assumed, setAssumed] = useState<readonly Assumption[]>(from?.assumptions ?? []);
  const [name, setName] = useState(from?.name ?? '');
  const [isKeeping, setIsKeeping] = useState(false);
  const change = (to: readonly Assumption[]): void => {
    setIsKeeping(false);
    setAssumed(to);
  };
  const wanted = name.trim();
  const isTaken = wanted !== from?.name && taken.includes(wanted);
  const key = outlook.learner.key?.text ?? '';
  return (
    <div className={styles.fields}>
      <Assumed assumed={assumed} drop={(gone) => change(assumed.filter((each) => !isSame(each, gone)))} />
      <Assume next={next} assume={(added) => change([...assumed.filter((each) => !isSame(each, added)), added])} />
      {assumed.length > 0 && (
        <SideBySide
          label="Today and the scenario"
          headings={['', 'Today', 'Scenario']}
          rows={outcomeRows([outlook.outcome, assumedOutcome(outlook, assumed, next.rules)])}
        />
      )}
      <Field
        label="Name of the scenario"
        {...(isTaken && { validationMessage: 'This learner has a scenario of that name already.' })}
      >
        <Input value={name} disabled={from !== undefined} onChange={(_, { value }) => setName(value)} />
      </Field>
      {isKeeping ? (
        <KeepScenario next={next} name={wanted} byLearner={new Map([[key, assumed]])} close={close} />
      ) : (
        <div className={styles.buttons}>
          <Button disabled={wanted === '' || isTaken || assumed.length === 0} onClick={() => setIsKeeping(true)}>
            Show what is kept
          </Button>
          <LeaveButton onClick={close}>Cancel</LeaveButton>
        </div>
      )}
    </div>
  );
};
