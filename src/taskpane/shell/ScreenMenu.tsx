import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { NavigationRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { bundle } from '../workbook/bundle';
import { Notice } from '../controls/Notice';
import { reloadPane } from './reloadPane';
import type { ScreenMenuProps } from '../workbook/screen';
import { useBundle } from './useBundle';

/** The drawer comes once the pane shows its first screen: the head alone does not need it. */
const DRAWER = bundle(async () => (await import('./ScreenDrawer')).ScreenDrawer);

/** The button named Menu and the drawer it opens: the screens under the parts of the year, each with its state in a word. */
export const ScreenMenu = (props: ScreenMenuProps): ReactNode => {
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
