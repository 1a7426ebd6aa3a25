import type { Tracker } from '../markbook/tracker/tracker';

/** The trackers kept in this workbook, and the one the pane is about. */
export interface TrackersState {
  /** False until the workbook's set-up was read for the first time. */
  readonly isRead: boolean;
  readonly all: readonly Tracker[];
  readonly current?: Tracker;
}
