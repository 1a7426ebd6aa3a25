import type { QualificationGrade } from '../../../rules';
import type { Figures } from '../../tables';
import type { AwardShown } from '../answers/award';
import type { AwardOfMarks } from '../answers/awardOf';
import type { AnswerShown, Explanation, WhyQualifier } from './explained';
import { gradeSteps } from './gradeSteps';
import { aGrade, listed } from '../../wording';
import { conversionStep, markSteps, figureQualifiers } from './umsSteps';

const OPEN: Explanation = {
  short: 'blank',
  sentence: 'A mark is blank or X, so there is no total, grade or points yet. Neither counts as 0.',
  steps: [{ text: 'A total needs all components.', rule: 'UMS-6' }],
  qualifiers: [],
};

const umsOf = ({ parts }: AwardOfMarks): readonly string[] => parts.map((each) => String(each.result));

const qualifiersIn = ({ parts }: AwardOfMarks, figures: Figures): readonly WhyQualifier[] => {
  const conversions = parts.map(({ conversion }) => conversion);
  const scale = figures.layoutFor(conversions[0]?.subject);
  return scale.ok ? figureQualifiers(conversions, scale.value) : [...new Set(conversions.map(({ status }) => status))];
};

/** A sum whose scale grades nobody yet: the total stands, its grade and points have to wait. */
const explainSum = (award: AwardOfMarks, figures: Figures): Explanation => {
  const ums = umsOf(award);
  return {
    short: `${award.total} UMS`,
    sentence: `The marks convert to ${listed(ums)} UMS, ${award.total} in all. Grades follow once the scale was confirmed.`,
    steps: [{ text: `${ums.join(' + ')} = ${award.total} UMS.`, rule: 'UMS-6' }],
    qualifiers: qualifiersIn(award, figures),
  };
};

const shortOf = (total: number, grade: QualificationGrade, points: number, part: AwardShown['part']): string =>
  ({ total: `${total} UMS, ${grade}`, grade: `${grade}, ${total} UMS`, points: `${points} points, ${grade}` })[part];

/** Total, grade and points straight from raw marks. */
export const explainAward = ({ award, part }: AwardShown, _shown: AnswerShown, figures: Figures): Explanation => {
  if (award === undefined) return OPEN;
  const { parts, scale } = award;
  if (!award.award.ok || !scale.ok) return explainSum(award, figures);
  const { total, grade, points } = award.award.value;
  const ums = umsOf(award);
  return {
    short: shortOf(total, grade, points, part),
    sentence: `Marks of ${listed(parts.map(({ mark }) => String(mark)))} convert to ${listed(ums)} UMS, ${total} in all: ${aGrade(grade)}, worth ${points} points.`,
    steps: [
      ...parts.flatMap(({ mark, conversion }) => [
        conversionStep(conversion, scale.value),
        ...markSteps(mark, conversion),
      ]),
      { text: `${ums.join(' + ')} = ${total} UMS.`, rule: 'UMS-6' },
      ...gradeSteps(total, 'qualification', scale.value),
      { text: `${grade} is ${points} points in performance tables.`, rule: 'PTS-1' },
    ],
    qualifiers: qualifiersIn(award, figures),
  };
};
