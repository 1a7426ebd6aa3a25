import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ClassResults } from '../../../markbook/results/classResults';
import { resultsSentence } from '../../../markbook/wording/results';
import type { ConversionStatus, Scale } from '../../../rules';
import { Qualifier } from '../../frame/Qualifier';
import { SCALE_WORDS, STATUS_WORDS } from '../../frame/qualifierWords';
import { ScreenHeading } from '../../frame/ScreenHeading';

const useStyles = makeStyles({
  badges: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginBlockEnd: tokens.spacingVerticalM,
  },
});

const TO_BE_TOLD: readonly ConversionStatus[] = ['estimated', 'illustrative'];

interface ResultsHeadingProps {
  readonly results: ClassResults;
  readonly scale: Scale;
}

/** How the results stand, in a sentence, and what qualifies our side of them. */
export const ResultsHeading = ({ results, scale }: ResultsHeadingProps): ReactNode => {
  const styles = useStyles();
  const { comparisons } = results;
  const told = TO_BE_TOLD.filter((status) => comparisons.some(({ conversion }) => conversion?.status === status));
  return (
    <>
      <ScreenHeading screen="Results" sentence={resultsSentence(results)} />
      {results.results > 0 && (
        <div className={styles.badges}>
          {told.map((status) => (
            <Qualifier key={status} words={STATUS_WORDS[status]} />
          ))}
          {scale.status === 'unconfirmed' && <Qualifier words={SCALE_WORDS.unconfirmed} />}
        </div>
      )}
    </>
  );
};
