import type { Grading } from '../../../markbook/grades';
import type { ConversionStatus } from '../../../rules';
import type { QualifierWords } from '../../controls/Qualifier';
import { CONTRADICTED, SCALE_WORDS, STATUS_WORDS } from '../../controls/qualifierWords';

const TO_BE_TOLD: readonly ConversionStatus[] = ['estimated', 'illustrative'];

/** What has to be known about every figure of a class: estimated, illustrative, contradicted, unconfirmed. */
export const qualifiersOf = ({
  conversions,
  scale,
}: Pick<Grading, 'conversions' | 'scale'>): readonly QualifierWords[] => {
  const used = scale.structure.components.flatMap((component) => conversions[component] ?? []);
  return [
    ...TO_BE_TOLD.filter((status) => used.some((each) => each.status === status)).map((status) => STATUS_WORDS[status]),
    ...(used.some(({ contradicted }) => contradicted) ? [CONTRADICTED] : []),
    ...(scale.status === 'unconfirmed' ? [SCALE_WORDS.unconfirmed] : []),
  ];
};
