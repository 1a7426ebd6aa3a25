import { Body1, Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import { sheetOnItsSide } from '../../../markbook/import';
import {
  draftLikeKept,
  findTrackers,
  type FoundTracker,
  type Tracker,
  trackerAt,
  type TrackerDraft,
} from '../../../markbook/tracker';
import { describeWorkbookProblem } from '../../../markbook/wording';
import type { SubjectCode } from '../../../rules';
import { LeaveButton } from '../../controls/LeaveButton';
import { Notice } from '../../controls/Notice';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { Unfold } from '../../controls/Unfold';
import type { PaneActions } from '../../workbook/paneActions';
import { Buttons } from './Buttons';
import { ChooseTracker } from './ChooseTracker';
import { Reading } from './Reading';
import { candidateWords, foundSentence, onItsSideWords } from './setUpWords';
import { type SheetsRead, useSheets } from './useSheets';

interface PointItOutProps {
  /** True where nothing was found: then this is the one thing to do. */
  readonly isAlone: boolean;
  readonly missed: string | undefined;
  readonly useSelection: () => void;
  readonly lookAgain: () => void;
  readonly cancel?: () => void;
}

/** How a teacher shows the add-in a tracker that it did not find. */
const PointItOut = ({ isAlone, missed, useSelection, lookAgain, cancel }: PointItOutProps): ReactNode => {
  const steps = (
    <>
      <Body1>
        {isAlone &&
          'A tracker has a row for each learner, with a name or candidate number and a column of marks for a component. '}
        Select the heading row of your tracker on the sheet, then press the button.
      </Body1>
      {missed !== undefined && <Notice intent="warning" text={missed} />}
      <Buttons>
        <Button {...(isAlone && { appearance: 'primary' })} onClick={useSelection}>
          Use the selected heading row
        </Button>
        <Button onClick={lookAgain}>Look again</Button>
        {isAlone && cancel !== undefined && <LeaveButton onClick={cancel}>Cancel</LeaveButton>}
      </Buttons>
    </>
  );
  if (isAlone) return steps;
  return (
    <Unfold title="Not the right cells?" heading="h2">
      {steps}
    </Unfold>
  );
};

interface CandidateChoiceProps {
  readonly all: readonly FoundTracker[];
  readonly chosen: FoundTracker;
  readonly choose: (found: FoundTracker) => void;
}

/** Which of the ranges that look like trackers it is; nothing to choose where there is one. */
const CandidateChoice = ({ all, chosen, choose }: CandidateChoiceProps): ReactNode =>
  all.length > 1 && (
    <Field label="Which one is it?">
      <RadioGroup
        value={String(all.indexOf(chosen))}
        onChange={(_, { value }) => {
          const found = all[Number(value)];
          if (found !== undefined) choose(found);
        }}
      >
        {all.map((each, index) => (
          <Radio
            key={`${each.sheet} ${each.table ?? ''} ${each.headerRows.join()}`}
            value={String(index)}
            label={candidateWords(each)}
          />
        ))}
      </RadioGroup>
    </Field>
  );

const MOST_HEADING_ROWS = 3;
const NO_HEADINGS = 'The selected row has no headings. Select the heading row of your tracker, then try again.';

const atSelection = async (actions: PaneActions): Promise<FoundTracker | string> => {
  const selected = await actions.selection();
  if (!selected.ok) return describeWorkbookProblem(selected.problems[0]);
  const { sheet, area } = selected.value;
  const read = await actions.readSheet(sheet);
  if (!read.ok) return describeWorkbookProblem(read.problems[0]);
  const table = read.value.tables.find((each) => each.area.row === area.row)?.name;
  const last = area.row + Math.min(area.rows, MOST_HEADING_ROWS) - 1;
  const found = trackerAt(read.value, { headerRows: [area.row, last], ...(table === undefined ? {} : { table }) });
  return found.columns.length === 0 ? NO_HEADINGS : found;
};

/** A range that the teacher points out by selecting its heading row. */
const useOwnRange = (actions: PaneActions) => {
  const [own, setOwn] = useState<FoundTracker>();
  const [missed, setMissed] = useState<string>();
  const look = async (): Promise<void> => {
    const found = await atSelection(actions);
    setMissed(typeof found === 'string' ? found : undefined);
    if (typeof found !== 'string') setOwn(found);
  };
  return { own, missed, look: () => void look(), forget: () => setOwn(undefined) };
};

const isKept = (found: FoundTracker, kept: readonly Tracker[]): boolean =>
  kept.some(({ sheet, table, headerRows }) =>
    table === undefined
      ? sheet === found.sheet && found.table === undefined && headerRows[0] === found.headerRows[0]
      : table === found.table,
  );

/** A tracker that names no subject is guessed to be of the one that the rest of the workbook is about. */
const withSubject = (found: FoundTracker, subject: SubjectCode | undefined): FoundTracker =>
  found.subject !== undefined || subject === undefined
    ? found
    : { ...found, subject: { subject, confidence: 'a guess', why: 'elsewhere in this workbook' } };

/** What looks like a tracker and is not set up yet, those of the sheet in front first. */
const candidates = (
  { sheets, inFront }: SheetsRead,
  kept: readonly Tracker[],
  onlySubject: SubjectCode | undefined,
): readonly FoundTracker[] => {
  const found = findTrackers(sheets);
  const named = kept[0]?.subject ?? found.find((each) => each.subject !== undefined)?.subject?.subject;
  const subject = onlySubject ?? named;
  return found
    .filter((each) => !isKept(each, kept))
    .toSorted((a, b) => Number(b.sheet === inFront) - Number(a.sheet === inFront))
    .map((each) => withSubject(each, subject));
};

interface FindTrackerProps {
  readonly kept: readonly Tracker[];
  /** The one subject with tables in this workbook, if it is only one. */
  readonly onlySubject?: SubjectCode;
  readonly newId: string;
  readonly actions: PaneActions;
  readonly keep: (tracker: Tracker, sisters: readonly TrackerDraft[]) => void;
  readonly cancel?: () => void;
}

const placeKey = ({ sheet, table, headerRows }: FoundTracker): string => `${sheet} ${table ?? ''} ${headerRows.join()}`;

/** Looks through the workbook for trackers, and lets the teacher choose one and put its columns right. */
export const FindTracker = ({ kept, onlySubject, newId, actions, keep, cancel }: FindTrackerProps): ReactNode => {
  const { read, lookAgain } = useSheets(actions);
  const { own, missed, look, forget } = useOwnRange(actions);
  const found = useMemo(() => candidates(read, kept, onlySubject), [read, kept, onlySubject]);
  const [picked, setPicked] = useState<FoundTracker>();
  if (read.isReading) return <Reading sentence="Looking for your tracker." />;
  const all = own === undefined ? found : [own, ...found.filter((each) => placeKey(each) !== placeKey(own))];
  const candidate = own ?? (picked !== undefined && found.includes(picked) ? picked : found[0]);
  const snapshot = read.sheets.find(({ name }) => name === candidate?.sheet);
  const first = candidate && draftLikeKept(candidate, kept);
  const onItsSide = candidate === undefined ? sheetOnItsSide(read.sheets) : undefined;
  const none = `No ${kept.length === 0 ? '' : 'other '}tracker found in this workbook.`;
  const choose = (each: FoundTracker): void => {
    forget();
    setPicked(each);
  };
  return (
    <>
      <ScreenHeading screen="Set up" sentence={candidate === undefined ? none : foundSentence(candidate)} />
      {read.problem !== undefined && (
        <Notice intent="warning" text={`Not every sheet could be read. ${describeWorkbookProblem(read.problem)}`} />
      )}
      {onItsSide !== undefined && <Notice intent="info" text={onItsSideWords(onItsSide.name)} />}
      {candidate !== undefined && first !== undefined && (
        <>
          <CandidateChoice all={all} chosen={candidate} choose={choose} />
          <ChooseTracker
            key={placeKey(candidate)}
            first={first.draft}
            {...(first.like && { like: first.like })}
            lookAt={(rows) => snapshot && trackerAt(snapshot, rows)}
            others={all}
            {...{ newId, actions, snapshot, keep, ...(cancel && { cancel }) }}
          />
        </>
      )}
      <PointItOut
        isAlone={candidate === undefined}
        useSelection={look}
        {...{ missed, lookAgain, ...(cancel && { cancel }) }}
      />
    </>
  );
};
