import { availabilityFor } from '../../reference/policies/sittingRules';
import { subjectOfCode } from '../../reference/specifications/subjects';
import { isPartOffered, type Series, type SubjectCode } from '../../rules';

/** Whether a subject has something that can be sat in a series (SIT-10); where no subject is known, in every one. */
export const isOfferedTo = (code: SubjectCode | undefined): ((series: Series) => boolean) => {
  const subject = subjectOfCode(code);
  if (subject === undefined) return () => true;
  const { internal, external } = availabilityFor(subject);
  return (series) => isPartOffered(internal, series) || isPartOffered(external, series);
};
