import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useImportStyles } from './useImportStyles';

interface SheetChoiceProps {
  readonly sheets: readonly string[];
  readonly sheet: number;
  readonly chooseSheet: (sheet: number) => void;
}

/** Which sheet of an opened workbook is read. */
export const SheetChoice = ({ sheets, sheet, chooseSheet }: SheetChoiceProps): ReactNode => {
  const styles = useImportStyles();
  if (sheets.length < 2) return null;
  return (
    <Field label="Sheet of the workbook" className={styles.field}>
      <Select value={String(sheet)} onChange={(_, { value }) => chooseSheet(Number(value))}>
        {sheets.map((name, index) => (
          <option key={name} value={String(index)}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
};
