import { Caption1, Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { areResultsOut, dateSentence, datesMissing, reEntryMissing, seriesDates } from '../../../markbook/dates';
import { comingSeries, seriesJustBefore, seriesToPlan } from '../../../markbook/whatNext';
import type { TablesSnapshot } from '../../../markbook/tables';
import { seriesInWords } from '../../../markbook/wording';
import type { Entries } from './useEntries';
import { useEntriesStyles } from './useEntriesStyles';

const OF_ENTRIES = ['registration', 'entries', 'claims', 'late claims', 'results'];

/** Which series the entries are of, and its dates as far as they are held. */
export const SeriesOfEntries = ({
  entries: { series, day, choose },
  tables,
}: {
  readonly entries: Entries;
  readonly tables: TablesSnapshot;
}): ReactNode => {
  const styles = useEntriesStyles();
  // January's takers who are content are claimed for after the series is over: the series before stays to be chosen.
  const choices = seriesToPlan(comingSeries(day), seriesJustBefore(comingSeries(day)));
  const dates = seriesDates(series, tables).filter(
    ({ date: { event } }) => OF_ENTRIES.includes(event) || event.toLowerCase().startsWith('re-entry'),
  );
  const isAfterWinter = series.endsWith('-06') && areResultsOut(seriesJustBefore(series), day, tables);
  const missing = [
    datesMissing(dates, series),
    isAfterWinter && !areResultsOut(series, day, tables) ? reEntryMissing(dates) : '',
  ].filter((words) => words !== '');
  return (
    <>
      <Field label="Entries for">
        <Select
          value={series}
          onChange={(_, { value }) => {
            const chosen = choices.find((each) => each === value);
            if (chosen !== undefined) choose(chosen);
          }}
        >
          {[...new Set([...choices, series])].sort().map((each) => (
            <option key={each} value={each}>
              {seriesInWords(each)}
            </option>
          ))}
        </Select>
      </Field>
      {dates.map((date) => (
        <Caption1 key={date.date.event} className={styles.hint}>
          {dateSentence(date, day)}
        </Caption1>
      ))}
      {missing.map((words) => (
        <Caption1 key={words} className={styles.hint}>
          {words}
        </Caption1>
      ))}
    </>
  );
};
