import { Spinner } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { SheetSnapshot } from '../../markbook/sheet';
import type { Figures, TablesSnapshot } from '../../markbook/tables';
import { readTracker, type Tracker, type TrackerReading } from '../../markbook/tracker';
import { describeProblem, describeWorkbookProblem } from '../../markbook/wording';
import type { Scale } from '../../rules';
import type { ScreenProps } from './screen';
import type { ScreenName } from './screenName';
import { FirstElsewhere } from './FirstElsewhere';
import { Notice } from '../controls/Notice';
import { LaterNotice } from './LaterNotice';
import { ScreenHeading } from '../controls/ScreenHeading';
import { SheetGone } from './SheetGone';
import { useTrackerSheet } from './useTrackerSheet';

/** A class and everything the workbook holds for it, as last read; whether it may be graded is not settled here. */
export interface ClassOnSheet {
  readonly tracker: Tracker;
  readonly snapshot: SheetSnapshot;
  /** The class's rows and columns where they stand now. */
  readonly reading: TrackerReading;
  readonly figures: Figures;
  /** The scale as it stands: components and maxima, even where it may grade nobody yet (section 2). */
  readonly layout: Scale;
  /** The add-in's own tables: sittings, moderation, scenarios. */
  readonly tables: TablesSnapshot;
  readonly readAgain: () => void;
}

/** A class whose scale may grade it. */
export interface ClassAtHand extends ClassOnSheet {
  readonly scale: Scale;
}

interface ForClassProps extends ScreenProps {
  readonly screen: ScreenName;
  readonly show: (given: ClassOnSheet) => ReactNode;
}

interface OfTrackerProps extends ForClassProps, Pick<ClassOnSheet, 'tracker' | 'figures' | 'layout'> {}

const NO_TABLES: TablesSnapshot = [];

const OfTracker = (props: OfTrackerProps): ReactNode => {
  const { screen, show, tracker, figures, layout, workbook, trackers, actions } = props;
  const { snapshot, problem, readAgain } = useTrackerSheet(tracker.sheet, workbook, actions);
  const reading = useMemo(
    () => (snapshot === undefined ? undefined : readTracker(tracker, snapshot)),
    [tracker, snapshot],
  );
  if (problem?.code === 'sheet-gone') {
    const otherwise = { label: 'Go to Set up', run: () => actions.openScreen('Set up') };
    return <SheetGone {...{ screen, tracker, actions, otherwise }} all={trackers.all} changes={workbook.changes} />;
  }
  const isRead = snapshot !== undefined && reading !== undefined;
  return (
    <>
      {problem !== undefined && (
        <Notice
          intent="error"
          text={`The sheet was not read. ${describeWorkbookProblem(problem)}`}
          action={{ label: 'Read again', run: readAgain }}
        />
      )}
      {!isRead && <ScreenHeading screen={screen} sentence={`Reading the sheet ${tracker.sheet}.`} />}
      {!isRead && problem === undefined && <Spinner label="Reading the marks" />}
      {isRead && <LaterNotice {...{ snapshot, reading, actions }} />}
      {isRead && show({ tracker, snapshot, reading, figures, layout, tables: workbook.tables ?? NO_TABLES, readAgain })}
    </>
  );
};

/** Shows a screen that is about the class in hand, once there is one and its sheet and the workbook's tables were read. */
export const ForClass = (props: ForClassProps): ReactNode => {
  const { screen, workbook, trackers, actions } = props;
  const { figures } = workbook;
  if (!trackers.isRead || (figures === undefined && workbook.isReading)) {
    return (
      <>
        <ScreenHeading screen={screen} sentence="Reading this workbook." />
        <Spinner label="If a cell is being edited, press Enter or Esc in the sheet." />
      </>
    );
  }
  const { current } = trackers;
  if (current === undefined) {
    return (
      <FirstElsewhere
        screen={screen}
        sentence="No tracker is set up yet."
        words="The add-in needs to know which columns hold the marks of a class."
        button="Set up a tracker"
        goTo="Set up"
        actions={actions}
      />
    );
  }
  if (figures === undefined)
    return <ScreenHeading screen={screen} sentence="This workbook’s tables could not be read." />;
  const layout = figures.layoutFor(current.subject);
  if (!layout.ok) {
    return (
      <FirstElsewhere
        screen={screen}
        sentence="The UMS scale can’t be used."
        words={describeProblem(layout.problems[0])}
        button="Go to UMS tables"
        goTo="Tables"
        actions={actions}
      />
    );
  }
  return <OfTracker key={current.id} {...props} tracker={current} figures={figures} layout={layout.value} />;
};
