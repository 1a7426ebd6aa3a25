import { Body1, Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Notice } from '../../controls/Notice';
import { Unfold } from '../../controls/Unfold';
import { Buttons } from './Buttons';
import { LeaveButton } from '../../controls/LeaveButton';

interface PointItOutProps {
  /** True where nothing was found: then this is the one thing to do. */
  readonly isAlone: boolean;
  readonly missed: string | undefined;
  readonly useSelection: () => void;
  readonly lookAgain: () => void;
  readonly cancel?: () => void;
}

/** How a teacher shows the add-in a tracker that it did not find. */
export const PointItOut = ({ isAlone, missed, useSelection, lookAgain, cancel }: PointItOutProps): ReactNode => {
  const steps = (
    <>
      <Body1>
        {isAlone &&
          'A tracker has a row for each learner, with a name or candidate number and a column of marks for a component. '}
        Select the heading row of your tracker on the sheet, then press the button.
      </Body1>
      {missed !== undefined && <Notice intent="warning" text={missed} />}
      <Buttons>
        <Button {...(isAlone && { appearance: 'primary' })} onClick={useSelection}>
          Use the selected heading row
        </Button>
        <Button onClick={lookAgain}>Look again</Button>
        {isAlone && cancel !== undefined && <LeaveButton onClick={cancel}>Cancel</LeaveButton>}
      </Buttons>
    </>
  );
  if (isAlone) return steps;
  return (
    <Unfold title="Not the right cells?" heading="h2">
      {steps}
    </Unfold>
  );
};
