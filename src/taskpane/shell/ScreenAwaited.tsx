import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Notice } from '../controls/Notice';
import { reloadPane } from './reloadPane';
import { screenTitle, type ScreenName } from '../workbook/screenName';

/** So long nobody waits for something to happen. */
const UNSEEN_IN_MS = 400;

const useStyles = makeStyles({ opening: { justifyContent: 'start', marginBlockEnd: tokens.spacingVerticalM } });

interface ScreenAwaitedProps {
  readonly name: ScreenName;
  readonly isGone: boolean;
}

/** Above the screen that stays: that another is on its way, or did not come. */
export const ScreenAwaited = ({ name, isGone }: ScreenAwaitedProps): ReactNode => {
  const styles = useStyles();
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
