import {
  COMPONENTS,
  cohortShock,
  readMark,
  type ComponentId,
  type LearnerMarks,
  type RawMark,
  type Scale,
  type ShockRow,
} from '../../rules';
import type { Learner } from '../tracker/learner';
import type { Under } from './retakes';

/** The class's grades for boundaries from five marks lower to five higher, and how many learners they count. */
export interface ClassShock {
  readonly rows: readonly ShockRow[];
  readonly learners: number;
}

const marksOf = ({ cells }: Learner, under: Under): LearnerMarks | undefined => {
  const [C1, C2, C3] = COMPONENTS.map((component): RawMark | undefined => {
    const mark = readMark(cells.get(`mark ${component}`)?.value ?? null, under[component]);
    return mark.ok && typeof mark.value === 'number' ? mark.value : undefined;
  });
  return C1 === undefined || C2 === undefined || C3 === undefined ? undefined : { C1, C2, C3 };
};

/** The grades of all learners with three marks if one component's boundaries moved (WHATIF-5); none until all three conversions are chosen. */
export const classShock = (
  learners: readonly Learner[],
  under: Under,
  component: ComponentId,
  scale: Scale,
): ClassShock | undefined => {
  const { C1, C2, C3 } = under;
  if (C1 === undefined || C2 === undefined || C3 === undefined) return undefined;
  const marks = learners.flatMap((learner) => marksOf(learner, under) ?? []);
  return { rows: cohortShock(marks, component, { C1, C2, C3 }, scale), learners: marks.length };
};
