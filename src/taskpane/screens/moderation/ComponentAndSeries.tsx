import { Caption1, Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { seriesOffered } from '../../../markbook/wording/moderationState';
import { seriesInWords } from '../../../markbook/wording/seriesInWords';
import { INTERNAL_COMPONENTS, type ComponentId, type Series } from '../../../rules';
import { ComponentChoice } from '../../frame/ComponentChoice';
import { today } from '../../keeping/today';
import { useModerationStyles } from './useModerationStyles';

interface ComponentAndSeriesProps {
  readonly component: ComponentId;
  readonly series: Series | undefined;
  /** The series remembered for the class. */
  readonly kept: Series | undefined;
  readonly held: readonly Series[];
  readonly onComponent: (component: ComponentId) => void;
  readonly onSeries: (series: Series) => void;
}

/** Which component and series the moderation is of. */
export const ComponentAndSeries = (props: ComponentAndSeriesProps): ReactNode => {
  const { component, series, kept, held, onComponent, onSeries } = props;
  const styles = useModerationStyles();
  const offered = seriesOffered([...held, ...(kept === undefined ? [] : [kept])], today().iso);
  return (
    <div className={styles.fields}>
      <ComponentChoice components={INTERNAL_COMPONENTS} chosen={component} onChoose={onComponent} />
      <Field label={`Series of ${component}`} className={styles.field}>
        <Select
          className={styles.select}
          value={series ?? ''}
          onChange={(_, { value }) => {
            const chosen = offered.find((each) => each === value);
            if (chosen !== undefined) onSeries(chosen);
          }}
        >
          {series === undefined && <option value="">Choose a series</option>}
          {offered.map((each) => (
            <option key={each} value={each}>
              {`${each} · ${seriesInWords(each)}`}
            </option>
          ))}
        </Select>
      </Field>
      {kept !== undefined && series !== kept && (
        <Caption1 className={styles.quiet}>{`Grades uses ${kept} for this class.`}</Caption1>
      )}
    </div>
  );
};
