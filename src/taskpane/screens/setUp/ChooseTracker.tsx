import { Button, Checkbox } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { SheetSnapshot } from '../../../markbook/sheet';
import {
  draftProblems,
  type FoundTracker,
  sisterDraft,
  sisterSheets,
  type Tracker,
  type TrackerDraft,
  trackerOf,
  type TrackerRows,
  withSubject,
} from '../../../markbook/tracker';
import type { PaneActions } from '../../workbook/paneActions';
import { Buttons } from './Buttons';
import { columnCells } from './columnLetters';
import { DraftColumns } from './DraftColumns';
import { Faults } from './Faults';
import { RowsAndName } from './RowsAndName';
import { Sentences } from './Sentences';
import { draftProblemWords, foundNotes, likeWords, sistersWords } from './setUpWords';
import { SubjectField } from './SubjectField';
import { LeaveButton } from '../../controls/LeaveButton';

interface ChooseTrackerProps {
  readonly first: TrackerDraft;
  /** The tracker whose choices these are, when it is kept already. */
  readonly kept?: Tracker;
  /** The class whose choices these are, on a sheet with the same headings. */
  readonly like?: Tracker;
  readonly newId: string;
  readonly actions: PaneActions;
  /** The sheet of what was found, as it was read. */
  readonly snapshot: SheetSnapshot | undefined;
  readonly lookAt: (rows: TrackerRows) => FoundTracker | undefined;
  /** What else was found in the workbook: sheets with the same headings can be set up along. */
  readonly others?: readonly FoundTracker[];
  readonly keep: (tracker: Tracker, sisters: readonly TrackerDraft[]) => void;
  readonly cancel?: () => void;
}

interface SistersProps {
  readonly sisters: readonly FoundTracker[];
  readonly isTaken: boolean;
  readonly take: (isTaken: boolean) => void;
}

/** Offers to set up the sheets with the same headings along. */
const Sisters = ({ sisters, isTaken, take }: SistersProps): ReactNode =>
  sisters.length > 0 && (
    <Checkbox checked={isTaken} onChange={(_, { checked }) => take(checked === true)} label={sistersWords(sisters)} />
  );

const keepWords = (isKept: boolean, sisters: number): string => {
  if (isKept) return 'Keep these choices';
  return sisters === 0 ? 'Use this tracker' : `Use these ${sisters + 1} trackers`;
};

/** What of a kept tracker its columns have nothing to do with. */
const whatStays = (kept: Tracker | undefined, newId: string): Omit<Parameters<typeof trackerOf>[1], 'subject'> => {
  const { id = newId, series = {}, sending, mocks, school } = kept ?? {};
  return {
    ...{ id, series },
    ...(sending && { sending }),
    ...(mocks !== undefined && { mocks }),
    ...(school !== undefined && { school }),
  };
};

/** What each column is, the subject, the rows: proposed, to be put right and kept. */
export const ChooseTracker = ({
  first,
  kept,
  like,
  newId,
  actions,
  snapshot,
  lookAt,
  others = [],
  keep,
  cancel,
}: ChooseTrackerProps): ReactNode => {
  const [draft, setDraft] = useState(first);
  const [isPressed, setIsPressed] = useState(false);
  const [isWithSisters, setIsWithSisters] = useState(true);
  const { found, subject } = draft;
  const problems = draftProblems(draft);
  const sisters = sisterSheets(draft, others);
  const taken = isWithSisters ? sisters : [];
  const press = (): void => {
    setIsPressed(true);
    if (problems.length > 0 || subject === undefined) return;
    keep(
      trackerOf(draft, { subject, ...whatStays(kept, newId) }),
      taken.map((sister) => sisterDraft(draft, sister)),
    );
  };
  const show = (): void =>
    actions.goTo(found.sheet, columnCells(found.columns[0]?.column ?? 0, [found.headerRows[0], found.learnerRows[1]]));
  return (
    <>
      <Sentences sentences={[...(like === undefined ? [] : [likeWords(like)]), ...foundNotes(found)]} />
      <SubjectField draft={draft} choose={(code) => setDraft(withSubject(draft, code))} />
      <DraftColumns isChanging={kept !== undefined} change={setDraft} {...{ draft, snapshot, actions }} />
      <RowsAndName draft={draft} lookAt={lookAt} change={setDraft} />
      <Sisters sisters={sisters} isTaken={isWithSisters} take={setIsWithSisters} />
      <Faults sentences={isPressed ? problems.map(draftProblemWords) : []} />
      <Buttons>
        <Button appearance="primary" onClick={press}>
          {keepWords(kept !== undefined, taken.length)}
        </Button>
        <Button onClick={show}>Show it on the sheet</Button>
        {cancel !== undefined && <LeaveButton onClick={cancel}>Cancel</LeaveButton>}
      </Buttons>
    </>
  );
};
