import type { LearnerId, SubjectCode } from '../../rules';
import type { HeldSitting } from './heldSittings';

/** By what rows of BTEC_Sittings are told to be of one subject. */
export interface WhoseSittings {
  readonly subject: SubjectCode;
  /** True for a learner who is, or may be, in a class of another subject of the workbook. */
  readonly isElsewhere: (learner: LearnerId) => boolean;
}

/** Of a workbook whose classes are all of one subject. */
export const onlyOf = (subject: SubjectCode): WhoseSittings => ({ subject, isElsewhere: () => false });

type Said = Pick<HeldSitting, 'learner' | 'subject'>;

/** True for a row of that subject. One that says none is, where its learner can take no other: it is never guessed. */
export const isSittingOf = ({ learner, subject: said }: Said, { subject, isElsewhere }: WhoseSittings): boolean =>
  said === subject || (said === '' && !isElsewhere(learner));

/** True for a row that says no subject, or none that can be read, and could be of several: it counts for none of them. */
export const isOfNoSubject = (row: Said, whose: WhoseSittings): boolean =>
  row.subject === undefined || (row.subject === '' && whose.isElsewhere(row.learner));
