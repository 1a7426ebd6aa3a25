import { gapTo, gradeRank, nextGradeUp, type BorderlineLearner } from '../../rules';
import type { ComponentId, GradeCode, QualificationGrade, Scale } from '../../rules';
import { groupedBy } from '../groupedBy';
import type { ResultOfComponent, GradedLearner } from './gradedLearner';

/** How a learner stands: the grade and how far the next is, or what of the marks is open. */
export type LearnerStanding =
  | {
      readonly code: 'graded';
      readonly grade: QualificationGrade;
      readonly next?: { readonly grade: GradeCode; readonly gap: number };
    }
  | {
      readonly code: 'open';
      readonly blank: readonly ComponentId[];
      readonly absent: readonly ComponentId[];
      readonly toMend: readonly ComponentId[];
    };

const componentsWhere = (
  { results }: GradedLearner,
  { structure }: Scale,
  isMeant: (mark: ResultOfComponent['mark']) => boolean,
): readonly ComponentId[] =>
  structure.components.filter((component) => {
    const mark = results[component]?.mark;
    return mark !== undefined && isMeant(mark);
  });

/** How a learner stands in the marks as they are. */
export const learnerStanding = (learner: GradedLearner, scale: Scale): LearnerStanding => {
  const { award } = learner;
  if (award !== undefined) {
    const { grade, total } = award;
    const next = nextGradeUp(grade);
    return next === undefined
      ? { code: 'graded', grade }
      : { code: 'graded', grade, next: { grade: next, gap: gapTo(total, next, scale) } };
  }
  return {
    code: 'open',
    blank: componentsWhere(learner, scale, (mark) => mark.ok && mark.value === 'blank'),
    absent: componentsWhere(learner, scale, (mark) => mark.ok && mark.value === 'X'),
    toMend: componentsWhere(learner, scale, (mark) => !mark.ok),
  };
};

/** One other grade near by, and on which components so many marks would reach it. */
export interface TippingWay {
  readonly grade: GradeCode;
  readonly isUp: boolean;
  readonly components: readonly ComponentId[];
}

/** The ways in which a borderline grade would become another, a grade once. */
export const tippingWays = ({
  grade,
  tippings,
}: Pick<BorderlineLearner, 'grade' | 'tippings'>): readonly TippingWay[] =>
  [...groupedBy(tippings, (tipping) => tipping.grade)].map(([other, same]) => ({
    grade: other,
    isUp: gradeRank(other) > gradeRank(grade),
    components: same.map(({ component }) => component),
  }));
