import type { ReactNode } from 'react';
import { ForClass } from '../../workbook/ForClass';
import { ForSittings } from '../../workbook/ForSittings';
import type { ScreenProps } from '../../workbook/screen';
import { ResultsOfTracker } from './ResultsOfTracker';

/** Pearson's results beside the class's own marks: what differs and why, certificates and points, and a review's risk. */
export const ResultsScreen = (props: ScreenProps): ReactNode => (
  <ForClass
    screen="Results"
    {...props}
    show={(given) => (
      <ForSittings
        screen="Results"
        {...props}
        tracker={given.tracker}
        show={(isElsewhere) => <ResultsOfTracker {...props} {...given} isElsewhere={isElsewhere} />}
      />
    )}
  />
);
