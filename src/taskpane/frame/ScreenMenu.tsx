import {
  Button,
  Caption1,
  makeStyles,
  DrawerBody,
  DrawerHeader,
  Nav,
  NavItem,
  NavSectionHeader,
  OverlayDrawer,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { NavigationRegular } from '@fluentui/react-icons';
import { useId, useState, type ReactNode } from 'react';
import type { WorkbookState } from '../../excel/freshness';
import type { TrackersState } from '../../excel/trackersState';
import type { Screen } from './screen';
import { SCREEN_GROUPS } from './screenName';

const useStyles = makeStyles({
  entry: {
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  close: { alignSelf: 'flex-start' },
  more: {
    display: 'flex',
    flexDirection: 'column',
    marginBlock: tokens.spacingVerticalM,
    paddingBlockStart: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  action: { justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular },
  state: { marginInlineStart: 'auto', alignSelf: 'center', color: tokens.colorNeutralForeground2 },
});

/** Something the menu offers that is no screen. */
export interface MenuAction {
  readonly label: string;
  readonly run: () => void;
}

interface ScreenMenuProps {
  readonly screens: readonly Screen[];
  /** Absent while the workbook is still being read. */
  readonly current?: Screen;
  readonly workbook: WorkbookState;
  readonly trackers: TrackersState;
  readonly choose: (screen: Screen) => void;
  readonly more: readonly MenuAction[];
}

interface EntryProps {
  readonly screen: Screen;
  readonly isCurrent: boolean;
  readonly state: string;
}

const Entry = ({ screen: { name }, isCurrent, state }: EntryProps): ReactNode => {
  const styles = useStyles();
  const id = useId();
  return (
    <NavItem
      className={styles.entry}
      as="button"
      value={name}
      aria-label={name}
      aria-describedby={id}
      aria-current={isCurrent && 'page'}
    >
      {name}
      <Caption1 id={id} className={styles.state}>
        {state}
      </Caption1>
    </NavItem>
  );
};

interface GroupProps extends Omit<ScreenMenuProps, 'choose' | 'more'> {
  readonly title: string;
}

const Group = ({ title, screens, current, workbook, trackers }: GroupProps): ReactNode =>
  screens.length > 0 && (
    <>
      <NavSectionHeader>{title}</NavSectionHeader>
      {screens.map((screen) => (
        <Entry
          key={screen.name}
          screen={screen}
          isCurrent={screen === current}
          state={screen.stateInAWord(workbook, trackers)}
        />
      ))}
    </>
  );

const More = ({ more, close }: Pick<ScreenMenuProps, 'more'> & { readonly close: () => void }): ReactNode => {
  const styles = useStyles();
  return (
    <div className={styles.more} role="group" aria-label="More">
      {more.map(({ label, run }) => (
        <Button
          key={label}
          className={styles.action}
          appearance="subtle"
          onClick={() => {
            close();
            run();
          }}
        >
          {label}
        </Button>
      ))}
    </div>
  );
};

/** The button named Menu and the drawer it opens: the screens under the parts of the year, each with its state in a word. */
export const ScreenMenu = ({ screens, choose, more, ...state }: ScreenMenuProps): ReactNode => {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const returnsHere = useRestoreFocusTarget();
  const chooseNamed = (name: unknown): void => {
    const chosen = screens.find((screen) => screen.name === name);
    if (chosen !== undefined) choose(chosen);
    setIsOpen(false);
  };
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
      <OverlayDrawer aria-label="Menu" open={isOpen} onOpenChange={(_, { open }) => setIsOpen(open)}>
        <DrawerHeader>
          <Button className={styles.close} appearance="subtle" onClick={() => setIsOpen(false)}>
            Close menu
          </Button>
        </DrawerHeader>
        <DrawerBody>
          <Nav
            aria-label="Screens"
            role="navigation"
            selectedValue={state.current?.name ?? ''}
            onNavItemSelect={(_, { value }) => chooseNamed(value)}
          >
            {SCREEN_GROUPS.map((group) => (
              <Group
                key={group}
                title={group}
                screens={screens.filter((screen) => screen.group === group)}
                {...state}
              />
            ))}
          </Nav>
          <More more={more} close={() => setIsOpen(false)} />
        </DrawerBody>
      </OverlayDrawer>
    </>
  );
};
