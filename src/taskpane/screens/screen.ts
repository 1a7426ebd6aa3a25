import type { ReactNode } from 'react';
import type { WorkbookState } from '../../excel/freshness';
import type { PaneActions } from '../frame/paneActions';

/** The parts of the teacher's year, in order; the menu's headings. */
export const SCREEN_GROUPS = ['Get ready', 'Marking', 'Sending', 'Results', 'Share'] as const;

export interface ScreenProps {
  readonly workbook: WorkbookState;
  readonly actions: PaneActions;
}

/** One screen of the pane: its permanent name, its place in the menu, how things stand there, and what it shows. */
export interface Screen {
  readonly name: string;
  readonly group: (typeof SCREEN_GROUPS)[number];
  readonly stateInAWord: (workbook: WorkbookState) => string;
  readonly show: (props: ScreenProps) => ReactNode;
}
