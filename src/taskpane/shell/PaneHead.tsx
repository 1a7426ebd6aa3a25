import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WorkbookState } from '../../excel/freshness';
import type { TrackersState } from '../../excel/trackersState';
import type { MenuAction, Screen } from '../workbook/screen';
import type { ScreenName } from '../workbook/screenName';
import { ScreenMenu } from './ScreenMenu';
import { SkipToWhy } from './SkipToWhy';
import type { TourTaken } from './tour/useTour';
import { TrackerChip } from './TrackerChip';

import type { Writes } from './useWrites';

const useStyles = makeStyles({
  head: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface PaneHeadProps {
  readonly screens: readonly Screen[];
  readonly current?: Screen;
  readonly workbook: WorkbookState;
  readonly trackers: TrackersState;
  readonly choose: (screen: Screen) => void;
  readonly chooseTracker: (id: string) => void;
  readonly writes: Writes;
  readonly tour: TourTaken;
  readonly help: () => void;
}

/** The head of the pane: the tracker it is about, and the menu of the screens. */
export const PaneHead = (props: PaneHeadProps): ReactNode => {
  const styles = useStyles();
  const openNamed = (name: ScreenName): void => {
    const screen = props.screens.find((each) => each.name === name);
    if (screen !== undefined) props.choose(screen);
  };
  const more: readonly MenuAction[] = [
    { label: `What was written (${props.writes.made.length})`, run: () => props.writes.showList(true) },
    { label: 'Take the tour', run: props.tour.start },
    { label: 'Help in the browser', run: props.help },
  ];
  return (
    <header className={styles.head}>
      <TrackerChip trackers={props.trackers} open={openNamed} choose={props.chooseTracker} />
      <ScreenMenu {...props} more={more} />
      <SkipToWhy />
    </header>
  );
};
