import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SUBJECTS } from '../../../../reference/specifications/subjects';
import { COMPONENTS, type ComponentId, type ConversionKey, type SubjectCode } from '../../../../rules';
import { seriesInWords } from '../../../../markbook/wording/seriesInWords';

const useStyles = makeStyles({
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  wide: { flexGrow: 3, flexBasis: '220px', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  narrow: { flexGrow: 1, flexBasis: '110px', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
});

export interface KeyAnswers {
  readonly subject?: SubjectCode;
  readonly component?: ComponentId;
  readonly series?: string;
}

interface KeyFieldsProps {
  readonly keyKnown: Partial<ConversionKey>;
  readonly seriesText: string;
  readonly seriesFault?: string;
  /** Where in the paste each was read, said under its field. */
  readonly readFrom?: Readonly<Partial<Record<keyof ConversionKey, string>>>;
  readonly onChange: (answers: KeyAnswers) => void;
}

const subjectNames = [...SUBJECTS].sort((a, b) => a.title.localeCompare(b.title));

/** Which subject, component and series a conversion is for: filled in where the paste says so, otherwise asked. */
export const KeyFields = (props: KeyFieldsProps): ReactNode => {
  const { keyKnown, seriesText, seriesFault, readFrom = {}, onChange } = props;
  const styles = useStyles();
  const hint = (of: keyof ConversionKey): string | null => readFrom[of] ?? null;
  const seriesSaid = keyKnown.series === undefined ? null : seriesInWords(keyKnown.series);
  return (
    <div className={styles.fields}>
      <Field className={styles.wide} label="Subject" required hint={hint('subject')}>
        <Select
          value={keyKnown.subject ?? ''}
          onChange={(_, { value }) => onChange(value === '' ? {} : { subject: value })}
        >
          <option value="">Choose</option>
          {subjectNames.map(({ code, title }) => (
            <option key={code} value={code}>{`${title} (${code})`}</option>
          ))}
        </Select>
      </Field>
      <Field className={styles.narrow} label="Component" required hint={hint('component')}>
        <Select
          value={keyKnown.component ?? ''}
          onChange={(_, { value }) => {
            const component = COMPONENTS.find((each) => each === value);
            onChange(component === undefined ? {} : { component });
          }}
        >
          <option value="">Choose</option>
          {COMPONENTS.map((component) => (
            <option key={component}>{component}</option>
          ))}
        </Select>
      </Field>
      <Field
        className={styles.wide}
        label="Series"
        required
        hint={
          seriesSaid === null ? 'Such as 2025-06 or June 2025' : [seriesSaid, hint('series')].filter(Boolean).join('. ')
        }
        validationMessage={seriesFault ?? null}
      >
        <Input value={seriesText} onChange={(_, { value }) => onChange({ series: value })} />
      </Field>
    </div>
  );
};
