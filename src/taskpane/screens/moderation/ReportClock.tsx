import { Body1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { reportSentences } from '../../../markbook/moderation';
import { today } from '../../workbook/today';
import type { ModerationTools } from './moderationTools';

interface ReportClockProps extends ModerationTools {
  readonly hasAmended: boolean;
}

/** Once the draft report is due: whom to ask when it is not there, and until when marks can be amended. */
export const ReportClock = ({ moderation: { series }, tables, hasAmended }: ReportClockProps): ReactNode =>
  reportSentences({ series, tables, today: today().iso, hasAmended }).map((words) => (
    <Body1 block key={words}>
      {words}
    </Body1>
  ));
