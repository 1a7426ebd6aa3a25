import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Tracker } from '../../../markbook/tracker/tracker';
import { trackerAt } from '../../../markbook/tracker/trackerAt';
import { draftOfKept } from '../../../markbook/tracker/trackerDraft';
import { describeWorkbookProblem } from '../../../markbook/wording/workbook';
import { Notice } from '../../frame/Notice';
import type { PaneActions } from '../../frame/paneActions';
import { ScreenHeading } from '../../frame/ScreenHeading';
import { ChooseTracker } from './ChooseTracker';
import { KeptTracker } from './KeptTracker';
import { learnersInWords } from './setUpWords';
import { useReading } from './useReading';

const useStyles = makeStyles({ elsewhere: { marginBlock: tokens.spacingVerticalM } });

interface TrackerSetUpProps {
  readonly tracker: Tracker;
  readonly changes: number;
  readonly actions: PaneActions;
  readonly replace: (tracker: Tracker) => void;
  readonly findAgain: () => void;
}

/** The tracker in use, as its sheet has it now. */
export const TrackerSetUp = ({ tracker, changes, actions, replace, findAgain }: TrackerSetUpProps): ReactNode => {
  const styles = useStyles();
  const { snapshot, reading, problem } = useReading(tracker, changes, actions);
  const [isChoosing, setIsChoosing] = useState(false);
  if (problem !== undefined) {
    return (
      <>
        <ScreenHeading screen="Set up" sentence={`${tracker.name} can’t be read.`} />
        <Notice intent="warning" text={describeWorkbookProblem(problem)} />
        <Button className={styles.elsewhere} onClick={findAgain}>
          Look for it elsewhere
        </Button>
      </>
    );
  }
  if (reading === undefined || snapshot === undefined) {
    return (
      <>
        <ScreenHeading screen="Set up" sentence={`Reading ${tracker.name}.`} />
        <Spinner label="If a cell is being edited, press Enter or Esc in the sheet." />
      </>
    );
  }
  if (isChoosing) {
    const { table, headerRows, learnerRows } = reading.tracker;
    const rows = {
      ...(table === undefined ? {} : { table }),
      headerRows,
      ...(tracker.endsThere === true ? { firstLearner: learnerRows[0], lastLearner: learnerRows[1] } : {}),
    };
    return (
      <>
        <ScreenHeading screen="Set up" sentence={`The columns of ${tracker.name}.`} />
        <ChooseTracker
          first={draftOfKept(reading.tracker, trackerAt(snapshot, rows))}
          kept={reading.tracker}
          newId={tracker.id}
          actions={actions}
          lookAt={(other) => trackerAt(snapshot, other)}
          keep={(changed) => {
            replace(changed);
            setIsChoosing(false);
          }}
          cancel={() => setIsChoosing(false)}
        />
      </>
    );
  }
  const changed = reading.changes.length === 0 ? '' : ' Its columns have changed.';
  return (
    <>
      <ScreenHeading
        screen="Set up"
        sentence={`${tracker.name}: ${learnersInWords(reading.learners.length)}.${changed}`}
      />
      <KeptTracker
        tracker={tracker}
        reading={reading}
        actions={actions}
        replace={replace}
        choose={() => setIsChoosing(true)}
      />
    </>
  );
};
