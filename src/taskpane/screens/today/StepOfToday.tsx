import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Follow } from './follow';
import type { TodayStep } from './todayStep';

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalM },
});

interface StepOfTodayProps {
  readonly step: TodayStep;
  readonly follow: Follow;
}

/** The one thing to do next with the class: the screen where it is done, or the cells where it stands, in turn. */
export const StepOfToday = ({ step: { words, button, leads }, follow }: StepOfTodayProps): ReactNode => {
  const styles = useStyles();
  const [seen, setSeen] = useState(0);
  const run = (): void => {
    follow(leads, seen);
    setSeen(seen + 1);
  };
  return (
    <div className={styles.step}>
      {words !== '' && <Body1>{words}</Body1>}
      <Button appearance="primary" onClick={run}>
        {button}
      </Button>
    </div>
  );
};
