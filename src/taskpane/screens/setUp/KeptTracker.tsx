import { Body1, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { COMPONENTS } from '../../../rules';
import { markCounts } from '../../../markbook/tracker/markCounts';
import { putRight } from '../../../markbook/tracker/putRight';
import type { Tracker } from '../../../markbook/tracker/tracker';
import type { TrackerReading } from '../../../markbook/tracker/trackerReading';
import type { PaneActions } from '../../frame/paneActions';
import { Section } from '../../frame/Section';
import { columnCells, columnLetters } from './columnLetters';
import { roleWords } from './roleWords';
import { changeWords, countsInWords } from './setUpWords';
import { Unfold } from '../../frame/Unfold';

const useStyles = makeStyles({
  list: { marginBlock: tokens.spacingVerticalS, paddingInlineStart: tokens.spacingHorizontalL },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBlock: tokens.spacingVerticalM,
  },
  columns: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface KeptTrackerProps {
  readonly tracker: Tracker;
  readonly reading: TrackerReading;
  readonly actions: PaneActions;
  readonly replace: (tracker: Tracker) => void;
  readonly choose: () => void;
}

const Changes = ({ reading, replace, choose }: KeptTrackerProps): ReactNode => {
  const styles = useStyles();
  return (
    <Section title="Changed since it was set up">
      <ul className={styles.list}>
        {reading.changes.map((change) => (
          <li key={changeWords(change)}>
            <Body1>{changeWords(change)}</Body1>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => replace(putRight(reading))}>
          Take it as it is now
        </Button>
        <Button onClick={choose}>Choose the columns again</Button>
      </div>
    </Section>
  );
};

/** A tracker that is set up: how far it is marked, what has changed, and its columns. */
export const KeptTracker = (props: KeptTrackerProps): ReactNode => {
  const { tracker, reading, actions, choose } = props;
  const styles = useStyles();
  const now = reading.tracker;
  const counts = markCounts(now, reading.learners);
  const missing = COMPONENTS.filter((component) => !counts.some((each) => each.component === component));
  return (
    <>
      {counts.length > 0 && (
        <ul className={styles.list}>
          {counts.map((each) => (
            <li key={each.component}>
              <Body1>{`${countsInWords(each)}.`}</Body1>
            </li>
          ))}
        </ul>
      )}
      {missing.length > 0 && <Body1>{`No column for ${missing.join(', ')} yet.`}</Body1>}
      {reading.changes.length > 0 && <Changes {...props} />}
      <Unfold title={`Columns (${now.columns.length})`} heading="h2">
        <ul className={styles.columns} aria-label="Columns in use">
          {now.columns.map(({ role, heading, column }) => (
            <li key={role}>
              <Text>{`${columnLetters(column)} ${heading}: ${roleWords(role)}`}</Text>
            </li>
          ))}
        </ul>
        <div className={styles.buttons}>
          <Button onClick={choose}>Change columns</Button>
          <Button
            onClick={() => actions.goTo(tracker.sheet, columnCells(now.columns[0]?.column ?? 0, now.learnerRows))}
          >
            Show it on the sheet
          </Button>
        </div>
      </Unfold>
    </>
  );
};
