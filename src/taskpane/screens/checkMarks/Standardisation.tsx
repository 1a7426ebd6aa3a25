import { Body1, Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { assessorsSentence, type MarksCheck } from '../../../markbook/checkMarks';
import { describeSample, seriesInWords, ukDay } from '../../../markbook/wording';
import { Guidance } from '../../controls/Guidance';
import { Section } from '../../controls/Section';
import { DAY_THAT_WAS } from '../../controls/fixedWords';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
});

interface StandardisationProps {
  readonly check: MarksCheck;
  readonly today: string;
  /** Keeps the day with the tracker; undefined takes it back. */
  readonly record: (day: string | undefined) => void;
}

const Ask = ({ check, today, record }: StandardisationProps): ReactNode => {
  const styles = useStyles();
  const [day, setDay] = useState('');
  const [isPressed, setIsPressed] = useState(false);
  const isUsable = /^\d{4}-\d{2}-\d{2}$/.test(day) && day <= today;
  const press = (): void => {
    setIsPressed(true);
    if (isUsable) record(day);
  };
  return (
    <div className={styles.part}>
      <Field
        label={`Day on which standardisation of ${check.component} was held`}
        {...(isPressed && !isUsable && { validationMessage: DAY_THAT_WAS })}
      >
        <Input type="date" max={today} value={day} onChange={(_, { value }) => setDay(value)} />
      </Field>
      <Button size="small" onClick={press}>
        Record the day
      </Button>
    </div>
  );
};

/** Who assessed the component and, with more than one assessor, whether standardisation was held (MOD-10). */
export const Standardisation = (props: StandardisationProps): ReactNode => {
  const { check, record } = props;
  const styles = useStyles();
  const asked = check.submission.find(({ code }) => code === 'standardisation-unrecorded');
  return (
    <Section title="Assessors">
      <div className={styles.part}>
        <Body1>{assessorsSentence(check.assessors, check.component)}</Body1>
        {asked !== undefined && (
          <>
            <Body1>{describeSample(asked)}</Body1>
            <Guidance topic="standardisation" label="Without standardisation" />
            <Ask {...props} />
          </>
        )}
        {check.standardisedOn !== undefined && (
          <>
            <Body1>{`Standardisation for ${seriesInWords(check.series)} was held on ${ukDay(check.standardisedOn)}.`}</Body1>
            <Button size="small" onClick={() => record(undefined)}>
              Take this day back
            </Button>
          </>
        )}
      </div>
    </Section>
  );
};
