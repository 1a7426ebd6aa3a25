import type { ComponentId } from '../../rules';
import type { CellInTheWay } from './classGrades';
import type { Grading } from './grading';
import type { GradingPlan } from './gradingPlan';
import type { SheetDifference } from './sheetDifferences';

/** What needs doing next on the way to a graded class. */
export type NextStep =
  | { readonly code: 'set-up-marks' }
  | { readonly code: 'add-conversion'; readonly components: readonly ComponentId[] }
  | { readonly code: 'choose-series'; readonly components: readonly ComponentId[] }
  | { readonly code: 'write' | 'update'; readonly plan: GradingPlan }
  | { readonly code: 'correct-marks'; readonly cells: readonly CellInTheWay[]; readonly plan: GradingPlan }
  | { readonly code: 'fill-blanks'; readonly cells: readonly CellInTheWay[] }
  | { readonly code: 'look-at-differences'; readonly differences: readonly SheetDifference[] }
  | { readonly code: 'done'; readonly toCome: readonly ComponentId[] };

/** Components with marks or an X: those that need a series now. */
const inUse = ({ scale, grades: { toCome } }: Grading): readonly ComponentId[] =>
  scale.structure.components.filter((component) => !toCome.includes(component));

/** The one thing to do next, the cause before what follows from it. */
export const nextStep = (grading: Grading, plan: GradingPlan): NextStep => {
  const { choices, grades, sheet, differences } = grading;
  const hasMarkColumns = sheet.reading.tracker.columns.some(({ role }) => role.startsWith('mark '));
  if (!hasMarkColumns || grades.counts.learners === 0) return { code: 'set-up-marks' };
  const used = choices.filter(({ component }) => inUse(grading).includes(component));
  const lacking = used.filter(({ held, chosen, conversion }) => held.length === 0 || (chosen && !conversion));
  if (lacking.length > 0) return { code: 'add-conversion', components: lacking.map(({ component }) => component) };
  const unchosen = used.filter(({ chosen }) => chosen === undefined);
  if (unchosen.length > 0) return { code: 'choose-series', components: unchosen.map(({ component }) => component) };
  if (grades.marksToMend.length > 0) return { code: 'correct-marks', cells: grades.marksToMend, plan };
  if (!plan.ok || plan.formulas > 0) {
    return { code: sheet.results.written.size === 0 ? 'write' : 'update', plan };
  }
  if (grades.blanks.length > 0) return { code: 'fill-blanks', cells: grades.blanks };
  const lasting = differences.filter(({ reason }) => reason.code !== 'stale');
  return lasting.length > 0
    ? { code: 'look-at-differences', differences: lasting }
    : { code: 'done', toCome: grades.toCome };
};
