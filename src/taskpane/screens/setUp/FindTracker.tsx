import { useMemo, useState, type ReactNode } from 'react';
import type { SubjectCode } from '../../../rules';
import {
  draftLikeKept,
  type FoundTracker,
  type Tracker,
  trackerAt,
  type TrackerDraft,
} from '../../../markbook/tracker';
import { describeWorkbookProblem } from '../../../markbook/wording';
import { Notice } from '../../controls/Notice';
import type { PaneActions } from '../../workbook/paneActions';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { CandidateChoice } from './CandidateChoice';
import { candidates } from './candidates';
import { ChooseTracker } from './ChooseTracker';
import { PointItOut } from './PointItOut';
import { Reading } from './Reading';
import { sheetOnItsSide } from '../../../markbook/import';
import { foundSentence, onItsSideWords } from './setUpWords';
import { useOwnRange } from './useOwnRange';
import { useSheets } from './useSheets';

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
