import { counted, gradeInWords } from '../../wording';
import type { GradesCounted } from '../answers/tally';
import type { Explanation } from './explained';

const PER_CENT = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });

/** How many hold each grade. */
export const explainTally = ({ of: { grade, count, share }, graded, notOut, left }: GradesCounted): Explanation => {
  const percent = share === undefined ? '' : `, ${PER_CENT.format(share)}`;
  return {
    short: `${counted(count, 'learner')} on ${grade}`,
    sentence: `${count} of the ${counted(graded, 'graded learner has', 'graded learners have')} ${gradeInWords(grade)}${percent}.`,
    steps: [
      { text: `${counted(left, 'cell is', 'cells are')} blank or X and left out of the count.` },
      ...(notOut === 0
        ? []
        : [{ text: `${counted(notOut, 'cell is', 'cells are')} Q or R, pending or withheld: no result yet.` }]),
      { text: 'Grades are compared exactly: L2D* is never counted as L2D.' },
    ],
    qualifiers: [],
  };
};
