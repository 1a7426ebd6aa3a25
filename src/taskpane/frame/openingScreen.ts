import type { WorkbookState } from '../../excel/freshness';
import type { TrackersState } from '../../excel/trackersState';
import type { Screen } from '../screens/screen';
import type { ScreenName } from '../screens/screenName';

const neediest = ({ figures }: WorkbookState, trackers: TrackersState): ScreenName => {
  if (trackers.all.length === 0) return 'Set up';
  return figures === undefined || figures.conversions.length === 0 ? 'Tables' : 'Grades';
};

/** The screen the pane opens on: the one remembered for this workbook, else the one that needs the teacher most; undefined while the workbook is still being read. */
export const openingScreen = (
  screens: readonly [Screen, ...Screen[]],
  workbook: WorkbookState,
  trackers: TrackersState,
): Screen | undefined => {
  const named = (name: string | undefined): Screen | undefined => screens.find((screen) => screen.name === name);
  if (!trackers.isRead) return undefined;
  const remembered = named(trackers.screen);
  if (remembered !== undefined) return remembered;
  if (workbook.figures === undefined && workbook.isReading) return undefined;
  return named(neediest(workbook, trackers)) ?? screens[0];
};
