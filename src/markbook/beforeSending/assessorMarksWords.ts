import { counted, listed } from '../wording';
import type { AssessorMarks } from './assessorMarks';
import type { MiddlesApart } from './middlesApart';

/** The headings of the comparison on the sheet. */
export const ASSESSOR_HEADINGS = ['Assessor', 'Marks', 'Lowest', 'Middle', 'Highest', 'Middle half'] as const;

/** Who gave the marks, or the class where nobody is named. */
export const assessorName = ({ name, isClass }: AssessorMarks): string => (isClass ? `${name}, nobody named` : name);

/** One line of the comparison. */
export const assessorCells = (each: AssessorMarks): readonly (string | number)[] => [
  assessorName(each),
  each.marked,
  each.lowest,
  each.middle,
  each.highest,
  `${each.half[0]} to ${each.half[1]}`,
];

/** How the marks of one assessor spread: "15 marks, 6 to 60; the middle one 32, the middle half 18 to 46." */
export const spreadSentence = ({ marked, lowest, highest, middle, half }: AssessorMarks): string =>
  marked === 1
    ? `1 mark, ${lowest}.`
    : `${counted(marked, 'mark')}, ${lowest} to ${highest}; the middle one ${middle}, the middle half ${half[0]} to ${half[1]}.`;

/** How far apart the middles of those compared lie; '' where there are not two. */
export const apartSentence = (apart: MiddlesApart | undefined): string => {
  if (apart === undefined) return '';
  const { lowest, highest, by } = apart;
  return by === 0
    ? `The middle mark is ${lowest.middle} with each of them.`
    : `The middle marks lie ${counted(by, 'mark')} apart: ${assessorName(lowest)} ${lowest.middle}, ${assessorName(highest)} ${highest.middle}.`;
};

/** What is worth a second look in the marks of one assessor. */
export const lookAgainSentences = (each: AssessorMarks): readonly string[] => {
  const { mostGiven, marked, apart } = each;
  const learners = apart.map(({ learner, mark }) => `${learner.shownAs} (${mark.ok ? mark.value : ''})`);
  return [
    ...(apart.length === 0
      ? []
      : [`${assessorName(each)}: far from the others ${apart.length === 1 ? 'is' : 'are'} ${listed(learners)}.`]),
    ...(mostGiven === undefined
      ? []
      : [`${assessorName(each)}: the mark ${mostGiven.mark} was given ${mostGiven.times} times of ${marked}.`]),
  ];
};

/** How the comparison is meant, and how far from the others begins. */
export const COMPARED_WORDS =
  'Groups differ, so a difference is no fault by itself: look at the work. Far from the others is more than one and a half times the width of the middle half away from it, among eight marks or more. A mark is named where every fifth learner got it, three at least.';
