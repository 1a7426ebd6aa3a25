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
} from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { Screen, ScreenMenuProps } from '../workbook/screen';
import { SCREEN_GROUPS, screenTitle } from '../workbook/screenName';

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
      aria-label={screenTitle(name)}
      aria-describedby={id}
      aria-current={isCurrent && 'page'}
    >
      {screenTitle(name)}
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

interface ScreenDrawerProps extends ScreenMenuProps {
  readonly isOpen: boolean;
  readonly close: () => void;
}

/** The screens under the parts of the year, each with its state in a word, and what else the menu offers. */
export const ScreenDrawer = ({ screens, choose, more, isOpen, close, ...state }: ScreenDrawerProps): ReactNode => {
  const styles = useStyles();
  const chooseNamed = (name: unknown): void => {
    const chosen = screens.find((screen) => screen.name === name);
    if (chosen !== undefined) choose(chosen);
    close();
  };
  return (
    <OverlayDrawer aria-label="Menu" open={isOpen} onOpenChange={(_, { open }) => !open && close()}>
      <DrawerHeader>
        <Button className={styles.close} appearance="subtle" onClick={close}>
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
            <Group key={group} title={group} screens={screens.filter((screen) => screen.group === group)} {...state} />
          ))}
        </Nav>
        <More more={more} close={close} />
      </DrawerBody>
    </OverlayDrawer>
  );
};
