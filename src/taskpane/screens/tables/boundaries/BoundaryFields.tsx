import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { BOUNDARY_GRADES } from '../../../../rules';
import type { BoundaryDraft, TypedBoundaries } from './boundaryDraft';

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(120px, 1fr))',
    gap: tokens.spacingHorizontalM,
    border: 0,
    margin: 0,
    padding: 0,
  },
  figure: { minWidth: 0, width: '100%' },
});

interface FigureFieldProps {
  readonly label: string;
  readonly value: string;
  readonly fault: string | undefined;
  readonly onChange: (text: string) => void;
}

const FigureField = ({ label, value, fault, onChange }: FigureFieldProps): ReactNode => {
  const styles = useStyles();
  return (
    <Field label={label} required validationMessage={fault ?? null}>
      <Input
        className={styles.figure}
        input={{ inputMode: 'numeric', autoComplete: 'off', size: 4 }}
        value={value}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
};

interface BoundaryFieldsProps {
  readonly typed: TypedBoundaries;
  readonly faults: BoundaryDraft['faults'];
  readonly onChange: (more: Partial<TypedBoundaries>) => void;
}

/** The maximum, the six raw boundaries and the rounding, each with its fault beside it. */
export const BoundaryFields = ({ typed, faults, onChange }: BoundaryFieldsProps): ReactNode => {
  const styles = useStyles();
  const { max, boundaries, rounding } = typed;
  return (
    <>
      <div className={styles.figures} role="group" aria-label="Raw boundaries">
        <FigureField label="Maximum mark" value={max} fault={faults.max} onChange={(text) => onChange({ max: text })} />
        {BOUNDARY_GRADES.map((grade) => (
          <FigureField
            key={grade}
            label={grade}
            value={boundaries[grade]}
            fault={faults[grade]}
            onChange={(text) => onChange({ boundaries: { ...boundaries, [grade]: text } })}
          />
        ))}
      </div>
      <Field label="Fractions of a UMS" hint="How Pearson rounds is not published.">
        <RadioGroup
          value={rounding}
          onChange={(_, { value }) => onChange({ rounding: value === 'down' ? 'down' : 'nearest' })}
        >
          <Radio value="nearest" label="Go to the nearest, a half up" />
          <Radio value="down" label="Are dropped" />
        </RadioGroup>
      </Field>
    </>
  );
};
