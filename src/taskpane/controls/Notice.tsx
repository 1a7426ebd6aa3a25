import { makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens, Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ bar: { marginBlockEnd: tokens.spacingVerticalS } });

interface NoticeProps {
  readonly intent: 'info' | 'warning' | 'error';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** One message above the screen, announced when it appears, with at most one thing to do about it. */
export const Notice = ({ intent, text, action }: NoticeProps): ReactNode => {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody>{text}</MessageBarBody>
      {action !== undefined && (
        <MessageBarActions>
          <Button size="small" onClick={action.run}>
            {action.label}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
};
