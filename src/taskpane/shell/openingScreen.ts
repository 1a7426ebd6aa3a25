import type { TrackersState } from '../../excel/trackersState';
import type { Screen } from '../workbook/screen';

/**
 * The screen the pane opens on: Today, or on the day on which another was looked at last in this workbook, that one;
 * undefined while what the workbook remembers is still being read.
 */
export const openingScreen = (
  screens: readonly [Screen, ...Screen[]],
  { isRead, screen, screenOn }: TrackersState,
  today: string,
): Screen | undefined => {
  if (!isRead) return undefined;
  const named = (name: string | undefined): Screen | undefined => screens.find((each) => each.name === name);
  const isOfToday = screenOn === undefined || screenOn === today;
  return (isOfToday ? named(screen) : undefined) ?? named('Today') ?? screens[0];
};
