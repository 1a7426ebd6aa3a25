import { Body1, Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { ConversionKey } from '../../../../rules';
import { Notice } from '../../../controls/Notice';
import { readLatest } from '../../../workbook/readLatest';
import { ScreenHeading } from '../../../controls/ScreenHeading';
import { tablesNamed } from '../adding/tableWords';
import { keepEdits } from '../../../keeping/keepEdits';
import type { TablesPartProps } from '../tablesPart';
import { deletionOf, type Deletion } from './deletionOf';

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
