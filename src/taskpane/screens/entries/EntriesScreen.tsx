import { Body1, Button, Field, Input } from '@fluentui/react-components';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { entriesSent, entriesSheetEdits, entriesSheetName, entryGroups, sinceSent } from '../../../markbook/entries';
import type { Figures } from '../../../markbook/tables';
import { counted, describeWorkbookProblem, seriesInWords, type WorkbookProblem } from '../../../markbook/wording';
import { FootButtons } from '../../controls/FootButtons';
import { LeaveButton } from '../../controls/LeaveButton';
import { Notice } from '../../controls/Notice';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { KeepPreview } from '../../keeping/KeepPreview';
import { WritePreview } from '../../preview/WritePreview';
import { ForSchool } from '../../workbook/ForSchool';
import type { PaneActions } from '../../workbook/paneActions';
import { readLatest } from '../../workbook/readLatest';
import type { ScreenProps } from '../../workbook/screen';
import type { SchoolClasses } from '../../workbook/useSchoolClasses';
import type { EntriesAim, EntriesWrite, SetAim } from './entriesAim';
import { EntriesParts } from './EntriesParts';
import { type Entries, useEntries } from './useEntries';
import { useEntriesStyles } from './useEntriesStyles';
import { DAY_THAT_WAS } from '../../controls/fixedWords';

/** What each part that writes is handed. */
interface WritingEntries {
  readonly entries: Entries;
  readonly figures: Pick<Figures, 'sheetOf'>;
  readonly workbookChanges: number;
  readonly actions: PaneActions;
  readonly onDone: () => void;
}

const HERE_ONLY = 'Recorded here only: nothing is sent.';
const THEN_SEND = 'Type it into Edexcel Online, then record it as sent.';

/** What a write would change in the record of entries, learner by learner, and the button that does it. */
const WriteEntries = (props: WritingEntries & { readonly write: EntriesWrite }): ReactNode => {
  const { entries, figures, workbookChanges, actions, onDone, write } = props;
  const { entrants } = entries;
  const changes = useMemo(() => write.changesOf(entrants), [write, entrants]);
  const learners = useMemo(() => entrants.map(({ learner }) => learner), [entrants]);
  return (
    <>
      <ScreenHeading screen="Entries" sentence={write.words} />
      <Body1 block>
        {write.isSent === true || write.table === 'BTEC_Sittings' ? HERE_ONLY : `${HERE_ONLY} ${THEN_SEND}`}
      </Body1>
      <KeepPreview
        {...{ figures, workbookChanges, actions, changes, learners }}
        table={write.table ?? 'BTEC_Entries'}
        button={write.button}
        done={write.done}
        onWritten={onDone}
        onCancel={onDone}
      />
    </>
  );
};

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Asks on which day and by whom the entries were sent, before that is recorded. */
const RecordSent = ({ entries, onDone, setAim }: WritingEntries & { readonly setAim: SetAim }): ReactNode => {
  const styles = useEntriesStyles();
  const { series, since, day: today } = entries;
  const [day, setDay] = useState(today);
  const [by, setBy] = useState('');
  const [isPressed, setIsPressed] = useState(false);
  const isUsable = isDay(day) && day <= today;
  const { toSend, toWithdraw } = since;
  const all = counted(toSend.length + toWithdraw.length, 'entry or claim', 'entries and claims');
  const press = (): void => {
    setIsPressed(true);
    if (!isUsable) return;
    setAim({
      kind: 'write',
      write: {
        words: `Record ${all} as sent.`,
        button: `Record ${all} as sent`,
        done: `Recorded ${all} as sent.`,
        isSent: true,
        changesOf: (now) => entriesSent(sinceSent(now), { day, by: by.trim() }),
      },
    });
  };
  return (
    <>
      <ScreenHeading screen="Entries" sentence={`${seriesInWords(series)}: record ${all} as sent.`} />
      <div className={styles.fields}>
        <Field label="Sent on" {...(isPressed && !isUsable && { validationMessage: DAY_THAT_WAS })}>
          <Input type="date" max={today} value={day} onChange={(_, { value }) => setDay(value)} />
        </Field>
        <Field label="Sent by" hint="Initials are enough.">
          <Input value={by} onChange={(_, { value }) => setBy(value)} />
        </Field>
        <Body1>Those withdrawn since they were sent are recorded as told to Pearson.</Body1>
      </div>
      <FootButtons>
        <Button appearance="primary" onClick={press}>
          Next
        </Button>
        <LeaveButton onClick={onDone}>Cancel</LeaveButton>
      </FootButtons>
    </>
  );
};

/** The sheet of entries and claims to type: counted before it is made. */
const EntriesToType = ({ entries, workbookChanges, actions, onDone }: WritingEntries): ReactNode => {
  const { series, entrants, day } = entries;
  const [names, setNames] = useState<readonly string[]>();
  const [problem, setProblem] = useState<WorkbookProblem>();
  useEffect(
    () =>
      readLatest(actions.sheetNames, (found) => {
        if (found.ok) setNames(found.value.map(({ name }) => name));
        else setProblem(found.problems[0]);
      }),
    [actions, workbookChanges],
  );
  const groups = useMemo(() => entryGroups(entrants), [entrants]);
  const sheet = entriesSheetName(series, names ?? []);
  const edits = useMemo(
    () => (names === undefined ? [] : entriesSheetEdits(groups, { series, today: day, sheet })),
    [groups, names, series, day, sheet],
  );
  return (
    <>
      <ScreenHeading screen="Entries" sentence={`${seriesInWords(series)}: the sheet to type.`} />
      {problem !== undefined && <Notice intent="error" text={describeWorkbookProblem(problem)} />}
      {groups.map(({ title, lines, code, isToCheck }) => (
        <Body1 block key={title}>
          {`${title}: ${counted(lines.length, 'learner')}${code === '' ? '' : `, ${code}${isToCheck ? ' by pattern, compare it' : ''}`}.`}
        </Body1>
      ))}
      {names !== undefined && (
        <WritePreview
          edits={edits}
          button="Make the sheet"
          done={`Made the sheet ${sheet}.`}
          actions={actions}
          onWritten={onDone}
          onCancel={onDone}
        />
      )}
    </>
  );
};

interface EntriesOfSchoolProps extends ScreenProps {
  readonly school: SchoolClasses;
}

/** The entries and claims of a series: looked at, recorded, made into a sheet, and recorded as sent. */
const EntriesOfSchool = (props: EntriesOfSchoolProps): ReactNode => {
  const { school, workbook, actions } = props;
  const entries = useEntries(school);
  const [aim, setAim] = useState<EntriesAim>({ kind: 'look' });
  const look = (): void => setAim({ kind: 'look' });
  const given = { entries, figures: school.figures, workbookChanges: workbook.changes, actions, onDone: look };
  switch (aim.kind) {
    case 'write':
      return <WriteEntries {...given} write={aim.write} />;
    case 'sheet':
      return <EntriesToType {...given} />;
    case 'sent':
      return <RecordSent {...given} setAim={setAim} />;
    case 'look':
      return <EntriesParts entries={entries} tables={school.tables} actions={actions} setAim={setAim} />;
  }
};

/** Entries and claims of a series, for all classes of the workbook. */
export const EntriesScreen = (props: ScreenProps): ReactNode => (
  <ForSchool
    {...props}
    screen="Entries"
    words="Entries and claims are recorded here for every class that is set up."
    show={(school) => <EntriesOfSchool {...props} school={school} />}
  />
);
