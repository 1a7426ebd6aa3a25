import type { ReactNode } from 'react';
import { type ClassMocks, isMock, isTooFew, mocksSentence } from '../../../markbook/mocks';
import type { ConversionStatus, Scale } from '../../../rules';
import type { QualifierWords } from '../../controls/Qualifier';
import { Qualifiers } from '../../controls/Qualifiers';
import { CONTRADICTED, MOCK, SCALE_WORDS, STATUS_WORDS, TOO_FEW } from '../../controls/qualifierWords';
import { ScreenHeading } from '../../controls/ScreenHeading';

const TO_BE_TOLD: readonly ConversionStatus[] = ['estimated', 'illustrative'];

/** What has to be known about every figure below. */
const qualifiersOf = ({ parts, mocks }: ClassMocks, scale: Scale): readonly QualifierWords[] => {
  const used = Object.values(parts).flatMap((part) => part.used);
  const isRange = mocks.some((part) => isMock(part) && part.chosen === 'all' && isTooFew(part.used.length));
  return [
    MOCK,
    ...TO_BE_TOLD.filter((status) => used.some((each) => each.status === status)).map((status) => STATUS_WORDS[status]),
    ...(used.some(({ contradicted }) => contradicted) ? [CONTRADICTED] : []),
    ...(isRange ? [TOO_FEW] : []),
    ...(scale.status === 'unconfirmed' ? [SCALE_WORDS.unconfirmed] : []),
  ];
};

/** How the mock stands, in a sentence, and what qualifies every figure below: always that it is a mock. */
export const MockHeading = ({ mocks, scale }: { readonly mocks: ClassMocks; readonly scale: Scale }): ReactNode => (
  <>
    <ScreenHeading screen="Mocks" sentence={mocksSentence(mocks)} />
    {mocks.mocks.length > 0 && <Qualifiers all={qualifiersOf(mocks, scale)} place="underHeading" />}
  </>
);
