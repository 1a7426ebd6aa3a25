import { type Grading, type NextStep, nextStepButton, nextStepWords } from '../../../markbook/grades';
import { type Need, TODAY_STEPS } from '../../../markbook/today';
import type { ScreenName, ScreenPart } from '../../workbook/screenName';

/** The one button of Today: what to know before it is pressed, what it says, and where it leads. */
export interface TodayStep {
  readonly words: string;
  readonly button: string;
  readonly leads: Leads;
}

/** Where something of Today leads: to a screen, or to cells of the class's sheet, one after the other. */
export type Leads = { readonly to: ScreenName; readonly part?: ScreenPart } | { readonly cells: readonly string[] };

/** Where a need is seen to. */
export const leadsTo = (need: Need): Leads => {
  switch (need.code) {
    case 'marks-to-correct':
      return { to: 'Grades' };
    case 'blanks':
      return { cells: need.cells.map(({ cell }) => cell.cell) };
    case 'differences':
      return { to: 'Grades' };
    case 'tables-missing':
    case 'tables-to-mend':
      return { to: 'Tables' };
    case 'scale':
      return { to: 'Set up', part: 'scale' };
    case 'sample':
    case 'sending':
      return { to: 'Moderation' };
  }
};

const afterGrades = (needs: readonly Need[]): TodayStep =>
  needs.some(({ code }) => code === 'sample' || code === 'sending')
    ? { ...TODAY_STEPS.sample, leads: { to: 'Moderation' } }
    : { ...TODAY_STEPS.done, leads: { to: 'Grades' } };

/** The next step as Today offers it: what is done elsewhere opens there, what stands on the sheet is gone to. */
export const todayStep = (step: NextStep, { grades, scale, sheet }: Grading, needs: readonly Need[]): TodayStep => {
  const said = { words: nextStepWords(step, sheet.reading.tracker.subject), button: nextStepButton(step) };
  const isUntouched = grades.toCome.length === scale.structure.components.length;
  if (isUntouched && step.code !== 'set-up-marks') return { ...TODAY_STEPS['enter-marks'], leads: { to: 'Import' } };
  switch (step.code) {
    case 'set-up-marks':
      return { ...said, leads: { to: 'Set up' } };
    case 'add-conversion':
      return { ...said, leads: { to: 'Tables' } };
    case 'choose-series':
      return { ...TODAY_STEPS['choose-series'], leads: { to: 'Grades' } };
    case 'write':
    case 'update':
      return step.plan.ok
        ? { ...said, leads: { to: 'Grades', part: 'write' } }
        : { ...TODAY_STEPS['make-room'], leads: { to: 'Grades' } };
    case 'correct-marks':
      return { ...said, ...TODAY_STEPS['correct-marks'], leads: { to: 'Grades' } };
    case 'fill-blanks':
      return { ...said, leads: { cells: step.cells.map(({ cell }) => cell.cell) } };
    case 'look-at-differences':
      return { ...said, leads: { cells: step.differences.map(({ cell }) => cell) } };
    case 'done':
      return afterGrades(needs);
  }
};
