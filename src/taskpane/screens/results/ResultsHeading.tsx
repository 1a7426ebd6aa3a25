import type { ReactNode } from 'react';
import { type ClassResults, resultsSentence } from '../../../markbook/results';
import type { ConversionStatus, Scale } from '../../../rules';
import { Qualifiers } from '../../controls/Qualifiers';
import { SCALE_WORDS, STATUS_WORDS } from '../../controls/qualifierWords';
import { ScreenHeading } from '../../controls/ScreenHeading';

const TO_BE_TOLD: readonly ConversionStatus[] = ['estimated', 'illustrative'];

interface ResultsHeadingProps {
  readonly results: ClassResults;
  readonly scale: Scale;
}

/** How the results stand, in a sentence, and what qualifies our side of them. */
export const ResultsHeading = ({ results, scale }: ResultsHeadingProps): ReactNode => {
  const { comparisons } = results;
  const told = TO_BE_TOLD.filter((status) => comparisons.some(({ conversion }) => conversion?.status === status));
  const qualifiers = [
    ...told.map((status) => STATUS_WORDS[status]),
    ...(scale.status === 'unconfirmed' ? [SCALE_WORDS.unconfirmed] : []),
  ];
  return (
    <>
      <ScreenHeading screen="Results" sentence={resultsSentence(results)} />
      {results.results > 0 && <Qualifiers all={qualifiers} place="underHeading" />}
    </>
  );
};
