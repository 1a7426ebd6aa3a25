import { Spinner } from '@fluentui/react-components';
import { createContext, type ReactNode, useContext, useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { WorkbookState } from '../../excel/freshness';
import { isSameSheet, type SheetSnapshot } from '../../markbook/sheet';
import type { Figures, TablesSnapshot } from '../../markbook/tables';
import { laterColumns, readTracker, type Tracker, type TrackerReading } from '../../markbook/tracker';
import { describeProblem, describeWorkbookProblem, type WorkbookProblem } from '../../markbook/wording';
import type { Scale } from '../../rules';
import { Notice } from '../controls/Notice';
import { ScreenHeading } from '../controls/ScreenHeading';
import { FirstElsewhere } from './FirstElsewhere';
import { inTurn } from './inTurn';
import type { PaneActions } from './paneActions';
import type { ScreenProps } from './screen';
import type { ScreenName } from './screenName';
import { SheetGone } from './SheetGone';
import { ReadingWorkbook } from './ReadingWorkbook';

/** A tracker's sheet as last read, or why it could not be; both absent until it was read. */
interface TrackerSheet {
  readonly snapshot?: SheetSnapshot;
  readonly problem?: WorkbookProblem;
  readonly readAgain: () => void;
}

type Read = Omit<TrackerSheet, 'readAgain'>;

/** Excel tells of a change before its own cells are calculated, so the sheet is looked at once more when nothing follows. */
const WHEN_QUIET_IN_MS = 700;

/** A sheet that is as it was stays the very one, so that nothing is worked out from it again. */
const asRead = (before: Read, snapshot: SheetSnapshot): Read => {
  if (before.snapshot === undefined || !isSameSheet(before.snapshot, snapshot)) return { snapshot };
  return before.problem === undefined ? before : { snapshot: before.snapshot };
};

/** Reads a tracker's sheet now and whenever something in the workbook has changed; one reading at a time. */
const useTrackerSheet = (sheet: string, workbook: WorkbookState, actions: PaneActions): TrackerSheet => {
  const [read, setRead] = useState<Read>({});
  const [asked, setAsked] = useState(0);
  const [readInTurn] = useState(inTurn);
  const readOnce = useEffectEvent(async (): Promise<void> => {
    const found = await actions.readClassSheet(sheet);
    if (!found.ok) setRead((before) => ({ ...before, problem: found.problems[0] }));
    else if (found.value.name === sheet) setRead((before) => asRead(before, found.value));
  });
  const look = useEffectEvent(() => readInTurn(() => readOnce()));
  useEffect(() => {
    void look();
    const timer = setTimeout(() => void look(), WHEN_QUIET_IN_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [sheet, workbook.changes, workbook.grades, asked]);
  return { ...read, readAgain: () => setAsked((times) => times + 1) };
};

interface LaterNoticeProps {
  readonly snapshot: SheetSnapshot;
  readonly reading: TrackerReading;
  readonly actions: PaneActions;
}

/** Says on every screen of a class that a column of marks has come which the tracker does not use yet. */
const LaterNotice = ({ snapshot, reading, actions }: LaterNoticeProps): ReactNode => {
  const [first] = useMemo(() => laterColumns(reading, snapshot), [reading, snapshot]);
  if (first === undefined) return null;
  return (
    <Notice
      intent="info"
      text={`The column “${first.proposed.heading}” may hold the marks of ${first.component}. It is not in use yet.`}
      action={{ label: 'Go to Set up', run: () => actions.openScreen('Set up') }}
    />
  );
};

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

/** What a screen about a class works with: the class as last read, and all that every screen is told and can ask for. */
export interface ClassHere extends ScreenProps, ClassOnSheet {}

const ClassContext = createContext<ClassHere | undefined>(undefined);

/** The class that a screen is about, for whatever stands within `ForClass`. */
export const useClass = (): ClassHere => {
  const here = useContext(ClassContext);
  if (here === undefined) throw new Error('Only what stands within ForClass is about a class.');
  return here;
};

interface ForClassProps extends ScreenProps {
  readonly screen: ScreenName;
  readonly show: (given: ClassOnSheet) => ReactNode;
}

interface OfTrackerProps extends Pick<ClassOnSheet, 'tracker' | 'figures' | 'layout'> {
  readonly asked: ForClassProps;
}

const NO_TABLES: TablesSnapshot = [];

const OfTracker = ({ asked, tracker, figures, layout }: OfTrackerProps): ReactNode => {
  const { screen, show, ...told } = asked;
  const { workbook, trackers, actions } = told;
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
  const read = isRead && {
    tracker,
    snapshot,
    reading,
    figures,
    layout,
    tables: workbook.tables ?? NO_TABLES,
    readAgain,
  };
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
      {read && <ClassContext value={{ ...told, ...read }}>{show(read)}</ClassContext>}
    </>
  );
};

/** Shows a screen that is about the class in hand, once there is one and its sheet and the workbook's tables were read. */
export const ForClass = (props: ForClassProps): ReactNode => {
  const { screen, workbook, trackers, actions } = props;
  const { figures } = workbook;
  if (!trackers.isRead || (figures === undefined && workbook.isReading)) {
    return <ReadingWorkbook screen={screen} />;
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
  if (figures === undefined) return <ReadingWorkbook screen={screen} isTried />;
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
  return <OfTracker key={current.id} asked={props} tracker={current} figures={figures} layout={layout.value} />;
};
