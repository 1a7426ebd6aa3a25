import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { TextSheet } from '../../../../markbook/paste';

const useStyles = makeStyles({ field: { marginBlockEnd: tokens.spacingVerticalM } });

interface SheetChoiceProps {
  readonly sheets: readonly TextSheet[];
  readonly choose: (text: string) => void;
}

/** Which sheet of an opened workbook is read; nothing to choose where only one holds a table. */
export const SheetChoice = ({ sheets, choose }: SheetChoiceProps): ReactNode =>
  sheets.length > 1 && <Choice key={sheets.map(({ name }) => name).join('/')} sheets={sheets} choose={choose} />;

const Choice = ({ sheets, choose }: SheetChoiceProps): ReactNode => {
  const [sheet, setSheet] = useState(sheets[0]?.name);
  return (
    <Field label="Sheet of the workbook" className={useStyles().field}>
      <Select
        value={sheet ?? ''}
        onChange={(_, { value }) => {
          setSheet(value);
          choose(sheets.find(({ name }) => name === value)?.text ?? '');
        }}
      >
        {sheets.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
};
