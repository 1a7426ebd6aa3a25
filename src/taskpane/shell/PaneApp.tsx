import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { SelectionFollowed } from '../../excel/followSelection';
import type { Freshness } from '../../excel/freshness';
import type { TrackersKept } from '../../excel/keepTrackers';
import type { TrackersState } from '../../excel/trackersState';
import type { WorkbookPorts } from '../../excel/workbookPorts';
import { yearNotice } from '../../markbook/dates';
import { otherClassOnSheet } from '../../markbook/tracker';
import { describeWorkbookProblem, sourcesSpelled, type WorkbookProblem } from '../../markbook/wording';
import { Notice } from '../controls/Notice';
import { loadWhenIdle } from '../workbook/bundle';
import type { PaneActions } from '../workbook/paneActions';
import type { Screen } from '../workbook/screen';
import { type ScreenName, screenTitle } from '../workbook/screenName';
import { today } from '../workbook/today';
import type { WhySlot } from '../workbook/whySlot';
import { PaneFoot } from './PaneFoot';
import { PaneFrame } from './PaneFrame';
import { PaneHead } from './PaneHead';
import { ShownScreen } from './ShownScreen';
import { StopsHere } from './StopsHere';
import { useTour } from './tour/useTour';
import { useBrightness } from './useBrightness';
import { useShownScreen } from './useShownScreen';
import { useWrites } from './useWrites';
import { WorkbookNotices } from './WorkbookNotices';

interface ActionParts {
  readonly freshness: Freshness;
  readonly trackers: TrackersKept;
  readonly ports: WorkbookPorts;
  readonly write: PaneActions['write'];
  readonly openScreen: PaneActions['openScreen'];
  readonly startTour: PaneActions['startTour'];
}

/** Everything a screen can ask for, wired to the workbook; and why the last wish to see a cell was not met. */
const usePaneActions = ({
  freshness,
  trackers,
  ports,
  write,
  openScreen,
  startTour,
}: ActionParts): { readonly actions: PaneActions; readonly missed: WorkbookProblem | undefined } => {
  const [missed, setMissed] = useState<WorkbookProblem>();
  const actions = useMemo(
    (): PaneActions => ({
      goTo: (sheet, cells) =>
        void ports.goTo(sheet, cells).then((shown) => setMissed(shown.ok ? undefined : shown.problems[0])),
      pointAt: (sheet, cells) => void ports.pointAt(sheet, cells),
      readAgain: freshness.readAgain,
      recalculate: freshness.recalculate,
      openScreen,
      openWorkbook: ports.openWorkbook,
      sheetNames: ports.sheetNames,
      tableNames: ports.tableNames,
      selection: ports.selection,
      readSheet: ports.readSheet,
      readSheetAnew: ports.readSheetAnew,
      readClassSheet: ports.readClassSheet,
      readAreas: ports.readAreas,
      write,
      isOneStep: ports.isOneStep,
      loadsWithWorkbook: ports.loadsWithWorkbook,
      loadWithWorkbook: ports.loadWithWorkbook,
      openHelp: ports.openHelp,
      startTour,
      selfCheck: ports.selfCheck,
      saveTrackers: trackers.save,
      chooseTracker: trackers.choose,
      forgetTracker: trackers.forget,
      startSetUpAnew: trackers.startAnew,
    }),
    [freshness, trackers, ports, write, openScreen, startTour],
  );
  return { actions, missed };
};

interface OtherClassNoticeProps {
  readonly trackers: TrackersState;
  /** The sheet of the cell the teacher stands on. */
  readonly sheet: string | undefined;
  readonly choose: (id: string) => void;
}

/** Offers to turn the pane to the class whose sheet the teacher looks at; the pane never does so by itself. */
const OtherClassNotice = ({ trackers, sheet, choose }: OtherClassNoticeProps): ReactNode => {
  const other = otherClassOnSheet(trackers, sheet);
  if (other === undefined) return null;
  return (
    <Notice
      intent="info"
      text={`You are on the sheet of ${other.name}.`}
      action={{ label: `Turn to ${other.name}`, run: () => choose(other.id) }}
    />
  );
};

/**
 * Once the pane shows its first screen, the others come while nothing else is to do, and what writes before them: nobody
 * waits for a screen, and a pane that stays open while the add-in is updated has all it needs.
 */
const useLaterParts = (
  hasShown: boolean,
  screens: readonly Screen[],
  { loadWriting }: Pick<WorkbookPorts, 'loadWriting'>,
): void => {
  useEffect(
    () => (hasShown ? loadWhenIdle([loadWriting, ...screens.map(({ show }) => show.load)]) : undefined),
    [hasShown, screens, loadWriting],
  );
};

/** The screens whose sentences name their sources by letters. */
const WITH_SOURCES: ReadonlySet<ScreenName> = new Set<ScreenName>([
  ...(['School', 'Set up', 'Entries', 'Check marks', 'Moderation', 'Results', 'What next'] as const),
]);

const saidAtTheEndOf = (screen: Screen | undefined): { readonly notice: string; readonly sources: string } => ({
  notice: yearNotice(today().iso),
  sources: screen !== undefined && WITH_SOURCES.has(screen.name) ? sourcesSpelled() : '',
});

export interface PaneAppProps {
  readonly freshness: Freshness;
  readonly trackers: TrackersKept;
  readonly selection: SelectionFollowed;
  readonly ports: WorkbookPorts;
  readonly screens: readonly [Screen, ...Screen[]];
  /** What stands at the foot of every screen. */
  readonly why?: WhySlot;
  readonly version: string;
}

/** The whole pane: tracker and menu above, the workbook's state and the screen, the last change and Why below. */
export const PaneApp = (props: PaneAppProps): ReactNode => {
  const { freshness, selection, ports, screens, why, version } = props;
  const workbook = useSyncExternalStore(freshness.subscribe, freshness.state);
  const trackers = useSyncExternalStore(props.trackers.subscribe, props.trackers.state);
  const selected = useSyncExternalStore(selection.subscribe, selection.state);
  const { open, ...shown } = useShownScreen(screens, trackers, props.trackers.rememberScreen);
  const { screen } = shown;
  useLaterParts(screen !== undefined, screens, ports);
  const writes = useWrites(ports, freshness);
  const tour = useTour(open);
  const { actions, missed } = usePaneActions({
    freshness,
    trackers: props.trackers,
    ports,
    write: writes.write,
    openScreen: open,
    startTour: tour.start,
  });
  useEffect(() => selection.readAgain(), [selection, workbook.changes, workbook.grades]);
  const told = { workbook, trackers, actions };
  const head = (
    <PaneHead
      screens={screens}
      workbook={workbook}
      trackers={trackers}
      choose={({ name }) => open(name)}
      chooseTracker={actions.chooseTracker}
      {...{ writes, tour, help: actions.openHelp }}
      {...(screen && { current: screen })}
    />
  );
  return (
    <PaneFrame
      brightness={useBrightness()}
      version={version}
      screen={screen === undefined ? 'BTEC grade add-in' : screenTitle(screen.name)}
      {...saidAtTheEndOf(screen)}
      help={actions.openHelp}
      head={screens.length > 1 && head}
      foot={<PaneFoot {...{ writes, tour, why, told, selected }} />}
    >
      <StopsHere key={screen?.name}>
        <WorkbookNotices {...told} />
        <OtherClassNotice trackers={trackers} sheet={selected?.sheet} choose={actions.chooseTracker} />
        {missed !== undefined && <Notice intent="warning" text={describeWorkbookProblem(missed)} />}
        <ShownScreen shown={shown} told={told} />
      </StopsHere>
    </PaneFrame>
  );
};
