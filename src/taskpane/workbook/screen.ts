import type { ReactNode } from 'react';
import type { WorkbookState } from '../../excel/freshness';
import type { TrackersState } from '../../excel/trackersState';
import type { Bundle } from './bundle';
import type { PaneActions } from './paneActions';
import type { SCREEN_GROUPS, ScreenName, ScreenPart } from './screenName';

export interface ScreenProps {
  readonly workbook: WorkbookState;
  readonly trackers: TrackersState;
  readonly actions: PaneActions;
  /** The part of the screen that was asked for: it stands first. */
  readonly part?: ScreenPart;
}

/** One screen of the pane: its permanent name, its place in the menu, how things stand there, and what it shows. */
export interface Screen {
  readonly name: ScreenName;
  readonly group: (typeof SCREEN_GROUPS)[number];
  readonly stateInAWord: (workbook: WorkbookState, trackers: TrackersState) => string;
  readonly show: Bundle<(props: ScreenProps) => ReactNode>;
}

/** Something the menu offers that is no screen. */
export interface MenuAction {
  readonly label: string;
  readonly run: () => void;
}

/** What the menu of the screens is told. */
export interface ScreenMenuProps {
  readonly screens: readonly Screen[];
  /** Absent while the workbook is still being read. */
  readonly current?: Screen;
  readonly workbook: WorkbookState;
  readonly trackers: TrackersState;
  readonly choose: (screen: Screen) => void;
  readonly more: readonly MenuAction[];
}
