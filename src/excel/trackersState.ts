import type { Tracker } from '../markbook/tracker';
import type { WorkbookProblem } from '../markbook/wording';

/** The trackers kept in this workbook, and the one the pane is about. */
export interface TrackersState {
  /** False until the workbook's set-up was read for the first time. */
  readonly isRead: boolean;
  readonly all: readonly Tracker[];
  readonly current?: Tracker;
  /** The name of the screen shown last in this workbook. */
  readonly screen?: string;
  /** The day on which it was shown, as `2026-11-30`. */
  readonly screenOn?: string;
  /** Why the set-up could not be read. */
  readonly problem?: WorkbookProblem;
}
