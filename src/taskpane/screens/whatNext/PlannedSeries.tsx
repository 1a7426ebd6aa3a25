import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { dateSentence, datesMissing, seriesDates } from '../../../markbook/dates';
import { seriesInWords } from '../../../markbook/wording';
import { SentenceList } from './SentenceList';
import { useWhatNextStyles } from './useWhatNextStyles';
import type { WhatNext } from './whatNextOf';

/** The series that entries are thought about for, with the dates published for it; a date that is not held is said to be missing. */
export const PlannedSeries = ({ next }: { readonly next: WhatNext }): ReactNode => {
  const styles = useWhatNextStyles();
  const { coming, planFor, day, now, seriesAhead: choices, tables } = next;
  const dates = seriesDates(coming, tables);
  const missing = datesMissing(dates, coming);
  return (
    <>
      <Field label="Entries for">
        <Select
          className={styles.select}
          value={coming}
          onChange={(_, { value }) => {
            const series = choices.find((each) => each === value);
            if (series !== undefined) planFor(series);
          }}
        >
          {choices.map((series) => (
            <option key={series} value={series}>
              {`${seriesInWords(series)}${series < now ? ' · past' : ''}`}
            </option>
          ))}
        </Select>
      </Field>
      <SentenceList
        label={`Dates of ${seriesInWords(coming)}`}
        sentences={[...dates.map((date) => dateSentence(date, day)), ...(missing === '' ? [] : [missing])]}
      />
    </>
  );
};
