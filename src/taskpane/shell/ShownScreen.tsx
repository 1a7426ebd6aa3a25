import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { createElement, type ReactNode } from 'react';
import { Notice } from '../controls/Notice';
import { ScreenHeading } from '../controls/ScreenHeading';
import type { Screen, ScreenProps } from '../workbook/screen';
import { type ScreenName, screenTitle } from '../workbook/screenName';
import { reloadPane } from './reloadPane';
import type { ScreenNow } from './useShownScreen';
import { IF_EDITING } from '../controls/fixedWords';

/** So long nobody waits for something to happen. */
const UNSEEN_IN_MS = 400;

const useScreenAwaitedStyles = makeStyles({
  opening: { justifyContent: 'start', marginBlockEnd: tokens.spacingVerticalM },
});

interface ScreenAwaitedProps {
  readonly name: ScreenName;
  readonly isGone: boolean;
}

/** Above the screen that stays: that another is on its way, or did not come. */
const ScreenAwaited = ({ name, isGone }: ScreenAwaitedProps): ReactNode => {
  const styles = useScreenAwaitedStyles();
  if (!isGone)
    return (
      <Spinner className={styles.opening} size="tiny" delay={UNSEEN_IN_MS} label={`Opening ${screenTitle(name)}`} />
    );
  return (
    <Notice
      intent="error"
      text={`The screen ${screenTitle(name)} did not load: the add-in was updated since this pane was opened, or the connection is gone. The workbook is as it was.`}
      action={{ label: 'Load the pane again', run: reloadPane }}
    />
  );
};

/** What stands in the pane until it knows enough of the workbook to open a screen. */
const ReadingWorkbook = (): ReactNode => (
  <>
    <ScreenHeading screen="BTEC grade add-in" sentence="Reading this workbook." />
    <Spinner label={IF_EDITING} />
  </>
);

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
