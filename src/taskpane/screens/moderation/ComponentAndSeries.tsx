import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { seriesOffered } from '../../../markbook/moderation';
import { seriesInWords } from '../../../markbook/wording';
import type { ComponentId, Series, Subject } from '../../../rules';
import { ComponentChoice } from '../../controls/ComponentChoice';
import { today } from '../../workbook/today';
import { useModerationStyles } from './useModerationStyles';

interface ComponentAndSeriesProps {
  readonly components: readonly ComponentId[];
  readonly component: ComponentId;
  readonly series: Series;
  readonly held: readonly Series[];
  readonly subject: Subject;
  readonly onComponent: (component: ComponentId) => void;
  readonly onSeries: (series: Series) => void;
}

/** Which component the moderation is of, and in which series its marks are sent. */
export const ComponentAndSeries = (props: ComponentAndSeriesProps): ReactNode => {
  const { components, component, series, held, subject, onComponent, onSeries } = props;
  const styles = useModerationStyles();
  const offered = seriesOffered([...held, series], subject, today().iso);
  return (
    <div className={styles.fields}>
      <ComponentChoice components={components} chosen={component} onChoose={onComponent} />
      <Field label={`Marks of ${component} sent in`} className={styles.field}>
        <Select
          className={styles.select}
          value={series}
          onChange={(_, { value }) => {
            const chosen = offered.find((each) => each === value);
            if (chosen !== undefined) onSeries(chosen);
          }}
        >
          {offered.map((each) => (
            <option key={each} value={each}>
              {seriesInWords(each)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
};
