import { tally, type ComponentId, type GradeCount, type PointsScale, type Scale } from '../../rules';
import type { Learner, LearnerCell } from '../tracker';
import { gradedLearner, type ChosenConversions, type ResultOfComponent, type GradedLearner } from './gradedLearner';

/** A learner's cell that stands between the learner and a grade. */
export interface CellInTheWay {
  readonly learner: Learner;
  readonly component: ComponentId;
  readonly cell: LearnerCell;
}

/** How the class stands; every learner is counted once in graded, toMend, blank, absent, waiting or unconverted. */
export interface ClassCounts {
  readonly learners: number;
  readonly graded: number;
  /** With a mark that can't be read or isn't allowed. */
  readonly toMend: number;
  readonly blank: number;
  readonly absent: number;
  /** Complete so far: only components that nobody has a mark in are missing. */
  readonly waiting: number;
  /** All marks there, but a component without a conversion. */
  readonly unconverted: number;
}

/** A class as the rules grade it from its marks and the chosen conversions. */
export interface ClassGrades {
  readonly learners: readonly GradedLearner[];
  readonly counts: ClassCounts;
  /** Components in which nobody has a mark or an X yet. */
  readonly toCome: readonly ComponentId[];
  readonly tally: readonly GradeCount[];
  readonly marksToMend: readonly CellInTheWay[];
  readonly blanks: readonly CellInTheWay[];
}

type Standing = Exclude<keyof ClassCounts, 'learners'>;

const standingOf = (
  { results, award }: GradedLearner,
  expected: readonly ComponentId[],
  isComplete: boolean,
): Standing => {
  if (award !== undefined) return 'graded';
  const marks = expected.flatMap((component) => results[component]?.mark ?? []);
  if (marks.some(({ ok }) => !ok)) return 'toMend';
  if (marks.some((mark) => mark.ok && mark.value === 'blank')) return 'blank';
  if (marks.some((mark) => mark.ok && mark.value === 'X')) return 'absent';
  return isComplete ? 'unconverted' : 'waiting';
};

const isUntouched = (learners: readonly GradedLearner[], component: ComponentId): boolean =>
  learners.every(({ results }) => {
    const mark = results[component]?.mark;
    return mark === undefined || (mark.ok && mark.value === 'blank');
  });

const cellsWhere = (
  learners: readonly GradedLearner[],
  components: readonly ComponentId[],
  isInTheWay: (mark: ResultOfComponent['mark']) => boolean,
): CellInTheWay[] =>
  learners.flatMap(({ learner, results }) =>
    components.flatMap((component) => {
      const cell = learner.cells.get(`mark ${component}`);
      const mark = results[component]?.mark;
      return cell !== undefined && mark !== undefined && isInTheWay(mark) ? [{ learner, component, cell }] : [];
    }),
  );

/** Grades a whole class and says what stands in the way of the rest: blank, absent and impossible marks apart (UMS-4, UMS-6). */
export const classGrades = (
  given: readonly Learner[],
  conversions: ChosenConversions,
  scale: Scale,
  points: PointsScale,
): ClassGrades => {
  const learners = given.map((learner) => gradedLearner(learner, conversions, scale, points));
  const { components } = scale.structure;
  const toCome = components.filter((component) => isUntouched(learners, component));
  const expected = components.filter((component) => !toCome.includes(component));
  const standings = learners.map((each) => standingOf(each, expected, toCome.length === 0));
  const count = (standing: Standing): number => standings.filter((each) => each === standing).length;
  return {
    learners,
    counts: {
      learners: learners.length,
      graded: count('graded'),
      toMend: count('toMend'),
      blank: count('blank'),
      absent: count('absent'),
      waiting: count('waiting'),
      unconverted: count('unconverted'),
    },
    toCome,
    tally: tally(learners.flatMap(({ award }) => award?.grade ?? [])),
    marksToMend: cellsWhere(learners, expected, (mark) => !mark.ok),
    blanks: cellsWhere(learners, expected, (mark) => mark.ok && mark.value === 'blank'),
  };
};
