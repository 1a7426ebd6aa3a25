import { Body1, Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { FootButtons } from '../../controls/FootButtons';
import type { Follow } from './follow';
import type { TodayStep } from './todayStep';

interface StepOfTodayProps {
  readonly step: TodayStep;
  readonly follow: Follow;
}

/** The one thing to do next with the class: the screen where it is done, or the cells where it stands, in turn. */
export const StepOfToday = ({ step: { words, button, leads }, follow }: StepOfTodayProps): ReactNode => {
  const [seen, setSeen] = useState(0);
  const run = (): void => {
    follow(leads, seen);
    setSeen(seen + 1);
  };
  return (
    <>
      {words !== '' && <Body1 block>{words}</Body1>}
      <FootButtons>
        <Button appearance="primary" onClick={run}>
          {button}
        </Button>
      </FootButtons>
    </>
  );
};
