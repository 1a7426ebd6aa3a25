import { createElement, type ReactNode } from 'react';
import { ReadingWorkbook } from './ReadingWorkbook';
import type { Screen, ScreenProps } from '../workbook/screen';
import { ScreenAwaited } from './ScreenAwaited';
import type { ScreenNow } from './useShownScreen';

interface ShownScreenProps {
  readonly shown: ScreenNow;
  readonly told: ScreenProps;
}

const Shown = ({ screen, told }: { readonly screen: Screen; readonly told: ScreenProps }): ReactNode => {
  const show = screen.show.part();
  return show === undefined ? null : createElement(show, told);
};

/** The screen, below what is to be said of one that is on its way or did not come. */
export const ShownScreen = ({ shown: { screen, part, awaited }, told }: ShownScreenProps): ReactNode => (
  <>
    {awaited !== undefined && <ScreenAwaited {...awaited} />}
    {screen === undefined && awaited?.isGone !== true && <ReadingWorkbook />}
    {screen !== undefined && <Shown screen={screen} told={{ ...told, ...(part !== undefined && { part }) }} />}
  </>
);
