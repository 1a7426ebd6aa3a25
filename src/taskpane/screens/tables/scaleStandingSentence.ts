import type { Scale } from '../../../rules';
import { ukDay } from '../../../markbook/wording';

/** Whose figures these are and who vouches for them. */
export const scaleStandingSentence = (scale: Scale): string => {
  if (scale.status === 'assumed')
    return 'Assumed: no source at hand gives these figures. No grades until you have compared them with your specification.';
  if (scale.status === 'unconfirmed')
    return 'The add-in’s own figures, not yet compared with your specification. Grades depend on them.';
  const by = scale.checkedBy === undefined ? '' : ` by ${scale.checkedBy}`;
  const on = scale.checkedOn === undefined ? '' : ` on ${ukDay(scale.checkedOn)}`;
  return scale.status === 'confirmed'
    ? `Compared with the specification${by}${on}.`
    : `This workbook’s own figures are used${by === '' && on === '' ? '' : `, recorded${by}${on}`}.`;
};
