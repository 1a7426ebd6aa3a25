import type { ReactNode } from 'react';
import type { WorkbookState } from '../../excel/freshness';
import type { TrackersState } from '../../excel/trackersState';
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
  readonly show: (props: ScreenProps) => ReactNode;
}
