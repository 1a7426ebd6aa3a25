import type { ReactNode } from 'react';
import { ForClass } from '../../frame/ForClass';
import type { ScreenProps } from '../screen';
import { WhatNextOfClass } from './WhatNextOfClass';

/** What a class can still gain: retakes, resits and claims, before the entry deadline, from its ledger of sittings. */
export const WhatNextScreen = (props: ScreenProps): ReactNode => (
  <ForClass screen="What next" {...props} show={(given) => <WhatNextOfClass {...props} {...given} />} />
);
