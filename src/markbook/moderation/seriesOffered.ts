import { availabilityFor } from '../../reference/policies/sittingRules';
import { compareSeries, isPartOffered, type Series, type Subject } from '../../rules';

/** The series in which marks may be sent, newest first: those around today and those held; one a year where winter has none (SIT-10). */
export const seriesOffered = (
  known: readonly Series[],
  subject: Pick<Subject, 'creative' | 'winterInternals'>,
  today: string,
): readonly Series[] => {
  const year = Number(today.slice(0, 4));
  const { internal } = availabilityFor(subject);
  const near = [year - 1, year, year + 1]
    .flatMap((each): Series[] => [`${each}-01`, `${each}-06`])
    .filter((series) => isPartOffered(internal, series));
  return [...new Set([...known, ...near])].sort((a, b) => compareSeries(b, a));
};
