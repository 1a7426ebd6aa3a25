import { Body1, Button, makeStyles, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SheetSnapshot } from '../../../markbook/sheet';
import {
  type LaterColumn,
  laterColumns,
  markCounts,
  putRight,
  type Tracker,
  type TrackerReading,
  withLater,
  withoutLater,
} from '../../../markbook/tracker';
import { structureFor } from '../../../reference/specifications/structures';
import { Section } from '../../controls/Section';
import { Unfold } from '../../controls/Unfold';
import type { PaneActions } from '../../workbook/paneActions';
import { Buttons } from './Buttons';
import { columnCells, columnLetters } from './columnLetters';
import { roleWords } from './roleWords';
import { Sentences } from './Sentences';
import { changeWords, countsInWords, laterWords } from './setUpWords';
import { listed } from '../../../markbook/wording';

interface LaterColumnsProps {
  readonly tracker: Tracker;
  readonly later: readonly LaterColumn[];
  readonly replace: (tracker: Tracker) => void;
}

/** Columns of marks that the tracker does not use yet: each is asked about once. */
const LaterColumns = ({ tracker, later, replace }: LaterColumnsProps): ReactNode =>
  later.length > 0 && (
    <Section title="New columns of marks?">
      {later.map((each) => (
        <div key={each.component}>
          <Body1>{laterWords(each)}</Body1>
          <Buttons>
            <Button appearance="primary" onClick={() => replace(withLater(tracker, each))}>
              {`Use it for ${each.component}`}
            </Button>
            <Button onClick={() => replace(withoutLater(tracker, each))}>Leave it alone</Button>
          </Buttons>
        </div>
      ))}
    </Section>
  );

const useStyles = makeStyles({ columns: { listStyleType: 'none', margin: 0, padding: 0 } });

interface KeptTrackerProps {
  readonly reading: TrackerReading;
  readonly snapshot: SheetSnapshot;
  readonly actions: PaneActions;
  readonly replace: (tracker: Tracker) => void;
  readonly choose: () => void;
}

const Changes = ({ reading, replace, choose }: KeptTrackerProps): ReactNode => (
  <Section title="Changed since it was set up">
    <Sentences sentences={reading.changes.map(changeWords)} />
    <Buttons>
      <Button appearance="primary" onClick={() => replace(putRight(reading))}>
        Take it as it is now
      </Button>
      <Button onClick={choose}>Choose the columns again</Button>
    </Buttons>
  </Section>
);

const Columns = ({ reading, actions, choose }: KeptTrackerProps): ReactNode => {
  const { sheet, columns, learnerRows } = reading.tracker;
  return (
    <Unfold title={`Columns (${columns.length})`} heading="h2">
      <ul className={useStyles().columns} aria-label="Columns in use">
        {columns.map(({ role, heading, column }) => (
          <li key={role}>
            <Text>{`${columnLetters(column)} ${heading}: ${roleWords(role)}`}</Text>
          </li>
        ))}
      </ul>
      <Buttons>
        <Button onClick={choose}>Change columns</Button>
        <Button onClick={() => actions.goTo(sheet, columnCells(columns[0]?.column ?? 0, learnerRows))}>
          Show it on the sheet
        </Button>
      </Buttons>
    </Unfold>
  );
};

/** A tracker that is set up: how far it is marked, what has changed, and its columns. */
export const KeptTracker = (props: KeptTrackerProps): ReactNode => {
  const { tracker, learners, changes } = props.reading;
  const counts = markCounts(tracker, learners);
  const { components } = structureFor(tracker.subject);
  const later = laterColumns(props.reading, props.snapshot);
  const missing = components.filter((component) => !counts.some((each) => each.component === component));
  return (
    <>
      <Sentences sentences={counts.map((each) => `${countsInWords(each)}.`)} />
      {missing.length > 0 && <Body1>{`No column for the marks of ${listed(missing)} yet.`}</Body1>}
      <LaterColumns tracker={tracker} later={later} replace={props.replace} />
      {changes.length > 0 && <Changes {...props} />}
      <Columns {...props} />
    </>
  );
};
