import { grading } from '../../src/markbook/grades/grading';
import { gradingPlan } from '../../src/markbook/grades/gradingPlan';
import { withResults } from '../../src/markbook/grades/withResults';
import type { ChosenSeries } from '../../src/markbook/grades/seriesChoices';
import { withSendingSeries } from '../../src/markbook/checkMarks/sending';
import type { Figures } from '../../src/markbook/tables/figures';
import { findTrackers } from '../../src/markbook/tracker/findTrackers';
import type { Tracker } from '../../src/markbook/tracker/tracker';
import { draftOf, draftProblems, trackerOf } from '../../src/markbook/tracker/trackerDraft';
import { POINTS } from '../../src/reference/points/points';
import type { Scale } from '../../src/rules';
import { MARKS_SHEET } from './marksSheet';
import type { SampleBook } from './sampleBook';

/** The series that the class's marks count in. */
export const SERIES = { C1: '2025-06', C2: '2025-06', C3: '2026-01' } as const satisfies ChosenSeries;

/** Sets the class up as the pane proposes it. */
export const setUpClass = (book: SampleBook): Tracker => {
  const [found] = findTrackers([book.snapshot(MARKS_SHEET)]);
  if (found === undefined) throw new Error('The sample’s class is not found on its sheet.');
  const draft = draftOf(found);
  const problems = draftProblems(draft).filter(({ code }) => code !== 'no-subject');
  if (problems.length > 0) throw new Error(`The sample’s class is not set up: ${problems[0]?.code ?? ''}.`);
  const tracker = trackerOf({ ...draft, name: 'DIT · 11X and 11Y' }, { id: 'sample', subject: 'DIT', series: SERIES });
  return withSendingSeries(withSendingSeries(tracker, 'C1', SERIES.C1), 'C2', SERIES.C2);
};

/** Writes the class's formulas as Grades does, points too, and says how the class is kept afterwards. */
export const writeGrades = (book: SampleBook, tracker: Tracker, figures: Figures, scale: Scale): Tracker => {
  const snapshot = book.snapshot(MARKS_SHEET);
  const { sheet } = grading({ tracker, snapshot, figures, points: POINTS }, scale);
  const plan = gradingPlan(sheet, { series: SERIES, withPoints: true, overTyped: false, toCorrect: [] });
  if (!plan.ok) throw new Error(`The sample’s formulas have no room: ${plan.cell}.`);
  book.apply(plan.edits);
  return withResults(tracker, book.snapshot(MARKS_SHEET), plan.columns, SERIES);
};
