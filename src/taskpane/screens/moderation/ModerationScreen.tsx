import type { ReactNode } from 'react';
import { ForClass } from '../../workbook/ForClass';
import type { ScreenProps } from '../../workbook/screen';
import { ModerationOfTracker } from './ModerationOfTracker';

/** Who goes to moderation, who must be added or replaced, and what amended marks change. */
export const ModerationScreen = (props: ScreenProps): ReactNode => (
  <ForClass screen="Moderation" {...props} show={(given) => <ModerationOfTracker {...props} {...given} />} />
);
