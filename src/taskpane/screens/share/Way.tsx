import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  way: { marginBlockStart: tokens.spacingVerticalM },
  words: { display: 'block', marginBlockEnd: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
});

interface WayProps {
  readonly words: string;
  readonly button: string;
  readonly isPrimary?: boolean;
  readonly go: () => void;
}

/** One thing that can be done: what it is for, and its button. */
export const Way = ({ words, button, isPrimary = false, go }: WayProps): ReactNode => {
  const styles = useStyles();
  return (
    <div className={styles.way}>
      <Body1 className={styles.words}>{words}</Body1>
      <Button appearance={isPrimary ? 'primary' : 'secondary'} onClick={go}>
        {button}
      </Button>
    </div>
  );
};
