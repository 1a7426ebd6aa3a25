import { Body1, Field, Select } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { amendmentsSentence, simulationOf } from '../../../markbook/moderation';
import { seriesInWords } from '../../../markbook/wording';
import type { Conversion } from '../../../rules';
import { Qualifier } from '../../controls/Qualifier';
import { SIMULATION, STATUS_WORDS } from '../../controls/qualifierWords';
import { GradeChangeTable } from './GradeChangeTable';
import type { ModerationTools } from './moderationTools';
import { markChange, StressFields, type TriedChange } from './StressFields';
import { useModerationStyles } from './useModerationStyles';

interface ResultProps extends ModerationTools {
  readonly tried: TriedChange;
  readonly conversion: Conversion;
}

const Result = ({ tried, conversion, moderation, grader }: ResultProps): ReactNode => {
  const compared = useMemo(
    () => simulationOf(moderation, markChange(tried, conversion.max), conversion, grader),
    [moderation, tried, conversion, grader],
  );
  return (
    <div role="status">
      <Body1 block>{`If so: ${amendmentsSentence(compared, moderation.component)}`}</Body1>
      {compared.grades !== undefined && (
        <GradeChangeTable title={`${moderation.component} grades, simulation`} changes={compared.grades} />
      )}
      {compared.awards !== undefined && (
        <GradeChangeTable title="Qualification grades, simulation" changes={compared.awards} />
      )}
    </div>
  );
};

interface StressTestProps extends ModerationTools {
  /** Conversions of the component, newest series first. */
  readonly conversions: readonly Conversion[];
}

const FIRST_TRIED: TriedChange = { kind: 'flat', figures: [-3, 0, 0] };

/** What would happen to grades if marks were changed: a simulation with the teacher's own figures, never a prediction (MOD-11). */
export const StressTest = (props: StressTestProps): ReactNode => {
  const { conversions, moderation } = props;
  const styles = useModerationStyles();
  const [tried, setTried] = useState(FIRST_TRIED);
  const own = conversions.find(({ series }) => series === moderation.series);
  const [series, setSeries] = useState<string>(own?.series ?? '');
  const conversion = conversions.find((each) => each.series === series);
  return (
    <div className={styles.form}>
      <div>
        <Qualifier words={SIMULATION} />{' '}
        {conversion !== undefined && <Qualifier words={STATUS_WORDS[conversion.status]} />}
      </div>
      <Body1>
        How far Pearson tolerates differences and how marks are adjusted is not at hand, so nothing here predicts it.
        Marks stay between 0 and the maximum, and in the same order.
      </Body1>
      <Field label="UMS table" className={styles.field}>
        <Select className={styles.select} value={series} onChange={(_, { value }) => setSeries(value)}>
          {conversion === undefined && <option value="">Choose a series</option>}
          {conversions.map((each) => (
            <option key={each.series} value={each.series}>
              {seriesInWords(each.series)}
            </option>
          ))}
        </Select>
      </Field>
      {conversion === undefined ? (
        <Body1>{`No UMS table is held for ${seriesInWords(moderation.series)}. Choose another to try this out with.`}</Body1>
      ) : (
        <>
          <StressFields tried={tried} max={conversion.max} onChange={setTried} />
          <Result {...props} tried={tried} conversion={conversion} />
        </>
      )}
    </div>
  );
};
