import type { Structure } from '../../rules';
import type { ResultOfComponent, GradedLearner } from './gradedLearner';

const umsOf = (result: ResultOfComponent | undefined, withGrade: boolean): string => {
  if (result?.ums === undefined) return result?.mark.ok === false ? 'unreadable' : 'no table';
  if (result.ums === 'blank') return 'blank';
  return withGrade && result.grade !== undefined ? `${result.ums} ${result.grade}` : String(result.ums);
};

/** A learner's UMS component by component, in the subject's order: `66 · 54 · X`, with grades `66 L2M · 54 L2P · X`. */
export const umsWords = ({ results }: GradedLearner, { components }: Structure, withGrades = false): string =>
  components.map((component) => umsOf(results[component], withGrades)).join(' · ');

/** What that comes to: `212, L2M`, the total alone while no grade may be given, a dash where a component gives nothing. */
export const awardWords = ({ award }: GradedLearner, withGrade: boolean): string => {
  if (award === undefined) return '–';
  return withGrade ? `${String(award.total)}, ${award.grade}` : String(award.total);
};
