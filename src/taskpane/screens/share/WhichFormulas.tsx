import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** The formulas of the class in hand, or all of the workbook. */
export type FormulaScope = 'class' | 'workbook';

interface WhichFormulasProps {
  readonly label: string;
  readonly scope: FormulaScope;
  readonly setScope: (scope: FormulaScope) => void;
  readonly ofClass: { readonly name: string; readonly count: number };
  readonly all: number;
}

/** Which formulas are meant; a class without one is not offered. */
export const WhichFormulas = ({ label, scope, setScope, ofClass, all }: WhichFormulasProps): ReactNode => (
  <Field label={label}>
    <RadioGroup value={scope} onChange={(_, { value }) => setScope(value === 'class' ? 'class' : 'workbook')}>
      {ofClass.count > 0 && <Radio value="class" label={`${ofClass.name} (${ofClass.count})`} />}
      <Radio value="workbook" label={`All BTEC formulas of the workbook (${all})`} />
    </RadioGroup>
  </Field>
);
