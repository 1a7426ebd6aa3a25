import { Body1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { reportSentences } from '../../../markbook/moderation';
import { today } from '../../workbook/today';
import type { ModerationTools } from './moderationTools';

interface ReportClockProps extends ModerationTools {
  readonly hasAmended: boolean;
  readonly wereInTime: boolean | undefined;
}

/** Once the draft report is due: whom to ask when it is not there, and until when marks can be amended. */
export const ReportClock = ({ moderation: { series }, tables, hasAmended, wereInTime }: ReportClockProps): ReactNode =>
  reportSentences({
    ...{ series, tables, today: today().iso, hasAmended },
    ...(wereInTime === undefined ? {} : { wereInTime }),
  }).map((words) => (
    <Body1 block key={words}>
      {words}
    </Body1>
  ));
