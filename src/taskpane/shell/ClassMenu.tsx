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
import type { ReactNode } from 'react';
import { useChip, type TrackerChipProps } from './useChip';

const useStyles = makeStyles({
  // Within the head, so that it belongs to a landmark; above what scrolls below.
  menu: { zIndex: 10, maxWidth: 'calc(100vw - 16px)' },
});

/** The class the pane is about, and the menu of the others. */
export const ClassMenu = ({ trackers, open, choose }: TrackerChipProps): ReactNode => {
  const styles = useStyles();
  const { all, current } = trackers;
  const { ofSeveral } = useChip(trackers);
  return (
    <Menu
      inline
      checkedValues={{ class: current === undefined ? [] : [current.id] }}
      onCheckedValueChange={(_, { checkedItems: [id] }) => {
        if (id !== undefined) choose(id);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button {...ofSeveral} />
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
