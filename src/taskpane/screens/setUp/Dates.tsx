import { Body1, Field, Link, makeStyles, Select } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import {
  calendarFile,
  type DateIssue,
  dateIssueWords,
  dateSentence,
  datesMissing,
  heldDates,
  isOfferedTo,
  type SeriesDate,
  seriesDates,
} from '../../../markbook/dates';
import { comingSeries, seriesToDate } from '../../../markbook/whatNext';
import { seriesInWords } from '../../../markbook/wording';
import type { Series, SubjectCode } from '../../../rules';
import { FileToSave } from '../../controls/FileToSave';
import { LimitedList } from '../../controls/LimitedList';
import { Section } from '../../controls/Section';
import { Unfold } from '../../controls/Unfold';
import type { PaneActions } from '../../workbook/paneActions';
import { timeStamp, today } from '../../workbook/today';
import { DateForm } from './DateForm';
import type { DatesAtHand } from './datesAtHand';
import { Sentences } from './Sentences';

interface DateIssuesProps {
  readonly issues: readonly DateIssue[];
  readonly actions: PaneActions;
}

/** Every row of BTEC_Dates that is not used: its cell and why. */
const DateIssues = ({ issues, actions }: DateIssuesProps): ReactNode => {
  if (issues.length === 0) return null;
  return (
    <LimitedList
      label="Dates that are not used"
      items={issues}
      keyOf={({ code, place }) => `${place.table} ${place.cell} ${code}`}
      show={(issue) => (
        <Body1>
          <Link inline onClick={() => actions.goTo(issue.place.sheet, issue.place.cell)}>
            {`${issue.place.sheet} ${issue.place.cell}`}
          </Link>
          {` is not used. ${dateIssueWords(issue)}`}
        </Body1>
      )}
    />
  );
};

interface CalendarOfDatesProps {
  readonly name: string;
  readonly dates: readonly SeriesDate[];
  readonly day: string;
}

/** The dates as a calendar file: a link to download it, and its text to copy where Office's frame lets nothing be downloaded. */
const CalendarOfDates = ({ name, dates, day }: CalendarOfDatesProps): ReactNode => {
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

const useStyles = makeStyles({
  select: { maxWidth: '360px', '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

interface DatesProps extends DatesAtHand {
  /** The class whose calendar it is; absent while none is set up. */
  readonly className?: string;
  /** The subject of that class: one without a winter series begins with its summer. */
  readonly subject?: SubjectCode;
}

/** The dates of a series, the school's own from Pearson's schedule first; one form types them, one file takes them away. */
export const Dates = (props: DatesProps): ReactNode => {
  const styles = useStyles();
  const { tables, actions, className, subject } = props;
  const day = today().iso;
  const choices = seriesToDate(day);
  const [chosen, choose] = useState<Series>(comingSeries(day, isOfferedTo(subject)));
  const dates = seriesDates(chosen, tables);
  const missing = datesMissing(dates, chosen);
  return (
    <Section title="Dates">
      <Field label="Series">
        <Select
          className={styles.select}
          value={chosen}
          onChange={(_, { value }) => {
            const series = choices.find((each) => each === value);
            if (series !== undefined) choose(series);
          }}
        >
          {choices.map((series) => (
            <option key={series} value={series}>
              {seriesInWords(series)}
            </option>
          ))}
        </Select>
      </Field>
      <Sentences sentences={[...dates.map((date) => dateSentence(date, day)), ...(missing === '' ? [] : [missing])]} />
      <DateIssues issues={heldDates(tables).issues} actions={actions} />
      <Unfold title={`Type the dates of ${seriesInWords(chosen)}`} heading="h3">
        <DateForm key={chosen} series={chosen} {...props} />
      </Unfold>
      {className !== undefined && dates.length > 0 && (
        <Unfold title="Take the dates to a calendar" heading="h3">
          <CalendarOfDates name={className} dates={dates} day={day} />
        </Unfold>
      )}
    </Section>
  );
};
