import type { ReactNode } from 'react';
import { ForClass } from '../../workbook/ForClass';
import type { ScreenProps } from '../../workbook/screen';
import { CheckOfTracker } from './CheckOfTracker';

/** Whether a component's marks can be sent, what is in the way, and the sheet to type them from (MOD-10). */
export const CheckMarksScreen = (props: ScreenProps): ReactNode => (
  <ForClass screen="Check marks" {...props} show={(given) => <CheckOfTracker {...props} {...given} />} />
);
