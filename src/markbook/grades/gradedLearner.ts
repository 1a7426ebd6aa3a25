import {
  awardFor,
  componentGradeFor,
  hasMark,
  readMark,
  umsFor,
  type Answer,
  type Award,
  type ComponentGrade,
  type ComponentId,
  type Conversion,
  type MarkProblem,
  type PointsScale,
  type RawMark,
  type Result,
  type Scale,
  type Ums,
} from '../../rules';
import type { Learner } from '../tracker';

/** What one component's cell says, its UMS and its grade; without them where the mark can't be used or no conversion is chosen. */
export interface ResultOfComponent {
  readonly mark: Answer<Result<RawMark>, MarkProblem>;
  readonly ums?: Result<Ums>;
  readonly grade?: ComponentGrade;
}

/** One learner as the rules grade the marks on the sheet. */
export interface GradedLearner {
  readonly learner: Learner;
  /** For each of the subject's components. */
  readonly results: Readonly<Record<ComponentId, ResultOfComponent>>;
  /** As far as all components give one. */
  readonly award?: Award;
}

/** The conversion used for each component; absent until its series is chosen, or where none is held. */
export type ChosenConversions = Readonly<Partial<Record<ComponentId, Conversion>>>;

const resultOf = (
  learner: Learner,
  component: ComponentId,
  scale: Scale,
  conversion?: Conversion,
): ResultOfComponent => {
  const mark = readMark(learner.cells.get(`mark ${component}`)?.value ?? null, conversion);
  if (!mark.ok) return { mark };
  if (!hasMark(mark.value)) return { mark, ums: mark.value };
  if (conversion === undefined) return { mark };
  const ums = umsFor(mark.value, conversion);
  return ums.ok ? { mark, ums: ums.value, grade: componentGradeFor(ums.value, component, scale) } : { mark };
};

const awardOf = (results: GradedLearner['results'], scale: Scale, points: PointsScale): Award | undefined => {
  const { components } = scale.structure;
  const award = awardFor(
    components.map((component) => ({ component, result: results[component]?.ums ?? 'blank' })),
    scale,
    points,
  );
  return award.ok ? award.value : undefined;
};

/** Grades one learner with the rules that the sheet's formulas use. */
export const gradedLearner = (
  learner: Learner,
  conversions: ChosenConversions,
  scale: Scale,
  points: PointsScale,
): GradedLearner => {
  const of = (component: ComponentId): ResultOfComponent => resultOf(learner, component, scale, conversions[component]);
  const results = Object.fromEntries(scale.structure.components.map((component) => [component, of(component)]));
  const award = awardOf(results, scale, points);
  return { learner, results, ...(award === undefined ? {} : { award }) };
};
