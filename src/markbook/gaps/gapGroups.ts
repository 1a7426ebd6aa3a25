import { type ClassFigures, classFigures, type GradedLearner, type GradingSheet } from '../grades';
import { FEWEST_SHOWN, suppressed } from '../share';
import { groupedBy } from '../groupedBy';
import { groupKey, groupTextAt } from './gapColumns';

/** Learners who have the same in the column named; without figures where so few are graded that they could point at somebody. */
export interface GapGroup {
  /** As the sheet writes it; '' where the cell is blank. */
  readonly text: string;
  readonly figures?: ClassFigures;
}

/**
 * Which groups stay hidden. What is shown can be taken from the whole class's grades: where fewer than five would be left
 * over, their grades together would point at somebody, and the smallest group that was to be shown is hidden with them.
 */
const hiddenGroups = (graded: readonly number[]): readonly boolean[] => {
  const { counts } = suppressed(graded);
  const hidden = counts.map(({ kind }) => kind !== 'count');
  const left = graded.reduce((sum, count, index) => (hidden[index] === true ? sum + count : sum), 0);
  if (left === 0 || left >= FEWEST_SHOWN) return hidden;
  const smallest = Math.min(...graded.filter((_, index) => hidden[index] !== true));
  return hidden.map((isHidden, index) => isHidden || graded[index] === smallest);
};

/** The class's grades by what a column of the sheet says; groups under five, and what would give them away, stay hidden. */
export const gapGroups = (
  learners: readonly GradedLearner[],
  sheet: GradingSheet,
  column: number,
): readonly GapGroup[] => {
  const withText = learners.map(({ learner, award }) => ({ text: groupTextAt(sheet, learner.row, column), award }));
  const groups = [...groupedBy(withText, ({ text }) => groupKey(text)).values()]
    .map((group) => ({ text: group[0]?.text ?? '', awards: group.flatMap(({ award }) => award ?? []) }))
    .sort((a, b) => Number(a.text === '') - Number(b.text === '') || a.text.localeCompare(b.text, 'en-GB'));
  const hidden = hiddenGroups(groups.map(({ awards }) => awards.length));
  return groups.map(({ text, awards }, index) => {
    const figures = hidden[index] === true ? undefined : classFigures(awards);
    return figures === undefined ? { text } : { text, figures };
  });
};
