import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { isPack } from '../../../markbook/figuresPack';
import type { TableChange } from '../../../markbook/keeping';
import { isLearnerList } from '../../../markbook/paste';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { Section } from '../../controls/Section';
import { WrongPlace } from '../../workbook/WrongPlace';
import { KeepPreview } from '../../keeping/KeepPreview';
import type { TablesPartProps } from './tablesPart';
import { inFigures } from '../../../markbook/wording';
import { LinesLeftOut } from './adding/LinesLeftOut';
import { OriginFields } from './adding/OriginFields';
import { PastedBoundaries } from './boundaries/PastedBoundaries';
import { PasteBox } from './adding/PasteBox';
import { FoundTables } from './adding/FoundTables';
import { tablesNamed } from './adding/tableWords';
import { useDrafts, type Drafts } from './adding/useDrafts';
import { LeaveButton } from '../../controls/LeaveButton';
import { Notice } from '../../controls/Notice';

const NO_TABLE =
  'No table of raw marks and UMS was found. It needs a row for every raw mark, with its UMS beside it. Grade boundaries alone can be typed instead.';

const useStyles = makeStyles({ way: { marginBlockStart: tokens.spacingVerticalM } });

interface AddTableProps extends TablesPartProps {
  /** What was pasted or dropped before the box was there. */
  readonly given: string;
  readonly onTypeBoundaries: () => void;
  /** Goes to compare the figures of a colleague's file, which stand in no converter table. */
  readonly onPack: (text: string) => void;
  readonly onDone: () => void;
}

const WriteTables = ({
  ready,
  onDone,
  ...part
}: TablesPartProps & { readonly ready: readonly TableChange[]; readonly onDone: () => void }): ReactNode => {
  const rows = ready.reduce((sum, change) => sum + change.rows.length, 0);
  return (
    <Section title="What will be written">
      <KeepPreview
        table="BTEC_Tables"
        changes={ready}
        button={`Write ${inFigures(rows)} rows to BTEC Tables`}
        done={`Wrote ${tablesNamed(ready.map(({ key }) => key))} to BTEC Tables.`}
        onWritten={onDone}
        {...part}
      />
    </Section>
  );
};

type RecognisedProps = TablesPartProps & { readonly drafts: Drafts; readonly onDone: () => void };

/** What was found in the box, each table with what is asked about it, and the write. */
const Recognised = ({ drafts, onDone, ...part }: RecognisedProps): ReactNode => {
  const styles = useStyles();
  const { entries, answer, leftOut, origin, setOrigin, doubled, ready, remember } = drafts;
  const finish = (): void => {
    remember();
    onDone();
  };
  return (
    <>
      {entries.length === 0 && (
        <div className={styles.way}>
          <Notice intent="warning" text={NO_TABLE} />
        </div>
      )}
      <FoundTables entries={entries} answer={answer} />
      <LinesLeftOut lines={leftOut} hasTable={entries.length > 0} />
      {entries.some(({ table }) => table.status === undefined) && (
        <Section title="Origin">
          <OriginFields origin={origin} onChange={setOrigin} />
        </Section>
      )}
      {doubled.length > 0 && (
        <Body1 role="status">{`The paste holds ${tablesNamed(doubled)} more than once. Delete one of them in the box.`}</Body1>
      )}
      {ready.length > 0 && doubled.length === 0 && <WriteTables ready={ready} onDone={finish} {...part} />}
    </>
  );
};

/** Adds converter tables to the workbook: pasted, recognised, checked, compared with what is held, previewed, written. */
export const AddTable = ({ given, onTypeBoundaries, onPack, onDone, ...part }: AddTableProps): ReactNode => {
  const styles = useStyles();
  const drafts = useDrafts(part.figures, part.subject, given);
  const { text, take, entries, boundaries } = drafts;
  const isBlank = text.trim() === '';
  const namesLearners = useMemo(() => isLearnerList(text), [text]);
  const isList =
    namesLearners && entries.every(({ draft }) => draft.reading === undefined || draft.problems.length > 0);
  return (
    <>
      <ScreenHeading screen="UMS tables · add a table" sentence="Paste Pearson’s converter table." />
      <PasteBox text={text} onText={(taken) => (isPack(taken) ? onPack : take)(taken)} />
      {isList && (
        <div className={styles.way}>
          <WrongPlace what="a list of learners" screen="Import" actions={part.actions} />
        </div>
      )}
      {boundaries.length > 0 && <PastedBoundaries key={text} found={boundaries} onDone={onDone} {...part} />}
      {!isBlank && !isList && boundaries.length === 0 && <Recognised drafts={drafts} onDone={onDone} {...part} />}
      {!isList && entries.length === 0 && (
        <div className={styles.way}>
          <Button onClick={onTypeBoundaries}>Type boundaries instead</Button>
        </div>
      )}
      <div className={styles.way}>
        <LeaveButton onClick={onDone}>Back to the tables</LeaveButton>
      </div>
    </>
  );
};
