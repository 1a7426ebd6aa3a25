import { Body1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { seriesInWords } from '../../../markbook/wording';
import { dueSentence, mostSentence } from '../../../markbook/checkMarks';
import { parseSeries, type ComponentId, type Series, type SubjectCode } from '../../../rules';
import { ComponentChoice } from '../../controls/ComponentChoice';
import { Qualifier, type QualifierWords } from '../../controls/Qualifier';
import type { ClassChecked } from './classChecked';

const useStyles = makeStyles({
  details: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  field: { minWidth: 0 },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  sentences: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  most: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

const USUAL_MAXIMUM: QualifierWords = {
  word: 'Unconfirmed',
  weight: 'care',
  meaning: 'Nobody has confirmed this maximum. A UMS table’s own maximum is used once the series has one.',
};

interface SendingDetailsProps {
  readonly checked: ClassChecked;
  readonly subject: SubjectCode;
  readonly components: readonly ComponentId[];
  readonly choose: (component: ComponentId) => void;
  readonly chooseSeries: (series: Series) => void;
}

const seriesLabel = ({ kind, component }: ClassChecked['check']): string =>
  kind === 'external' ? `Series of ${component}` : `Series the marks of ${component} are sent in`;

/** Which component and series the marks are for, until when they are due, and what they are checked against. */
export const SendingDetails = (props: SendingDetailsProps): ReactNode => {
  const { checked, subject, components, choose, chooseSeries } = props;
  const { check, series } = checked;
  const styles = useStyles();
  return (
    <div className={styles.details}>
      {components.length > 1 && <ComponentChoice components={components} chosen={check.component} onChoose={choose} />}
      <Field label={seriesLabel(check)} className={styles.field}>
        <Select
          className={styles.select}
          value={series.chosen}
          onChange={(_, { value }) => {
            const read = parseSeries(value);
            if (read.ok) chooseSeries(read.value);
          }}
        >
          {series.choices.map((each) => (
            <option key={each} value={each}>
              {seriesInWords(each)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.sentences}>
        {check.due !== undefined && <Body1>{dueSentence(check.due, check)}</Body1>}
        <div className={styles.most}>
          <Body1>{mostSentence(check, subject)}</Body1>
          {check.most.conversion === undefined && <Qualifier words={USUAL_MAXIMUM} />}
        </div>
      </div>
    </div>
  );
};
