import { sittingRulesFor } from '../../reference/policies/sittingRules';
import { builtInScale } from '../../reference/scale/scale';
import { structureFor } from '../../reference/specifications/structures';
import { subjectOfCode } from '../../reference/specifications/subjects';
import type { SubjectCode } from '../../rules';
import { hasWinterSeries } from '../whatNext/comingSeries';

/** False for a subject without a winter series (SIT-10); where no subject is known, true. */
export const isSatInWinter = (code: SubjectCode | undefined): boolean => {
  const subject = subjectOfCode(code);
  return subject === undefined || hasWinterSeries(sittingRulesFor(subject, builtInScale(structureFor(code))));
};
