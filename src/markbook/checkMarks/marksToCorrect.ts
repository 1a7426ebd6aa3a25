import { checkedMarks, mostOf } from './checkedMark';
import { markFindings, type MarkFinding } from './markFinding';
import { typedCorrections, type Corrections, type TypedMarks } from './typedMarks';
import type { Grading } from '../grades';

/** A mark that can't be used, as Check marks finds it, and the most that it can be. */
export interface MarkToCorrect {
  readonly finding: MarkFinding;
  readonly max: number;
}

/** The marks that stand between learners and their results because they can't be used, component by component. */
export const marksToCorrect = ({
  grades,
  conversions,
  sheet,
}: Pick<Grading, 'grades' | 'conversions' | 'sheet'>): readonly MarkToCorrect[] => {
  const { subject } = sheet.reading.tracker;
  const components = [...new Set(grades.marksToMend.map(({ component }) => component))].sort();
  return components.flatMap((component) => {
    const most = mostOf(subject, component, conversions[component]);
    const learners = grades.marksToMend.filter((each) => each.component === component).map(({ learner }) => learner);
    return markFindings(checkedMarks(learners, component, most), component, most).map((finding) => ({
      finding,
      max: most.max,
    }));
  });
};

/** What was typed in their place, as edits of the class's sheet. */
export const correctionsOf = (marks: readonly MarkToCorrect[], typed: TypedMarks, sheet: string): Corrections => {
  const maxima = [...new Set(marks.map(({ max }) => max))];
  const parts = maxima.map((max) => {
    const findings = marks.filter((mark) => mark.max === max).map(({ finding }) => finding);
    return typedCorrections(findings, typed, { max }, sheet);
  });
  return {
    edits: parts.flatMap(({ edits }) => edits),
    findings: parts.flatMap(({ findings }) => findings),
    wrong: parts.reduce((sum, { wrong }) => sum + wrong, 0),
  };
};
