import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { dateSentence, datesMissing, heldDates, isOfferedTo, seriesDates } from '../../../markbook/dates';
import { comingSeries, seriesToDate } from '../../../markbook/whatNext';
import { seriesInWords } from '../../../markbook/wording';
import type { Series, SubjectCode } from '../../../rules';
import { Section } from '../../controls/Section';
import { Unfold } from '../../controls/Unfold';
import { today } from '../../workbook/today';
import { CalendarOfDates } from './CalendarOfDates';
import { DateForm } from './DateForm';
import { DateIssues } from './DateIssues';
import type { DatesAtHand } from './datesAtHand';
import { Sentences } from './Sentences';

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
