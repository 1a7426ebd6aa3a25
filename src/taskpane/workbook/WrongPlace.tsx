import type { ReactNode } from 'react';
import { screenTitle, type ScreenName } from './screenName';
import { Notice } from '../controls/Notice';
import type { PaneActions } from './paneActions';

interface WrongPlaceProps {
  /** What was pasted, as the notice says it: `a list of learners`. */
  readonly what: string;
  readonly screen: ScreenName;
  readonly actions: PaneActions;
}

/** Says that something pasted here belongs on another screen, and brings the teacher there. */
export const WrongPlace = ({ what, screen, actions }: WrongPlaceProps): ReactNode => (
  <Notice
    intent="warning"
    text={`This looks like ${what}. It belongs on the screen ${screenTitle(screen)}: paste it there.`}
    action={{ label: `Go to ${screenTitle(screen)}`, run: () => actions.openScreen(screen) }}
  />
);
