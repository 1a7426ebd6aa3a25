import { Body1, Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SeriesChoice } from '../../../markbook/grades';
import { seriesInWords } from '../../../markbook/wording';
import { Qualifiers } from '../../controls/Qualifiers';
import { CONTRADICTED, STATUS_WORDS } from '../../controls/qualifierWords';
import { useWhatNextStyles } from './useWhatNextStyles';
import type { WhatNext } from './whatNextOf';
import { NoTableHeld } from '../../workbook/NoTableHeld';

interface ChoiceProps {
  readonly choice: SeriesChoice;
  readonly next: WhatNext;
}

const Choice = ({ choice: { component, held, chosen }, next }: ChoiceProps): ReactNode => {
  const styles = useWhatNextStyles();
  const { under, takeUnder, tracker, actions } = next;
  const conversion = under[component];
  if (held.length === 0) {
    return <NoTableHeld of={`${tracker.subject} ${component}`} component={component} actions={actions} />;
  }
  return (
    <div>
      <Field label={`Marks on ${component} as in`}>
        <Select
          className={styles.select}
          value={conversion?.series ?? ''}
          onChange={(_, { value }) => {
            const series = held.find((each) => each.series === value)?.series;
            if (series !== undefined) takeUnder({ [component]: series });
          }}
        >
          {conversion === undefined && <option value="">Choose a series</option>}
          {held.map(({ series, status }) => (
            <option key={series} value={series}>
              {`${seriesInWords(series)} · ${status}${series === chosen ? ' · the tracker’s' : ''}`}
            </option>
          ))}
        </Select>
      </Field>
      {conversion !== undefined && (
        <Qualifiers
          all={[STATUS_WORDS[conversion.status], ...(conversion.contradicted ? [CONTRADICTED] : [])]}
          place="underField"
        />
      )}
    </div>
  );
};

/** The conversions that what-if marks are read with: always named, never the coming series’ own, which nobody knows yet. */
export const UnderChoices = ({ next }: { readonly next: WhatNext }): ReactNode => {
  const styles = useWhatNextStyles();
  return (
    <div className={styles.fields}>
      <Body1 className={styles.quiet}>
        Raw marks below are read with the UMS table of a series held here. The coming series will have one of its own.
      </Body1>
      {next.choices.map((choice) => (
        <Choice key={choice.component} choice={choice} next={next} />
      ))}
    </div>
  );
};
