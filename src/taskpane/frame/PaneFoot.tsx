import type { ReactNode } from 'react';
import type { ScreenProps } from './screen';
import { StopsHere } from './StopsHere';
import type { Writes } from './useWrites';
import type { WhyProps, WhySlot } from './whySlot';
import { WriteMessage } from './WriteMessage';

interface PaneFootProps {
  readonly writes: Writes;
  readonly why: WhySlot | undefined;
  readonly told: ScreenProps;
  readonly selected: WhyProps['selected'];
}

/** What stands at the foot of every screen: the last change with its Undo, then why the selected cell says what it says. */
export const PaneFoot = ({ writes, why: Why, told, selected }: PaneFootProps): ReactNode => (
  <>
    <WriteMessage writes={writes} actions={told.actions} />
    {Why !== undefined && (
      <StopsHere>
        <Why {...told} {...(selected && { selected })} />
      </StopsHere>
    )}
  </>
);
