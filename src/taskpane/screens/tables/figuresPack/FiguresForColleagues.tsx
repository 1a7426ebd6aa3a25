import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { FileButton } from '../../../controls/FileButton';
import { Notice } from '../../../controls/Notice';
import { Section } from '../../../controls/Section';
import { packFileText } from './packFileText';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBlockStart: tokens.spacingVerticalS,
  },
});

interface FiguresForColleaguesProps {
  readonly onSave: () => void;
  /** Goes to compare what stands in a file with what is held. */
  readonly onTake: (text: string) => void;
}

/** The two ways of a file of figures: out of this workbook, and from a colleague's into it. */
export const FiguresForColleagues = ({ onSave, onTake }: FiguresForColleaguesProps): ReactNode => {
  const styles = useStyles();
  const [fault, setFault] = useState<string>();
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const read = await packFileText(file);
    setFault(read.ok ? undefined : read.words);
    if (read.ok) onTake(read.text);
  };
  return (
    <Section title="Figures for colleagues">
      {fault !== undefined && <Notice intent="error" text={fault} />}
      <Body1 block>
        One file with this workbook’s UMS tables, UMS scale and dates, without learners and classes. In another workbook
        every figure of it is compared with what is held before anything is taken.
      </Body1>
      <div className={styles.buttons}>
        <Button size="small" onClick={onSave}>
          Save these figures for colleagues
        </Button>
        <FileButton
          size="small"
          words="Take figures from a colleague’s file"
          label="File of figures from a colleague"
          accept=".json,.txt"
          onFile={(file) => void take(file)}
        />
      </div>
    </Section>
  );
};
