import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WorkbookState } from '../../excel/freshness';
import type { TrackersState } from '../../excel/trackersState';
import type { Screen } from './screen';
import type { ScreenName } from './screenName';
import { ScreenMenu } from './ScreenMenu';
import { SkipToWhy } from './SkipToWhy';
import { TrackerChip } from './TrackerChip';

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
}

/** The head of the pane: the tracker it is about, and the menu of the screens. */
export const PaneHead = (props: PaneHeadProps): ReactNode => {
  const styles = useStyles();
  const openNamed = (name: ScreenName): void => {
    const screen = props.screens.find((each) => each.name === name);
    if (screen !== undefined) props.choose(screen);
  };
  return (
    <header className={styles.head}>
      <TrackerChip trackers={props.trackers} open={openNamed} choose={props.chooseTracker} />
      <ScreenMenu {...props} />
      <SkipToWhy />
    </header>
  );
};
