import type { ReactNode } from 'react';
import { ForGrades } from '../../frame/ForGrades';
import { SeveralSubjects } from '../../frame/SeveralSubjects';
import type { ScreenProps } from '../../frame/screen';
import { WhatNextOfClass } from './WhatNextOfClass';

/** What a class can still gain: retakes, resits and claims, before the entry deadline, from its ledger of sittings. */
export const WhatNextScreen = (props: ScreenProps): ReactNode => (
  <ForGrades
    screen="What next"
    {...props}
    show={(given) => (
      <>
        <SeveralSubjects {...props} {...given} />
        <WhatNextOfClass {...props} {...given} />
      </>
    )}
  />
);
