import { Button, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { NavigationRegular } from '@fluentui/react-icons';
import { type ReactNode, useId, useState } from 'react';
import type { WorkbookState } from '../../excel/freshness';
import type { TrackersState } from '../../excel/trackersState';
import { Notice } from '../controls/Notice';
import { bundle } from '../workbook/bundle';
import type { MenuAction, Screen, ScreenMenuProps } from '../workbook/screen';
import type { ScreenName } from '../workbook/screenName';
import { WHY_PLACE } from '../workbook/whySlot';
import { reloadPane } from './reloadPane';
import type { TourTaken } from './tour/useTour';
import { useBundle } from './useBundle';
import { type TrackerChipProps, useChip } from './useChip';
import type { Writes } from './useWrites';

/** Only who has several classes needs it. */
const CLASS_MENU = bundle(async () => (await import('./ClassMenu')).ClassMenu);

/** The one class there is, or none: pressed, it opens Set up. */
const OnlyClass = ({ trackers, open }: TrackerChipProps): ReactNode => {
  const { name, only } = useChip(trackers);
  const id = useId();
  return (
    <>
      <Button {...only} aria-describedby={id} onClick={() => open('Set up')}>
        {name}
      </Button>
      <span id={id} hidden>
        The tracker this pane is about. Opens Set up.
      </span>
    </>
  );
};

/** The menu of the classes; where it did not come, School leads to each of them. */
const SeveralClasses = (props: TrackerChipProps): ReactNode => {
  const { part: ClassMenu, isGone } = useBundle(CLASS_MENU);
  const { ofSeveral } = useChip(props.trackers);
  return ClassMenu === undefined ? (
    <Button {...ofSeveral} disabledFocusable={!isGone} onClick={() => props.open('School')} />
  ) : (
    <ClassMenu {...props} />
  );
};

/** Which class the pane is about, and the way to the others and to all of them. */
const TrackerChip = (props: TrackerChipProps): ReactNode =>
  props.trackers.all.length > 1 ? <SeveralClasses {...props} /> : <OnlyClass {...props} />;

/** The drawer comes once the pane shows its first screen: the head alone does not need it. */
const DRAWER = bundle(async () => (await import('./ScreenDrawer')).ScreenDrawer);

/** The button named Menu and the drawer it opens: the screens under the parts of the year, each with its state in a word. */
const ScreenMenu = (props: ScreenMenuProps): ReactNode => {
  const [isOpen, setIsOpen] = useState(false);
  const returnsHere = useRestoreFocusTarget();
  const { part: Drawer, isGone } = useBundle(DRAWER, isOpen || props.current !== undefined);
  return (
    <>
      <Button
        {...returnsHere}
        appearance="subtle"
        icon={<NavigationRegular />}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(true)}
      >
        Menu
      </Button>
      {Drawer !== undefined && <Drawer {...props} isOpen={isOpen} close={() => setIsOpen(false)} />}
      {isOpen && isGone && (
        <Notice
          intent="error"
          text="The menu did not load: the add-in was updated since this pane was opened, or the connection is gone."
          action={{ label: 'Load the pane again', run: reloadPane }}
        />
      )}
    </>
  );
};

const useSkipToWhyStyles = makeStyles({
  skip: {
    position: 'absolute',
    insetBlockStart: tokens.spacingVerticalS,
    insetInlineEnd: tokens.spacingHorizontalS,
    zIndex: 1,
    '&:not(:focus)': { clipPath: 'inset(50%)' },
  },
});

const goToWhy = (): void => {
  const place = document.getElementById(WHY_PLACE);
  (place?.querySelector('button') ?? place)?.focus();
};

/** Brings someone who works by keyboard past the screen to the explanation at its foot; seen only while it has the focus. */
const SkipToWhy = (): ReactNode => (
  <Button size="small" appearance="primary" className={useSkipToWhyStyles().skip} onClick={goToWhy}>
    Skip to Why
  </Button>
);

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
