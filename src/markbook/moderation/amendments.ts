import {
  componentGradeFor,
  tally,
  type ComponentGrade,
  type ComponentId,
  type Conversion,
  type GradeCount,
  type PointsScale,
  type QualificationGrade,
  type RawMark,
  type Scale,
  type Ums,
} from '../../rules';
import { type ChosenConversions, gradedLearner } from '../grades';
import type { Learner } from '../tracker';
import type { Figures } from '../tables';
import { conversionKey, type ModeratedLearner, type Moderation } from './moderation';

/** A mark with what it comes to, as far as conversions are held and the other components are marked. */
export interface MarkSide {
  readonly mark: RawMark;
  readonly ums?: Ums;
  readonly grade?: ComponentGrade;
  readonly total?: Ums;
  readonly award?: QualificationGrade;
}

/** One learner's mark as it was sent and another one in its place. */
export interface ChangedMark {
  readonly learner: ModeratedLearner;
  readonly before: MarkSide;
  readonly after: MarkSide;
}

/** What other marks do to a cohort: every learner who has a mark, the changed ones among them. */
export interface MarksCompared {
  readonly changed: readonly ChangedMark[];
  /** Absent without a conversion of the series, or while the scale is only assumed. */
  readonly grades?: readonly GradeChange[];
  /** Absent where nobody has all components. */
  readonly awards?: readonly GradeChange[];
  readonly gradesChanged: number;
  readonly awardsChanged: number;
}

/** How many hold a grade before and after. */
export interface GradeChange {
  readonly grade: GradeCount['grade'];
  readonly before: number;
  readonly after: number;
}

/** What is needed to grade a mark: conversions, the scale as it stands and the points; one only assumed grades nobody. */
export interface Grader {
  readonly figures: Pick<Figures, 'find'>;
  readonly scale: Scale;
  readonly points: PointsScale;
}

const withMark = (learner: Learner, component: ComponentId, mark: RawMark): Learner => {
  const cell = learner.cells.get(`mark ${component}`);
  if (cell === undefined) return learner;
  return { ...learner, cells: new Map(learner.cells).set(`mark ${component}`, { ...cell, value: mark }) };
};

type Conversions = (learner: ModeratedLearner) => ChosenConversions;

const conversionsFor = (
  { component, subject }: Moderation,
  grader: Grader,
  own: Conversion | undefined,
): Conversions => {
  const byTracker = new Map<string, ChosenConversions>();
  return ({ tracker }) => {
    const known = byTracker.get(tracker.id);
    if (known !== undefined) return known;
    const others = grader.scale.structure.components.flatMap((each) => {
      const series = tracker.series[each];
      if (each === component || series === undefined) return [];
      const found = grader.figures.find({ subject: subject.code, component: each, series });
      return found.ok ? [[each, found.value] as const] : [];
    });
    const chosen: ChosenConversions = Object.fromEntries(own === undefined ? others : [...others, [component, own]]);
    byTracker.set(tracker.id, chosen);
    return chosen;
  };
};

const countsOf = (before: readonly GradeCount['grade'][], after: readonly GradeCount['grade'][]): GradeChange[] => {
  const then = tally(after);
  return tally(before).map(({ grade, count }, index) => ({ grade, before: count, after: then[index]?.count ?? 0 }));
};

/** Sets two marks of every learner beside each other, with UMS and grades by the rules that grade the class. */
export const marksCompared = (
  moderation: Moderation,
  afterOf: (learner: ModeratedLearner, mark: RawMark) => RawMark,
  grader: Grader,
  conversion?: Conversion,
): MarksCompared => {
  const { component, learners } = moderation;
  const found = grader.figures.find(conversionKey(moderation));
  const own = conversion ?? (found.ok ? found.value : undefined);
  const conversions = conversionsFor(moderation, grader, own);
  const sideOf = (learner: ModeratedLearner, mark: RawMark): MarkSide => {
    const marked = withMark(learner.learner, component, mark);
    const graded = gradedLearner(marked, conversions(learner), grader.scale, grader.points);
    const ums = graded.results[component]?.ums;
    const known = typeof ums === 'number' ? { mark, ums } : { mark };
    if (grader.scale.status === 'assumed') return known;
    return {
      ...known,
      ...(typeof ums === 'number' ? { grade: componentGradeFor(ums, component, grader.scale) } : {}),
      ...(graded.award === undefined ? {} : { total: graded.award.total, award: graded.award.grade }),
    };
  };
  const all = learners.flatMap((learner): ChangedMark[] => {
    const { mark } = learner;
    if (!mark.ok || typeof mark.value !== 'number') return [];
    const before = sideOf(learner, mark.value);
    const other = afterOf(learner, mark.value);
    return [{ learner, before, after: other === mark.value ? before : sideOf(learner, other) }];
  });
  const graded = all.flatMap(({ before, after }) =>
    before.grade === undefined || after.grade === undefined ? [] : [[before.grade, after.grade] as const],
  );
  const awarded = all.flatMap(({ before, after }) =>
    before.award === undefined || after.award === undefined ? [] : [[before.award, after.award] as const],
  );
  const beforeAndAfter = (pairs: readonly (readonly [GradeCount['grade'], GradeCount['grade']])[]): GradeChange[] =>
    countsOf(
      pairs.map(([before]) => before),
      pairs.map(([, after]) => after),
    );
  return {
    changed: all.filter(({ before, after }) => before.mark !== after.mark),
    ...(graded.length > 0 ? { grades: beforeAndAfter(graded) } : {}),
    ...(awarded.length > 0 ? { awards: beforeAndAfter(awarded) } : {}),
    gradesChanged: graded.filter(([before, after]) => before !== after).length,
    awardsChanged: awarded.filter(([before, after]) => before !== after).length,
  };
};

/** Marks as sent against marks as amended after the moderator's report. */
export const amendmentsOf = (moderation: Moderation, grader: Grader): MarksCompared =>
  marksCompared(moderation, ({ amended }, mark) => amended ?? mark, grader);
