import type { ReactNode } from 'react';
import type { ScreenProps } from '../workbook/screen';
import { StopsHere } from './StopsHere';
import { Tour } from './tour/Tour';
import type { TourTaken } from './tour/useTour';
import type { Writes } from './useWrites';
import type { WhyProps, WhySlot } from '../workbook/whySlot';
import { WritesMade } from './WritesMade';
import { WriteMessage } from './WriteMessage';

interface PaneFootProps {
  readonly writes: Writes;
  readonly tour: TourTaken;
  readonly why: WhySlot | undefined;
  readonly told: ScreenProps;
  readonly selected: WhyProps['selected'];
}

/** What stands at the foot of every screen: the last change with its Undo, what was written before, the tour, then why the selected cell says what it says. */
export const PaneFoot = ({ writes, tour, why: Why, told, selected }: PaneFootProps): ReactNode => (
  <>
    <WriteMessage writes={writes} actions={told.actions} />
    <WritesMade writes={writes} />
    <Tour tour={tour} />
    {Why !== undefined && (
      <StopsHere>
        <Why {...told} {...(selected && { selected })} />
      </StopsHere>
    )}
  </>
);
