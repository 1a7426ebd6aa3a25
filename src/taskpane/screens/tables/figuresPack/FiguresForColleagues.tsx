import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { describePackProblem, PACK_BOUNDS } from '../../../../markbook/figuresPack';
import { decodeText } from '../../../../markbook/import';
import { FileButton } from '../../../controls/FileButton';
import { Notice } from '../../../controls/Notice';
import { Section } from '../../../controls/Section';

type PackFileText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly words: string };

/** No letter takes more bytes than this in any of the ways in which text is stored. */
const BYTES_A_LETTER = 4;

/** What a chosen file says, or why it can be no file of figures. */
const packFileText = async (file: Blob): Promise<PackFileText> => {
  const refusal = (code: 'pack-too-large' | 'not-a-pack'): PackFileText => ({
    ok: false,
    words: describePackProblem({ code }),
  });
  if (file.size > PACK_BOUNDS.letters * BYTES_A_LETTER) return refusal('pack-too-large');
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
  return decoded.ok ? { ok: true, text: decoded.value.text } : refusal('not-a-pack');
};

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
