import {
  cohortShock,
  readMark,
  type ComponentConversions,
  type ComponentId,
  type LearnerMarks,
  type Scale,
  type ShockRow,
} from '../../rules';
import type { Learner } from '../tracker';
import type { Under } from './retakes';

/** The class's grades for boundaries from five marks lower to five higher, and how many learners they count. */
export interface ClassShock {
  readonly rows: readonly ShockRow[];
  readonly learners: number;
}

const marksOf = ({ cells }: Learner, under: Under, components: readonly ComponentId[]): LearnerMarks | undefined => {
  const marks = components.flatMap((component) => {
    const mark = readMark(cells.get(`mark ${component}`)?.value ?? null, under[component]);
    return mark.ok && typeof mark.value === 'number' ? [[component, mark.value] as const] : [];
  });
  return marks.length < components.length ? undefined : Object.fromEntries(marks);
};

/** The conversion of every component, where all are chosen. */
const conversionsOf = (under: Under, components: readonly ComponentId[]): ComponentConversions | undefined => {
  const chosen = components.flatMap((component) => {
    const conversion = under[component];
    return conversion === undefined ? [] : [[component, conversion] as const];
  });
  return chosen.length < components.length ? undefined : Object.fromEntries(chosen);
};

/** The grades of all learners with all marks if one component's boundaries moved (WHATIF-5); none until all conversions are chosen. */
export const classShock = (
  learners: readonly Learner[],
  under: Under,
  component: ComponentId,
  scale: Scale,
): ClassShock | undefined => {
  const { components } = scale.structure;
  const conversions = conversionsOf(under, components);
  if (conversions === undefined) return undefined;
  const marks = learners.flatMap((learner) => marksOf(learner, under, components) ?? []);
  return { rows: cohortShock(marks, component, conversions, scale), learners: marks.length };
};
