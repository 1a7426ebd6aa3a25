import { Body1, Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import type { Edit, HeldCells } from '../../../../markbook/edits';
import type { TableChange } from '../../../../markbook/keeping';
import type { KeptTableName } from '../../../../markbook/kept';
import type { Figures } from '../../../../markbook/tables';
import { counted } from '../../../../markbook/wording';
import type { ConversionKey } from '../../../../rules';
import { Notice } from '../../../controls/Notice';
import { ScreenHeading } from '../../../controls/ScreenHeading';
import { keepEdits, type KeepEdits } from '../../../keeping/keepEdits';
import { readLatest } from '../../../workbook/readLatest';
import { tablesNamed } from '../adding/tableWords';
import type { TablesPartProps } from '../tablesPart';

/** What deleting a conversion would do. */
type Deletion =
  | {
      readonly ok: true;
      readonly edits: readonly Edit[];
      readonly held: readonly HeldCells[];
      readonly sentence: string;
      readonly button: string;
    }
  | { readonly ok: false; readonly words: readonly string[] };

type Plan = (table: KeptTableName, changes: readonly TableChange[]) => Promise<KeepEdits>;

/** The edits that take a conversion's rows out of the table they stand in, and a sentence about them. */
const deletionOf = async (key: ConversionKey, figures: Figures, plan: Plan): Promise<Deletion> => {
  const found = figures.find(key);
  if (!found.ok) return { ok: false, words: ['It is no longer held in this workbook.'] };
  const { basis, max, place } = found.value;
  const isTable = basis.kind === 'table';
  const planned = await plan(isTable ? 'BTEC_Tables' : 'BTEC_Boundaries', [{ key, rows: [] }]);
  if (!planned.ok) return planned;
  const rows = counted(isTable ? max + 1 : 1, 'row');
  const sentence = `Takes ${rows} out of the sheet ${place.sheet}. The rows below move up; nothing else changes.`;
  return { ok: true, edits: planned.edits, held: planned.held, sentence, button: `Delete ${rows}` };
};

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBlockStart: tokens.spacingVerticalL,
  },
});

interface DeleteConversionProps extends TablesPartProps {
  readonly held: ConversionKey;
  readonly onDone: () => void;
}

/** Says which rows deleting a conversion takes out of its table, and what else then has no answer, before it is done. */
export const DeleteConversion = ({
  held,
  figures,
  workbookChanges,
  actions,
  onDone,
}: DeleteConversionProps): ReactNode => {
  const styles = useStyles();
  const { subject, component, series } = held;
  const [deletion, setDeletion] = useState<Deletion>();
  const [isWriting, setIsWriting] = useState(false);
  const name = tablesNamed([held]);
  useEffect(() => {
    const key = { subject, component, series };
    return readLatest(
      () => deletionOf(key, figures, (table, changes) => keepEdits(table, { changes }, figures, actions)),
      setDeletion,
    );
  }, [subject, component, series, figures, workbookChanges, actions]);
  const write = async ({ edits, held }: Extract<Deletion, { ok: true }>): Promise<void> => {
    setIsWriting(true);
    const written = await actions.write({ edits, held, done: `Deleted ${name}.` });
    setIsWriting(false);
    if (written.ok) onDone();
  };
  return (
    <>
      <ScreenHeading screen="UMS tables · delete" sentence={`Delete ${name}?`} />
      {deletion === undefined && <Spinner size="tiny" label="Reading the sheet" labelPosition="after" />}
      {deletion?.ok === false && deletion.words.map((words) => <Notice key={words} intent="error" text={words} />)}
      {deletion?.ok === true && <Body1 block>{deletion.sentence}</Body1>}
      <Body1 block>{`Formulas that name ${name} will have no answer: they show #N/A and say why.`}</Body1>
      <div className={styles.buttons}>
        {deletion?.ok === true && (
          <Button appearance="primary" disabledFocusable={isWriting} onClick={() => void write(deletion)}>
            {deletion.button}
          </Button>
        )}
        <Button onClick={onDone}>Keep it</Button>
      </div>
    </>
  );
};
