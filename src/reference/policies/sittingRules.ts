import type { Availability, Scale, SittingRules, Subject } from '../../rules';
import { COMPONENTS } from '../specifications/structures';
import data from './availability.json';

/** When a subject's components can be sat, and how often, from one policy to the next (SIT-1, SIT-2, SIT-10). */
export const availabilityFor = ({
  creative,
  winterInternals,
}: Pick<Subject, 'creative' | 'winterInternals'>): Pick<SittingRules, 'internal' | 'external'> => {
  const { attempts, offered } = data;
  const internal = winterInternals ? offered.internal : offered.internalInSummerOnly;
  const external = creative ? offered.creativeExternal : offered.external;
  return {
    internal: { offered: internal, attempts: attempts.internal } as unknown as Availability,
    external: { offered: external, attempts: attempts.external } as unknown as Availability,
  };
};

/** What a subject's sittings follow: its scale, and when and how often its components can be sat. */
export const sittingRulesFor = (subject: Subject, scale: Scale): SittingRules => ({
  subject: subject.code,
  scale,
  known: COMPONENTS,
  creative: subject.creative,
  ...availabilityFor(subject),
});
