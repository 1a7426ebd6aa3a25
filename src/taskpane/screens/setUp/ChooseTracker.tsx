import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { FoundTracker } from '../../../markbook/tracker/proposal';
import type { Tracker } from '../../../markbook/tracker/tracker';
import type { TrackerRows } from '../../../markbook/tracker/trackerAt';
import { draftProblems, trackerOf, withSubject, type TrackerDraft } from '../../../markbook/tracker/trackerDraft';
import type { PaneActions } from '../../frame/paneActions';
import { Buttons } from './Buttons';
import { columnCells } from './columnLetters';
import { DraftColumns } from './DraftColumns';
import { Faults } from './Faults';
import { RowsAndName } from './RowsAndName';
import { Sentences } from './Sentences';
import { draftProblemWords, foundNotes } from './setUpWords';
import { SubjectField } from './SubjectField';

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

/** What each column is, the subject, the rows: proposed, to be put right and kept. */
export const ChooseTracker = ({ first, kept, newId, actions, lookAt, keep, cancel }: ChooseTrackerProps): ReactNode => {
  const [draft, setDraft] = useState(first);
  const [isPressed, setIsPressed] = useState(false);
  const { found, subject } = draft;
  const problems = draftProblems(draft);
  const press = (): void => {
    setIsPressed(true);
    if (problems.length > 0 || subject === undefined) return;
    const { id = newId, series = {}, sending, mocks } = kept ?? {};
    keep(trackerOf(draft, { id, subject, series, ...(sending && { sending }), ...(mocks !== undefined && { mocks }) }));
  };
  const show = (): void =>
    actions.goTo(found.sheet, columnCells(found.columns[0]?.column ?? 0, [found.headerRows[0], found.learnerRows[1]]));
  return (
    <>
      <Sentences sentences={foundNotes(found)} />
      <SubjectField draft={draft} choose={(code) => setDraft(withSubject(draft, code))} />
      <DraftColumns draft={draft} actions={actions} change={setDraft} />
      <RowsAndName draft={draft} lookAt={lookAt} change={setDraft} />
      <Faults sentences={isPressed ? problems.map(draftProblemWords) : []} />
      <Buttons>
        <Button appearance="primary" onClick={press}>
          {kept === undefined ? 'Use this tracker' : 'Keep these choices'}
        </Button>
        <Button onClick={show}>Show it on the sheet</Button>
        {cancel !== undefined && <Button onClick={cancel}>Cancel</Button>}
      </Buttons>
    </>
  );
};
