import { Button } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import type { SheetSnapshot } from '../../../markbook/sheet';
import { draftOfKept, readTracker, type Tracker, trackerAt, type TrackerReading } from '../../../markbook/tracker';
import { counted, describeWorkbookProblem, type WorkbookProblem } from '../../../markbook/wording';
import { Notice } from '../../controls/Notice';
import { ScreenHeading } from '../../controls/ScreenHeading';
import type { PaneActions } from '../../workbook/paneActions';
import { readLatest } from '../../workbook/readLatest';
import { SheetGone } from '../../workbook/SheetGone';
import { Buttons } from './Buttons';
import { ChooseTracker } from './ChooseTracker';
import { KeptTracker } from './KeptTracker';
import { Reading } from './Reading';

/** A tracker's sheet as last read, and why it could not be read again. */
interface SheetReading {
  readonly snapshot?: SheetSnapshot;
  readonly reading?: TrackerReading;
  readonly problem?: WorkbookProblem;
}

/** Typing a whole column of marks reads the sheet once, not once a mark. */
const PAUSE = 400;

/** Reads a tracker's sheet, and again when something in the workbook has changed. */
const useReading = (tracker: Tracker, changes: number, { readClassSheet }: PaneActions): SheetReading => {
  const [read, setRead] = useState<SheetReading & { readonly tracker: Tracker }>({ tracker });
  useEffect(() => {
    const take = (sheet: Awaited<ReturnType<PaneActions['readClassSheet']>>): void => {
      if (sheet.ok) setRead({ tracker, snapshot: sheet.value, reading: readTracker(tracker, sheet.value) });
      // What was read last stays beside the problem: what the teacher is typing hangs on it.
      else setRead((before) => ({ ...(before.tracker === tracker && before), tracker, problem: sheet.problems[0] }));
    };
    return readLatest(() => readClassSheet(tracker.sheet), take, changes === 0 ? 0 : PAUSE);
  }, [tracker, changes, readClassSheet]);
  return read.tracker === tracker ? read : {};
};

interface TrackerSetUpProps {
  readonly tracker: Tracker;
  readonly all: readonly Tracker[];
  readonly changes: number;
  readonly actions: PaneActions;
  readonly replace: (tracker: Tracker) => void;
  readonly findAgain: () => void;
}

interface ChangeColumnsProps extends Pick<TrackerSetUpProps, 'tracker' | 'actions' | 'replace'> {
  readonly snapshot: SheetSnapshot;
  readonly close: () => void;
}

const ChangeColumns = ({ tracker, snapshot, actions, replace, close }: ChangeColumnsProps): ReactNode => {
  const { id, name, table, headerRows, learnerRows, endsThere } = tracker;
  const found = trackerAt(snapshot, {
    ...(table === undefined ? {} : { table }),
    headerRows,
    ...(endsThere === true ? { firstLearner: learnerRows[0], lastLearner: learnerRows[1] } : {}),
  });
  return (
    <>
      <ScreenHeading screen="Set up" sentence={`The columns of ${name}.`} />
      <ChooseTracker
        first={draftOfKept(tracker, found)}
        kept={tracker}
        newId={id}
        {...{ actions, snapshot }}
        lookAt={(rows) => trackerAt(snapshot, rows)}
        keep={(changed) => {
          replace(changed);
          close();
        }}
        cancel={close}
      />
    </>
  );
};

/** The tracker in use, as its sheet has it now. */
export const TrackerSetUp = ({ tracker, all, changes, actions, replace, findAgain }: TrackerSetUpProps): ReactNode => {
  const { snapshot, reading, problem } = useReading(tracker, changes, actions);
  const [isChoosing, setIsChoosing] = useState(false);
  if (problem?.code === 'sheet-gone') {
    const otherwise = { label: 'Look for it elsewhere', run: findAgain };
    return <SheetGone screen="Set up" {...{ tracker, all, changes, actions, otherwise }} />;
  }
  if (problem !== undefined && (reading === undefined || snapshot === undefined)) {
    return (
      <>
        <ScreenHeading screen="Set up" sentence={`${tracker.name} can’t be read.`} />
        <Notice intent="warning" text={describeWorkbookProblem(problem)} />
        <Buttons>
          <Button onClick={findAgain}>Look for it elsewhere</Button>
        </Buttons>
      </>
    );
  }
  if (reading === undefined || snapshot === undefined) return <Reading sentence={`Reading ${tracker.name}.`} />;
  const missed = problem !== undefined && (
    <Notice intent="warning" text={`The sheet was not read again. ${describeWorkbookProblem(problem)}`} />
  );
  if (isChoosing) {
    const close = (): void => setIsChoosing(false);
    return (
      <>
        {missed}
        <ChangeColumns tracker={reading.tracker} {...{ snapshot, actions, replace, close }} />
      </>
    );
  }
  const changed = reading.changes.length === 0 ? '' : ' Its columns have changed.';
  const sentence = `${tracker.name}: ${counted(reading.learners.length, 'learner')}.${changed}`;
  return (
    <>
      <ScreenHeading screen="Set up" sentence={sentence} />
      {missed}
      <KeptTracker choose={() => setIsChoosing(true)} {...{ reading, snapshot, actions, replace }} />
    </>
  );
};
