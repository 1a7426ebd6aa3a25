import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { structureFor } from '../../../../reference/specifications/structures';
import { subjectOfCode, SUBJECTS } from '../../../../reference/specifications/subjects';
import { kindOf, type ComponentId, type ConversionKey, type SubjectCode } from '../../../../rules';
import { seriesInWords } from '../../../../markbook/wording';

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

/** The components of the subject chosen, with their kind: which one is the external is a fact of the subject. */
const ComponentField = ({ keyKnown: { subject, component }, readFrom, onChange }: KeyFieldsProps): ReactNode => {
  const structure = structureFor(subject);
  return (
    <Field className={useStyles().narrow} label="Component" required hint={readFrom?.component ?? null}>
      <Select
        value={component ?? ''}
        onChange={(_, { value }) => {
          const chosen = structure.components.find((each) => each === value);
          onChange(chosen === undefined ? {} : { component: chosen });
        }}
      >
        <option value="">Choose</option>
        {structure.components.map((each) => (
          <option key={each} value={each}>
            {subject === undefined ? each : `${each}, ${kindOf(structure, each)}`}
          </option>
        ))}
      </Select>
    </Field>
  );
};

/** Which subject, component and series a conversion is for: filled in where the paste says so, otherwise asked. */
export const KeyFields = (props: KeyFieldsProps): ReactNode => {
  const { keyKnown, seriesText, seriesFault, readFrom = {}, onChange } = props;
  const styles = useStyles();
  const hint = (of: keyof ConversionKey): string | null => readFrom[of] ?? null;
  const doubt = subjectOfCode(keyKnown.subject)?.doubt;
  const seriesSaid = keyKnown.series === undefined ? null : seriesInWords(keyKnown.series);
  return (
    <div className={styles.fields}>
      <Field className={styles.wide} label="Subject" required hint={doubt ?? hint('subject')}>
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
      <ComponentField {...props} />
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
