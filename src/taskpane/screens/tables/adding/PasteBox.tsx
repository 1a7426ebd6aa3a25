import { Button, Field, makeStyles, mergeClasses, Select, Textarea, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { TextSheet } from '../../../../markbook/paste';
import { FileButton } from '../../../controls/FileButton';
import { FileBeingRead } from '../../../files/FileBeingRead';
import { usePasteAnywhere } from './usePasteAnywhere';
import { usePasteTaking } from './usePasteTaking';

const useSheetChoiceStyles = makeStyles({ field: { marginBlockEnd: tokens.spacingVerticalM } });

interface SheetChoiceProps {
  readonly sheets: readonly TextSheet[];
  readonly choose: (text: string) => void;
}

/** Which sheet of an opened workbook is read; nothing to choose where only one holds a table. */
const SheetChoice = ({ sheets, choose }: SheetChoiceProps): ReactNode =>
  sheets.length > 1 && <Choice key={sheets.map(({ name }) => name).join('/')} sheets={sheets} choose={choose} />;

const Choice = ({ sheets, choose }: SheetChoiceProps): ReactNode => {
  const [sheet, setSheet] = useState(sheets[0]?.name);
  return (
    <Field label="Sheet of the workbook" className={useSheetChoiceStyles().field}>
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

const useStyles = makeStyles({
  zone: {
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
  box: { width: '100%' },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBlockStart: tokens.spacingVerticalS,
  },
});

interface PasteBoxProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Takes a converter's table: pasted from a web page, Excel or a document, typed, dropped as a file, or opened. */
export const PasteBox = ({ text, onText }: PasteBoxProps): ReactNode => {
  const styles = useStyles();
  const { fault, isOver, sheets, files, type, pasted, takeFile, onPaste, zone } = usePasteTaking(onText);
  const beside = usePasteAnywhere(pasted);
  return (
    <div className={mergeClasses(styles.zone, isOver && styles.over)} {...zone}>
      <SheetChoice sheets={sheets} choose={type} />
      <Field
        label="Converter table"
        hint="Copy the whole table from Pearson’s marks converter, with the words above it, and paste it here. Or drop a file."
        validationMessage={fault ?? beside ?? null}
      >
        <Textarea
          className={styles.box}
          textarea={{ spellCheck: false, wrap: 'off' }}
          rows={text === '' ? 4 : 7}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => type(value)}
          onPaste={onPaste}
        />
      </Field>
      <FileBeingRead {...files} />
      <div className={styles.buttons}>
        <FileButton
          size="small"
          words="Open a file"
          label="File with a converter table"
          accept=".txt,.csv,.tsv,.html,.htm,.xlsx"
          onFile={(file) => void takeFile(file)}
        />
        {text !== '' && (
          <Button size="small" onClick={() => pasted('')}>
            Empty the box
          </Button>
        )}
      </div>
    </div>
  );
};
