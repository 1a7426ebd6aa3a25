import { Body1, Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { SUBJECTS } from '../../../reference/specifications/subjects';
import type { FoundTracker, ProposedColumn } from '../../../markbook/tracker/proposal';
import type { Tracker } from '../../../markbook/tracker/tracker';
import type { TrackerRows } from '../../../markbook/tracker/trackerAt';
import {
  draftProblems,
  trackerOf,
  withRole,
  withRows,
  withSubject,
  type TrackerDraft,
} from '../../../markbook/tracker/trackerDraft';
import type { PaneActions } from '../../frame/paneActions';
import { Section } from '../../frame/Section';
import { Unfold } from '../../frame/Unfold';
import { ColumnRoles } from './ColumnRoles';
import { columnCells } from './columnLetters';
import { draftProblemWords, foundNotes } from './setUpWords';
import { TrackerRowsForm } from './TrackerRowsForm';

const useStyles = makeStyles({
  notes: { marginBlock: tokens.spacingVerticalS, paddingInlineStart: tokens.spacingHorizontalL },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBlockStart: tokens.spacingVerticalL,
  },
  todo: { marginBlockStart: tokens.spacingVerticalM },
  field: { marginBlockStart: tokens.spacingVerticalM },
});

interface ChooseTrackerProps {
  readonly first: TrackerDraft;
  /** The tracker whose choices these are, when it is kept already. */
  readonly kept?: Tracker;
  readonly newId: string;
  readonly actions: PaneActions;
  readonly lookAt: (rows: TrackerRows) => FoundTracker | undefined;
  readonly keep: (tracker: Tracker) => void;
  readonly cancel?: () => void;
}

const isInUse = (column: ProposedColumn, draft: TrackerDraft): boolean =>
  column.role !== undefined || draft.roles.has(column.column);

const subjectHint = ({ found, subject }: TrackerDraft): string => {
  if (subject === undefined) return 'Not named on the sheet.';
  if (subject !== found.subject?.subject) return 'Chosen by you.';
  return `${found.subject.confidence === 'sure' ? 'Sure' : 'A guess'}: from ${found.subject.why}.`;
};

/** What each column is, the subject, the rows: proposed, to be put right and kept. */
export const ChooseTracker = ({ first, kept, newId, actions, lookAt, keep, cancel }: ChooseTrackerProps): ReactNode => {
  const styles = useStyles();
  const [draft, setDraft] = useState(first);
  const [isPressed, setIsPressed] = useState(false);
  const { found, subject, roles } = draft;
  const problems = draftProblems(draft);
  const columns = found.columns.filter((column) => column.heading !== '' || column.why !== 'empty');
  const pointAt = (column: number): void => actions.pointAt(found.sheet, columnCells(column, found.learnerRows));
  const choices = {
    roles,
    pointAt,
    choose: (...given: [number, Parameters<typeof withRole>[2]]) => setDraft(withRole(draft, ...given)),
  };
  const lookAgain = (rows: TrackerRows): void => {
    const other = lookAt(rows);
    if (other !== undefined) setDraft(withRows(draft, other, rows.lastLearner !== undefined));
  };
  const press = (): void => {
    setIsPressed(true);
    if (problems.length > 0 || subject === undefined) return;
    keep(trackerOf(draft, { id: kept?.id ?? newId, subject, series: kept?.series ?? {} }));
  };
  const left = columns.filter((column) => !isInUse(column, draft));
  return (
    <>
      <ul className={styles.notes}>
        {foundNotes(found).map((note) => (
          <li key={note}>
            <Body1>{note}</Body1>
          </li>
        ))}
      </ul>
      <Field label="Subject" required hint={subjectHint(draft)}>
        <Select
          value={subject ?? ''}
          onChange={(_, { value }) => setDraft(withSubject(draft, value === '' ? undefined : value))}
        >
          <option value="">Choose the subject</option>
          {SUBJECTS.map(({ code, title }) => (
            <option key={code} value={code}>{`${title} (${code})`}</option>
          ))}
        </Select>
      </Field>
      <Section title="Columns">
        <ColumnRoles label="Columns in use" columns={columns.filter((column) => isInUse(column, draft))} {...choices} />
        {left.length > 0 && (
          <Unfold title={`Left alone (${left.length})`} heading="h3">
            <ColumnRoles label="Columns left alone" columns={left} {...choices} />
          </Unfold>
        )}
      </Section>
      <Unfold title={found.table === undefined ? 'Rows and name' : 'Name'} heading="h2">
        {found.table === undefined && (
          <TrackerRowsForm
            key={`${found.headerRows.join()} ${found.learnerRows.join()}`}
            found={found}
            lookAt={lookAgain}
          />
        )}
        <Field className={styles.field} label="Name of this tracker">
          <Input value={draft.name} onChange={(_, { value }) => setDraft({ ...draft, name: value })} />
        </Field>
      </Unfold>
      {isPressed && problems.length > 0 && (
        <div role="alert" className={styles.todo}>
          {problems.map((problem) => (
            <Field key={draftProblemWords(problem)} validationMessage={draftProblemWords(problem)} />
          ))}
        </div>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={press}>
          {kept === undefined ? 'Use this tracker' : 'Keep these choices'}
        </Button>
        <Button onClick={() => actions.goTo(found.sheet, columnCells(columns[0]?.column ?? 0, found.learnerRows))}>
          Show it on the sheet
        </Button>
        {cancel !== undefined && <Button onClick={cancel}>Cancel</Button>}
      </div>
    </>
  );
};
