import { forecastFor, hasMark, tally, type ComponentId, type Forecast, type GradeCount, type Ums } from '../../rules';
import type { Learner } from '../tracker';
import { counted, inFigures, listed } from '../wording';
import type { GradedLearner } from './gradedLearner';
import type { Grading } from './grading';

/** A learner who is complete so far, and what that could come to. */
export interface LearnerForecast {
  readonly learner: Learner;
  readonly forecast: Forecast;
}

/** A class whose last components nobody has a mark in yet, on the assumption that they go as the others did. */
export interface ClassForecast {
  readonly known: readonly ComponentId[];
  readonly toCome: readonly ComponentId[];
  readonly learners: readonly LearnerForecast[];
  readonly tally: readonly GradeCount[];
}

const knownOf = (
  { results }: GradedLearner,
  known: readonly ComponentId[],
): Readonly<Partial<Record<ComponentId, Ums>>> | undefined => {
  const ums = known.flatMap((component) => {
    const result = results[component]?.ums;
    return result !== undefined && hasMark(result) ? [[component, result] as const] : [];
  });
  return ums.length < known.length ? undefined : Object.fromEntries(ums);
};

/** Forecasts those who have all the marks there are so far; none once the whole class can be graded. */
export const classForecast = ({ grades, scale }: Pick<Grading, 'grades' | 'scale'>): ClassForecast | undefined => {
  const { toCome } = grades;
  const known = scale.structure.components.filter((component) => !toCome.includes(component));
  const learners = grades.learners.flatMap((each): readonly LearnerForecast[] => {
    const ums = knownOf(each, known);
    const forecast = ums && forecastFor(ums, scale);
    return forecast === undefined ? [] : [{ learner: each.learner, forecast }];
  });
  if (learners.length === 0) return undefined;
  return { known, toCome, learners, tally: tally(learners.map(({ forecast }) => forecast.grade)) };
};

/** By which assumption, and that it is no grade. */
export const forecastRule = ({ known, toCome }: ClassForecast): string =>
  `If each learner does on ${listed(toCome)} as on ${listed(known)}: the same share of its UMS, rounded down. Not grades, and not written to the sheet.`;

/** How many would come to what: `3 at L2D, 8 at L2M.` */
export const forecastTally = ({ tally: counts }: ClassForecast): string => {
  const parts = counts.filter(({ count }) => count > 0).map(({ grade, count }) => `${inFigures(count)} at ${grade}`);
  return `Forecast: ${listed(parts)}.`;
};

/** One learner's: `Forecast L2M, 210 UMS. From L1P with 0 on C3 to L2D* with full marks.` */
export const forecastWords = ({ forecast }: LearnerForecast, { toCome }: ClassForecast): string => {
  const { grade, total, lowest, highest } = forecast;
  const ends =
    lowest === highest
      ? `${lowest} whatever ${listed(toCome)} brings`
      : `${lowest} with 0 on ${listed(toCome)}, ${highest} with all of it`;
  return `Forecast ${grade}, ${total} UMS. ${ends}.`;
};

/** What unfolds: `Each of 28 learners`. */
export const forecastTitle = ({ learners }: ClassForecast): string =>
  `Forecast of ${counted(learners.length, 'learner')}`;
