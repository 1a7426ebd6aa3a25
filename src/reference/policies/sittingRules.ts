import type { Availability, Scale, SittingRules, Subject } from '../../rules';
import { COMPONENTS } from '../specifications/structures';
import data from './availability.json';

type Offered = Omit<Availability, 'attempts'>;

/** When a subject's components can be sat, from which series on, and how often (SIT-1, SIT-2, SIT-10). */
export const sittingRulesFor = ({ code, creative, winterInternals }: Subject, scale: Scale): SittingRules => {
  const { months, first } = (winterInternals ? data.internal : data.internalInSummerOnly) as Offered;
  const external = (creative ? data.creativeExternal : data.external) as Offered;
  return {
    subject: code,
    scale,
    known: COMPONENTS,
    creative,
    internal: { months, first, attempts: data.attempts.internal },
    external: { months: external.months, first: external.first, attempts: data.attempts.external },
  };
};
