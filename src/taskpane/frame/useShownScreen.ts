import { useCallback, useState } from 'react';
import type { TrackersState } from '../../excel/trackersState';
import { today } from './today';
import type { Screen } from './screen';
import type { ScreenName, ScreenPart } from './screenName';
import { openingScreen } from './openingScreen';

interface ShownScreen {
  /** Absent until the workbook was read. */
  readonly screen?: Screen;
  /** The part of it that was asked for. */
  readonly part?: ScreenPart;
  readonly open: (name: ScreenName, part?: ScreenPart) => void;
}

/** The screen that is shown: the opening one, settled once the workbook was read, until the teacher chooses another. */
export const useShownScreen = (
  screens: readonly [Screen, ...Screen[]],
  trackers: TrackersState,
  remember: (name: ScreenName, day: string) => void,
): ShownScreen => {
  const [shown, setShown] = useState<Screen>();
  const [part, setPart] = useState<ScreenPart>();
  const opening = shown === undefined ? openingScreen(screens, trackers, today().iso) : undefined;
  if (opening !== undefined) setShown(opening);
  const screen = shown ?? opening;
  const open = useCallback(
    (name: ScreenName, wanted?: ScreenPart): void => {
      const chosen = screens.find((each) => each.name === name);
      if (chosen === undefined) return;
      setShown(chosen);
      setPart(wanted);
      remember(name, today().iso);
    },
    [screens, remember],
  );
  return { ...(screen !== undefined && { screen }), ...(part !== undefined && { part }), open };
};
