import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  // An outline with words that can be read: a filled one would be a grey block.
  waits: { '&, &:hover, &:hover:active': { color: tokens.colorNeutralForeground3 } },
});

interface PrimaryButtonProps {
  /** Something is still to be answered or chosen, or there is nothing to write. */
  readonly isBlocked: boolean;
  /** What it does is being done. */
  readonly isBusy?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** The screen's primary button; while it can't be pressed it keeps the focus and stays readable. */
export const PrimaryButton = ({ isBlocked, isBusy = false, onClick, children }: PrimaryButtonProps): ReactNode => {
  const styles = useStyles();
  return (
    <Button
      appearance={isBlocked ? 'outline' : 'primary'}
      className={isBlocked ? styles.waits : ''}
      disabledFocusable={isBlocked || isBusy}
      onClick={onClick}
    >
      {children}
    </Button>
  );
};
