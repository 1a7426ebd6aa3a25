import type { ReactNode } from 'react';
import { ForGrades } from '../../workbook/ForGrades';
import { ForSittings } from '../../workbook/ForSittings';
import type { ScreenProps } from '../../workbook/screen';
import { WhatNextOfClass } from './WhatNextOfClass';

/** What a class can still gain: retakes, resits and claims, before the entry deadline, from its ledger of sittings. */
export const WhatNextScreen = (props: ScreenProps): ReactNode => (
  <ForGrades
    screen="What next"
    {...props}
    show={(given) => (
      <ForSittings
        screen="What next"
        {...props}
        tracker={given.tracker}
        show={(isElsewhere) => <WhatNextOfClass {...props} {...given} isElsewhere={isElsewhere} />}
      />
    )}
  />
);
