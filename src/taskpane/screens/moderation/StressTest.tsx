import { Body1, Field, Select, SpinButton } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import { amendmentsSentence, simulationOf } from '../../../markbook/moderation';
import { seriesInWords } from '../../../markbook/wording';
import type { Conversion, MarkChange } from '../../../rules';
import { Qualifier } from '../../controls/Qualifier';
import { SIMULATION, STATUS_WORDS } from '../../controls/qualifierWords';
import { GradeChangeTable } from './GradeChangeTable';
import type { ModerationTools } from './moderationTools';
import { useModerationStyles } from './useModerationStyles';

/** Which way all marks are changed. */
type Kind = MarkChange['kind'];

const KINDS: Readonly<Record<Kind, string>> = {
  flat: 'the same for every mark',
  bands: 'by mark band',
  linear: 'growing from 0 to the maximum',
};

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

const NumberField = ({ label, value, min, max, onChange }: NumberFieldProps): ReactNode => {
  const styles = useModerationStyles();
  return (
    <Field label={label}>
      <SpinButton
        className={styles.short}
        value={value}
        min={min}
        max={max}
        onChange={(_, { value: next, displayValue }) => {
          const typed = next ?? Number(displayValue);
          if (Number.isInteger(typed)) onChange(Math.min(max, Math.max(min, typed)));
        }}
      />
    </Field>
  );
};

/** Thirds of the range, lowest first: bands for trying out, not Pearson's. */
const bandsOf = (max: number): readonly (readonly [from: number, to: number])[] => {
  const [one, two] = [Math.floor(max / 3), Math.floor((2 * max) / 3)];
  return [
    [0, one],
    [one + 1, two],
    [two + 1, max],
  ];
};

/** The change to try out: its kind, and as many figures as the kind needs. */
interface TriedChange {
  readonly kind: Kind;
  readonly figures: readonly [number, number, number];
}

/** The change as the rules take it. */
const markChange = ({ kind, figures }: TriedChange, max: number): MarkChange => {
  const [first, second] = figures;
  if (kind === 'flat') return { kind, by: first };
  if (kind === 'linear') return { kind, atZero: first, atMax: second };
  return { kind, bands: bandsOf(max).map(([from, to], index) => ({ from, to, by: figures[index] ?? 0 })) };
};

const labelsOf = (kind: Kind, max: number): readonly string[] => {
  if (kind === 'flat') return ['Marks added to each'];
  if (kind === 'linear') return ['Added at mark 0', `Added at mark ${max}`];
  return bandsOf(max).map(([from, to]) => `Added to marks ${from} to ${to}`);
};

interface StressFieldsProps {
  readonly tried: TriedChange;
  readonly max: number;
  readonly onChange: (tried: TriedChange) => void;
}

/** Asks for the change to try out. */
const StressFields = ({ tried, max, onChange }: StressFieldsProps): ReactNode => {
  const styles = useModerationStyles();
  const { kind, figures } = tried;
  const set = (index: number, value: number): void => {
    const [a, b, c] = figures.map((figure, at) => (at === index ? value : figure));
    onChange({ kind, figures: [a ?? 0, b ?? 0, c ?? 0] });
  };
  return (
    <div className={styles.fields}>
      <Field label="Change" className={styles.field}>
        <Select
          className={styles.select}
          value={kind}
          onChange={(_, { value }) =>
            onChange({ kind: value === 'bands' || value === 'linear' ? value : 'flat', figures })
          }
        >
          {Object.entries(KINDS).map(([each, words]) => (
            <option key={each} value={each}>
              {words}
            </option>
          ))}
        </Select>
      </Field>
      {labelsOf(kind, max).map((label, index) => (
        <NumberField
          key={label}
          label={label}
          value={figures[index] ?? 0}
          min={-max}
          max={max}
          onChange={(value) => set(index, value)}
        />
      ))}
    </div>
  );
};

interface ResultProps extends ModerationTools {
  readonly tried: TriedChange;
  readonly conversion: Conversion;
}

const Result = ({ tried, conversion, moderation, grader }: ResultProps): ReactNode => {
  const compared = useMemo(
    () => simulationOf(moderation, markChange(tried, conversion.max), conversion, grader),
    [moderation, tried, conversion, grader],
  );
  return (
    <div role="status">
      <Body1 block>{`If so: ${amendmentsSentence(compared, moderation.component)}`}</Body1>
      {compared.grades !== undefined && (
        <GradeChangeTable title={`${moderation.component} grades, simulation`} changes={compared.grades} />
      )}
      {compared.awards !== undefined && (
        <GradeChangeTable title="Qualification grades, simulation" changes={compared.awards} />
      )}
    </div>
  );
};

interface StressTestProps extends ModerationTools {
  /** Conversions of the component, newest series first. */
  readonly conversions: readonly Conversion[];
}

const FIRST_TRIED: TriedChange = { kind: 'flat', figures: [-3, 0, 0] };

/** What would happen to grades if marks were changed: a simulation with the teacher's own figures, never a prediction (MOD-11). */
export const StressTest = (props: StressTestProps): ReactNode => {
  const { conversions, moderation } = props;
  const styles = useModerationStyles();
  const [tried, setTried] = useState(FIRST_TRIED);
  const own = conversions.find(({ series }) => series === moderation.series);
  const [series, setSeries] = useState<string>(own?.series ?? '');
  const conversion = conversions.find((each) => each.series === series);
  return (
    <div className={styles.form}>
      <div>
        <Qualifier words={SIMULATION} />{' '}
        {conversion !== undefined && <Qualifier words={STATUS_WORDS[conversion.status]} />}
      </div>
      <Body1>
        How far Pearson tolerates differences and how marks are adjusted is not at hand, so nothing here predicts it.
        Marks stay between 0 and the maximum, and in the same order.
      </Body1>
      <Field label="UMS table" className={styles.field}>
        <Select className={styles.select} value={series} onChange={(_, { value }) => setSeries(value)}>
          {conversion === undefined && <option value="">Choose a series</option>}
          {conversions.map((each) => (
            <option key={each.series} value={each.series}>
              {seriesInWords(each.series)}
            </option>
          ))}
        </Select>
      </Field>
      {conversion === undefined ? (
        <Body1>{`No UMS table is held for ${seriesInWords(moderation.series)}. Choose another to try this out with.`}</Body1>
      ) : (
        <>
          <StressFields tried={tried} max={conversion.max} onChange={setTried} />
          <Result {...props} tried={tried} conversion={conversion} />
        </>
      )}
    </div>
  );
};
