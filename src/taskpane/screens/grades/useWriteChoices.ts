import { useMemo, useState } from 'react';
import {
  componentOfRole,
  type Grading,
  gradingPlan,
  type GradingSheet,
  isGradeRole,
  type ResultRole,
} from '../../../markbook/grades';

/** True where the teacher has kept columns free for the grades of components. */
const hasRoomForComponentGrades = ({ results: { keptFree } }: GradingSheet): boolean =>
  [...keptFree.keys()].some((role) => isGradeRole(role) && componentOfRole(role) !== undefined);

interface Beginning {
  readonly isOverTyped: boolean;
  readonly withoutGrades: boolean;
}

/** What may be chosen before formulas are written, and the plan that comes of it. */
export const useWriteChoices = (
  { sheet, series, scale, grades: { marksToMend: toCorrect } }: Grading,
  { isOverTyped, withoutGrades }: Beginning,
) => {
  const [withPoints, setWithPoints] = useState(false);
  const [withComponentGrades, setWithComponentGrades] = useState(hasRoomForComponentGrades(sheet));
  const [overTyped, setOverTyped] = useState(isOverTyped);
  const plan = useMemo(
    () => gradingPlan(sheet, { series, withPoints, withComponentGrades, withoutGrades, overTyped, toCorrect }),
    [sheet, series, withPoints, withComponentGrades, withoutGrades, overTyped, toCorrect],
  );
  const isAsked = (role: ResultRole): boolean => !withoutGrades && !sheet.results.written.has(role);
  const options = {
    points: { isAsked: isAsked('points'), isWished: withPoints, wish: setWithPoints },
    componentGrades: {
      isAsked: scale.structure.components.some((component) => isAsked(`grade ${component}`)),
      isWished: withComponentGrades,
      wish: setWithComponentGrades,
    },
    overTyped: { isWished: overTyped, wish: setOverTyped },
  };
  return { plan, options };
};
