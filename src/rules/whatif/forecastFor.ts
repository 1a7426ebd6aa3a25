import { qualificationGradeFor } from '../grades/qualificationGradeFor';
import type { ComponentId } from '../terms/component';
import type { QualificationGrade } from '../terms/grade';
import { componentScale, type Scale } from '../terms/scale';
import { asUms, type Ums } from '../terms/units';

/** What a learner would come to on an assumption, and between which grades all of it can still end. */
export interface Forecast {
  readonly total: Ums;
  readonly grade: QualificationGrade;
  readonly lowest: QualificationGrade;
  readonly highest: QualificationGrade;
}

/**
 * Assumes for the components to come the share of the most UMS that those known have together, rounded down. The add-in's
 * own assumption and nobody's rule; none where nothing is known, or nothing is to come.
 */
export const forecastFor = (known: Readonly<Partial<Record<ComponentId, Ums>>>, scale: Scale): Forecast | undefined => {
  const { components } = scale.structure;
  const most = (of: readonly ComponentId[]): number =>
    of.reduce((sum, component) => sum + componentScale(scale, component).max, 0);
  const there = components.filter((component) => known[component] !== undefined);
  const toCome = most(components.filter((component) => !there.includes(component)));
  const all = most(there);
  if (all === 0 || toCome === 0) return undefined;
  const sum = there.reduce((total, component) => total + (known[component] ?? 0), 0);
  const total = asUms(sum + Math.floor((sum * toCome) / all));
  const gradeOf = (ums: number): QualificationGrade => qualificationGradeFor(asUms(ums), scale);
  return { total, grade: gradeOf(total), lowest: gradeOf(sum), highest: gradeOf(sum + toCome) };
};
