import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { recognise } from '../../../../markbook/paste/recognise';
import { SCALE } from '../../../../reference/scale/scale';
import { ScreenHeading } from '../../../frame/ScreenHeading';
import { Section } from '../../../frame/Section';
import { KeepPreview } from '../keeping/KeepPreview';
import { today } from '../keeping/today';
import type { TablesPartProps } from '../tablesPart';
import { changesToKeep, doubledKeys } from './changesToKeep';
import { draftOf, originOf, type OriginAnswers, type TableAnswers } from './draft';
import { LeftOut } from './LeftOut';
import { OriginFields } from './OriginFields';
import { PasteBox } from './PasteBox';
import { TableCard } from './TableCard';
import { tablesNamed } from './tableWords';

const useStyles = makeStyles({ way: { marginBlockStart: tokens.spacingVerticalM } });

const TOP_UMS = [SCALE.internal.max, SCALE.external.max];

interface AddTableProps extends TablesPartProps {
  readonly onTypeBoundaries: () => void;
  readonly onDone: () => void;
}

/** Adds converter tables to the workbook: pasted, recognised, checked, compared with what is held, previewed, written. */
export const AddTable = ({ figures, workbookChanges, actions, onTypeBoundaries, onDone }: AddTableProps): ReactNode => {
  const styles = useStyles();
  const [text, setText] = useState('');
  const [answers, setAnswers] = useState<readonly TableAnswers[]>([]);
  const [origin, setOrigin] = useState<OriginAnswers>({ source: '' });
  const { tables, leftOut } = useMemo(() => recognise(text, TOP_UMS), [text]);
  const day = today();
  const entries = tables.map((table, index) => {
    const own = answers[index] ?? {};
    const its = originOf(table, origin);
    return { table, answers: own, origin: its, draft: draftOf(table, own, { ...its, added: day.iso }, figures) };
  });
  const ready = changesToKeep(entries, day.serial);
  const doubled = doubledKeys(entries);
  const rows = ready.reduce((sum, change) => sum + change.rows.length, 0);
  const take = (taken: string): void => {
    setText(taken);
    setAnswers([]);
  };
  return (
    <>
      <ScreenHeading screen="Tables · add a table" sentence="Paste Pearson’s converter table." />
      <PasteBox text={text} onText={take} />
      {text.trim() === '' && (
        <div className={styles.way}>
          <Button appearance="subtle" onClick={onTypeBoundaries}>
            Type boundaries instead
          </Button>
        </div>
      )}
      {text.trim() !== '' && tables.length === 0 && (
        <Body1 role="status" className={styles.way} block>
          No table of raw marks and UMS was found. It needs a row for every raw mark, with its UMS beside it.
        </Body1>
      )}
      {entries.map(({ table, draft, ...entry }, index) => (
        <TableCard
          key={`${index} ${table.readings[0].rows[0]?.line ?? 0}`}
          table={table}
          draft={draft}
          {...entry}
          onAnswers={(changed) => setAnswers(entries.map((each, at) => (at === index ? changed : each.answers)))}
        />
      ))}
      <LeftOut lines={leftOut} hasTable={tables.length > 0} />
      {tables.some(({ status }) => status === undefined) && (
        <Section title="Origin">
          <OriginFields origin={origin} onChange={setOrigin} />
        </Section>
      )}
      {doubled.length > 0 && (
        <Body1 role="status">{`The paste holds ${tablesNamed(doubled)} more than once. Delete one of them in the box.`}</Body1>
      )}
      {ready.length > 0 && doubled.length === 0 && (
        <Section title="What will be written">
          <KeepPreview
            table="BTEC_Tables"
            changes={ready}
            figures={figures}
            workbookChanges={workbookChanges}
            button={`Write ${rows} rows to BTEC Tables`}
            done={`Wrote ${tablesNamed(ready.map(({ key }) => key))} to BTEC Tables.`}
            actions={actions}
            onWritten={onDone}
          />
        </Section>
      )}
      <div className={styles.way}>
        <Button onClick={onDone}>Back to the tables</Button>
      </div>
    </>
  );
};
