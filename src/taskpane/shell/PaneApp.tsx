import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import type { SelectionFollowed } from '../../excel/followSelection';
import type { Freshness } from '../../excel/freshness';
import type { TrackersKept } from '../../excel/keepTrackers';
import type { WorkbookPorts } from '../../excel/workbookPorts';
import { yearNotice } from '../../markbook/dates';
import { describeWorkbookProblem, sourcesSpelled } from '../../markbook/wording';
import { today } from '../workbook/today';
import type { Screen } from '../workbook/screen';
import { Notice } from '../controls/Notice';
import { OtherClassNotice } from './OtherClassNotice';
import { PaneFoot } from './PaneFoot';
import { PaneFrame } from './PaneFrame';
import { PaneHead } from './PaneHead';
import { ShownScreen } from './ShownScreen';
import { StopsHere } from './StopsHere';
import { useTour } from './tour/useTour';
import { useBrightness } from './useBrightness';
import { useLaterParts } from './useLaterParts';
import { usePaneActions } from './usePaneActions';
import { useShownScreen } from './useShownScreen';
import { useWrites } from './useWrites';
import type { WhySlot } from '../workbook/whySlot';
import { WorkbookNotices } from './WorkbookNotices';
import { screenTitle, type ScreenName } from '../workbook/screenName';

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
