import { Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

interface SchoolFieldProps {
  readonly school: string;
  /** Keeps it in the workbook for all classes. */
  readonly keep: (school: string) => void;
}

const LONGEST = 100;

/** The school's name, which heads what is printed; kept once it was typed. */
export const SchoolField = ({ school, keep }: SchoolFieldProps): ReactNode => {
  const [typed, setTyped] = useState(school);
  return (
    <Field label="School’s name, at the top of each page" hint="Kept in this workbook. Leave it blank for none.">
      <Input
        value={typed}
        maxLength={LONGEST}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={() => {
          if (typed.trim() !== school) keep(typed.trim());
        }}
      />
    </Field>
  );
};
