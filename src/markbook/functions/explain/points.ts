import type { PointsFound } from '../answers/points';
import type { Explanation } from './explained';
import { gradeInWords } from '../../wording';

/** What a qualification grade is worth in performance tables. Q and R are no result yet: the answer stays blank, and the letter is named. */
export const explainPoints = (found: PointsFound): Explanation => {
  if (found.kind === 'not out') {
    const { because, text } = found;
    return {
      short: because,
      sentence: `${text.toUpperCase()} means the result is ${because}: there is no result yet, so the answer stays blank.`,
      steps: [{ text: 'Q is a result that is pending, R one that is withheld. Neither is a grade, and neither is U.' }],
      qualifiers: [],
    };
  }
  const { grade, points } = found;
  return {
    short: `${points} points`,
    sentence: `${gradeInWords(grade)} earns ${points} points in performance tables.`,
    steps: [{ text: `${grade} is ${points} points, from the list of points by grade.`, rule: 'PTS-1' }],
    qualifiers: [],
  };
};
