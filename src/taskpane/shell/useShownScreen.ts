import { useCallback, useEffect, useRef, useState } from 'react';
import type { TrackersState } from '../../excel/trackersState';
import { today } from '../workbook/today';
import type { Screen } from '../workbook/screen';
import type { ScreenName, ScreenPart } from '../workbook/screenName';
import { openingScreen } from './openingScreen';

interface ScreenAt {
  readonly screen: Screen;
  /** The part of it that was asked for. */
  readonly part?: ScreenPart;
}

/** What is shown: no screen until the workbook was read. */
export interface ScreenNow extends Partial<ScreenAt> {
  /** The screen that was asked for and has not come yet; or did not come. */
  readonly awaited?: { readonly name: ScreenName; readonly isGone: boolean };
}

interface ScreenToOpen extends ScreenNow {
  readonly open: (name: ScreenName, part?: ScreenPart) => void;
}

/** Shows a screen once its bundle is there, at once if it is; until then what was shown stays, and so does the focus. */
const useScreenOnceThere = (): ScreenNow & { readonly show: (wanted: ScreenAt) => void } => {
  const [shown, setShown] = useState<ScreenAt>();
  const [awaited, setAwaited] = useState<ScreenNow['awaited']>();
  const last = useRef<ScreenAt>(undefined);
  const show = useCallback((wanted: ScreenAt): void => {
    const { name, show: bundle } = wanted.screen;
    const showNow = (): void => {
      setShown(wanted);
      setAwaited(undefined);
    };
    last.current = wanted;
    if (bundle.part() !== undefined) {
      showNow();
      return;
    }
    setAwaited({ name, isGone: false });
    void bundle.load().then((isThere) => {
      if (last.current !== wanted) return;
      if (isThere) showNow();
      else setAwaited({ name, isGone: true });
    });
  }, []);
  return { ...shown, ...(awaited !== undefined && { awaited }), show };
};

/** The screen that is shown: the opening one, settled once the workbook was read, until the teacher chooses another. */
export const useShownScreen = (
  screens: readonly [Screen, ...Screen[]],
  trackers: TrackersState,
  remember: (name: ScreenName, day: string) => void,
): ScreenToOpen => {
  const { show, ...shown } = useScreenOnceThere();
  const hasShown = shown.screen !== undefined;
  const opening = openingScreen(screens, trackers, today().iso);
  const isAwaited = shown.awaited !== undefined;
  useEffect(() => {
    if (!hasShown && !isAwaited && opening !== undefined) show({ screen: opening });
  }, [hasShown, isAwaited, opening, show]);
  // Mostly the pane opens on it: it comes while the workbook is read.
  useEffect(() => void screens.find(({ name }) => name === 'Today')?.show.load(), [screens]);
  const open = useCallback(
    (name: ScreenName, part?: ScreenPart): void => {
      const screen = screens.find((each) => each.name === name);
      if (screen === undefined) return;
      show({ screen, ...(part !== undefined && { part }) });
      remember(name, today().iso);
    },
    [screens, remember, show],
  );
  return { ...shown, open };
};
