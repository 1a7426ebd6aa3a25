import { Field, Select, SpinButton } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MarkChange } from '../../../rules';
import { useModerationStyles } from './useModerationStyles';

/** Which way all marks are changed. */
export type Kind = MarkChange['kind'];

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
export interface TriedChange {
  readonly kind: Kind;
  readonly figures: readonly [number, number, number];
}

/** The change as the rules take it. */
export const markChange = ({ kind, figures }: TriedChange, max: number): MarkChange => {
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
export const StressFields = ({ tried, max, onChange }: StressFieldsProps): ReactNode => {
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
