import { tally, type GradeCount, type PointsScale, type Scale } from '../../rules';
import type { SheetSnapshot } from '../sheet';
import type { Figures } from '../tables';
import type { Tracker } from '../tracker';
import { borderlineLearners, type Borderline } from './borderlineLearners';
import { classGrades, type ClassGrades } from './classGrades';
import type { ChosenConversions } from './gradedLearner';
import { gradingSheet, type GradingSheet } from './gradingSheet';
import { chosenConversions, chosenSeries, seriesChoices, type ChosenSeries, type SeriesChoice } from './seriesChoices';
import { gradesShown, sheetDifferences, type SheetDifference } from './sheetDifferences';

/** Everything about a class's grades: what the rules give, what the sheet shows, and where the two differ. */
export interface Grading {
  readonly sheet: GradingSheet;
  readonly scale: Scale;
  readonly series: ChosenSeries;
  readonly choices: readonly SeriesChoice[];
  readonly conversions: ChosenConversions;
  readonly grades: ClassGrades;
  readonly borderline: readonly Borderline[];
  readonly differences: readonly SheetDifference[];
  /** The sheet's own grades counted; absent while it has no grade column. */
  readonly sheetTally?: readonly GradeCount[];
}

/** Works out a class's grades from its sheet as read and the figures held, with the series remembered or just chosen. */
export const grading = (
  {
    tracker,
    snapshot,
    figures,
    points,
    wished,
  }: {
    readonly tracker: Tracker;
    readonly snapshot: SheetSnapshot;
    readonly figures: Figures;
    readonly points: PointsScale;
    readonly wished?: ChosenSeries | undefined;
  },
  scale: Scale,
): Grading => {
  const sheet = gradingSheet(tracker, snapshot);
  const series = { ...chosenSeries(tracker, sheet.seriesWritten), ...wished };
  const choices = seriesChoices(tracker, series, figures);
  const conversions = chosenConversions(choices);
  const grades = classGrades(sheet.reading.learners, conversions, scale, points);
  const shown = gradesShown(sheet);
  return {
    sheet,
    scale,
    series,
    choices,
    conversions,
    grades,
    borderline: borderlineLearners(grades.learners, conversions, scale),
    differences: sheetDifferences(sheet, grades.learners, series),
    ...(shown === undefined ? {} : { sheetTally: tally(shown.flatMap((grade) => grade ?? [])) }),
  };
};
