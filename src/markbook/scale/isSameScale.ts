import type { Scale } from '../../rules';
import { scaleDraft } from './scaleDraft';

/** True when two scales have the same figures, whoever vouches for them. */
export const isSameScale = (a: Scale, b: Scale): boolean => {
  const [first, second] = [scaleDraft(a), scaleDraft(b)];
  return Object.keys(first).every((key) => first[key] === second[key]);
};
