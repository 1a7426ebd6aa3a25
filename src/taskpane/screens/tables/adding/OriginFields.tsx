import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OriginAnswers } from './draft';

const useStyles = makeStyles({ fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM } });

const ORIGINS = [
  { status: 'published', label: 'Pearson published them', source: 'Pearson’s marks converter' },
  { status: 'typed', label: 'Someone here typed or collected them', source: '' },
  { status: 'illustrative', label: 'They are an example, not Pearson’s', source: 'Invented figures, not Pearson’s' },
] as const;

const SUGGESTED: readonly string[] = ORIGINS.map(({ source }) => source);

interface OriginFieldsProps {
  readonly origin: OriginAnswers;
  readonly onChange: (origin: OriginAnswers) => void;
}

/** Where the figures come from: every result worked out with them says so. */
export const OriginFields = ({ origin, onChange }: OriginFieldsProps): ReactNode => {
  const styles = useStyles();
  const choose = (value: string): void => {
    const chosen = ORIGINS.find(({ status }) => status === value);
    if (chosen === undefined) return;
    const isSuggested = SUGGESTED.includes(origin.source.trim());
    onChange({ status: chosen.status, source: isSuggested ? chosen.source : origin.source });
  };
  return (
    <div className={styles.fields}>
      <Field label="Where do these figures come from?" required>
        <RadioGroup value={origin.status ?? ''} onChange={(_, { value }) => choose(value)}>
          {ORIGINS.map(({ status, label }) => (
            <Radio key={status} value={status} label={label} />
          ))}
        </RadioGroup>
      </Field>
      <Field label="Source, in your own words" hint="Kept with the figures, for whoever asks.">
        <Input value={origin.source} onChange={(_, { value }) => onChange({ ...origin, source: value })} />
      </Field>
    </div>
  );
};
