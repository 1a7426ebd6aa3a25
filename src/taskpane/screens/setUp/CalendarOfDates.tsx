import { Body1 } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { calendarFile, dateSentence, type SeriesDate } from '../../../markbook/dates';
import { FileToSave } from '../../controls/FileToSave';
import { timeStamp } from '../../workbook/today';

interface CalendarOfDatesProps {
  readonly name: string;
  readonly dates: readonly SeriesDate[];
  readonly day: string;
}

/** The dates as a calendar file: a link to download it, and its text to copy where Office's frame lets nothing be downloaded. */
export const CalendarOfDates = ({ name, dates, day }: CalendarOfDatesProps): ReactNode => {
  const [stamp] = useState(timeStamp);
  const text = calendarFile({ name, dates, stamp }, (date) => dateSentence(date, day));
  const dayless = dates.filter(({ date }) => date.to === undefined).length;
  const others = dates.length - dayless;
  if (others === 0)
    return <Body1>No day is held for this series yet, so there is nothing to put into a calendar.</Body1>;
  return (
    <>
      <Body1 block>
        {`${others} whole-day events for ${name}, without learners.`}
        {dayless > 0 && ' Dates whose day is not held are left out.'}
      </Body1>
      <FileToSave file="BTEC dates.ics" text={text} type="text/calendar" />
    </>
  );
};
