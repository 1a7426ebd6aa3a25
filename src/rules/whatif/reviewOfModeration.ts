import { componentGradeFor } from '../grades/componentGradeFor';
import { qualificationMinimumOf } from '../grades/qualificationMinimumOf';
import { qualificationGradeFor } from '../grades/qualificationGradeFor';
import { answered, refused, type Answer, type NoFacts, type ProblemOf } from '../terms/answer';
import type { ComponentId } from '../terms/component';
import type { ComponentGrade, ComponentGradeCode, QualificationGrade } from '../terms/grade';
import { componentScale, type Scale } from '../terms/scale';
import { asUms, type Ums } from '../terms/units';
import { countingUms, type CountingUms } from './retakeWorth';

/** A review can't be asked for where Pearson agreed the marks; only an internal is moderated; UMS that rise are no risk. */
export type NoReview =
  | ProblemOf<'review-marks-agreed', NoFacts>
  | ProblemOf<'review-not-moderated', NoFacts>
  | ProblemOf<'review-ums-not-lower', { readonly ums: Ums; readonly now: Ums }>;

/** A total with its grade, and the component's. */
export interface ReviewSide {
  readonly ums: Ums;
  readonly componentGrade: ComponentGrade;
  readonly total: Ums;
  readonly grade: QualificationGrade;
}

/** What a review that lowers one component would do (WHATIF-7). */
export interface ReviewOutcome {
  readonly now: ReviewSide;
  readonly then: ReviewSide;
  /** The same if the component's grade could not fall, which is unconfirmed. */
  readonly thenIfGradeProtected: ReviewSide;
  readonly doesGradeChange: boolean;
  /** The most UMS the component can lose before the qualification grade falls. */
  readonly canLose: number;
}

/** The qualification before and after a review of moderation that lowers an internal's UMS (WHATIF-7). */
export const reviewOfModeration = (
  given: {
    readonly counting: CountingUms;
    readonly component: ComponentId;
    readonly lowered: Ums;
    readonly marksAgreed: boolean;
  },
  scale: Scale,
): Answer<ReviewOutcome, NoReview> => {
  const { counting, component, lowered, marksAgreed } = given;
  if (component === scale.structure.external)
    return refused({ rule: 'WHATIF-7', code: 'review-not-moderated', facts: {} });
  if (marksAgreed) return refused({ rule: 'WHATIF-7', code: 'review-marks-agreed', facts: {} });
  const ums = countingUms(counting, (each) => each === component);
  if (lowered > ums)
    return refused({ rule: 'WHATIF-7', code: 'review-ums-not-lower', facts: { ums: lowered, now: ums } });
  const others = countingUms(counting, (other) => other !== component);
  const side = (of: Ums): ReviewSide => {
    const total = asUms(others + of);
    const grade = qualificationGradeFor(total, scale);
    return { ums: of, componentGrade: componentGradeFor(of, component, scale), total, grade };
  };
  const now = side(ums);
  const then = side(lowered);
  const held: ComponentGradeCode = now.componentGrade;
  const protectedUms = held === 'U' ? 0 : componentScale(scale, component).minima[held];
  return answered({
    now,
    then,
    thenIfGradeProtected: side(asUms(Math.max(lowered, protectedUms))),
    doesGradeChange: now.grade !== then.grade,
    canLose: Math.min(ums, now.total - qualificationMinimumOf(now.grade, scale)),
  });
};
