import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';
import type { TrackersState } from '../../excel/trackersState';
import type { ScreenName } from './screenName';

const useStyles = makeStyles({
  chip: {
    minWidth: 0,
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: '120px',
    justifyContent: 'flex-start',
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  // Within the head, so that it belongs to a landmark; above what scrolls below.
  menu: { zIndex: 10, maxWidth: 'calc(100vw - 16px)' },
});

interface TrackerChipProps {
  readonly trackers: TrackersState;
  readonly open: (name: ScreenName) => void;
  readonly choose: (id: string) => void;
}

const NO_TRACKER = 'No tracker yet';

/** The one class there is, or none: pressed, it opens Set up. */
const OnlyClass = ({ trackers, open }: Omit<TrackerChipProps, 'choose'>): ReactNode => {
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <Button appearance="subtle" className={styles.chip} aria-describedby={id} onClick={() => open('Set up')}>
        {trackers.current?.name ?? NO_TRACKER}
      </Button>
      <span id={id} hidden>
        The tracker this pane is about. Opens Set up.
      </span>
    </>
  );
};

const ClassMenu = ({ trackers: { all, current }, open, choose }: TrackerChipProps): ReactNode => {
  const styles = useStyles();
  return (
    <Menu
      inline
      checkedValues={{ class: current === undefined ? [] : [current.id] }}
      onCheckedValueChange={(_, { checkedItems: [id] }) => {
        if (id !== undefined) choose(id);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          className={styles.chip}
          icon={<ChevronDownRegular />}
          iconPosition="after"
          aria-label={`Class: ${current?.name ?? NO_TRACKER}`}
        >
          {current?.name ?? NO_TRACKER}
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.menu}>
        <MenuList>
          {all.map(({ id, name }) => (
            <MenuItemRadio key={id} name="class" value={id}>
              {name}
            </MenuItemRadio>
          ))}
          <MenuDivider />
          <MenuItem onClick={() => open('School')}>All classes</MenuItem>
          <MenuItem onClick={() => open('Set up')}>Set up</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};

/** Which class the pane is about, and the way to the others and to all of them. */
export const TrackerChip = (props: TrackerChipProps): ReactNode =>
  props.trackers.all.length > 1 ? <ClassMenu {...props} /> : <OnlyClass {...props} />;
