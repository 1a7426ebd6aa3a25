import { aGrade, componentInWords, gradeInWords } from '../../wording';
import type { Gap } from '../answers/gap';
import type { GradedComponent } from '../answers/grade';
import type { GradedQualification } from '../answers/qualGrade';
import type { Explanation } from './explained';
import { gradeSteps } from './gradeSteps';

/** The component grade of a UMS. */
export const explainComponentGrade = ({ of: { ums, component, scale }, grade }: GradedComponent): Explanation => ({
  short: `${grade}, ${ums} UMS`,
  sentence: `${ums} UMS on ${componentInWords(component)} is ${aGrade(grade)}.`,
  steps: gradeSteps(ums, component, scale),
  qualifiers: [`scale ${scale.status}`],
});

/** The qualification grade of a total. */
export const explainQualificationGrade = ({ of: { total, scale }, grade }: GradedQualification): Explanation => ({
  short: `${grade}, ${total} UMS`,
  sentence: `A total of ${total} UMS is ${aGrade(grade)} for the qualification.`,
  steps: gradeSteps(total, 'qualification', scale),
  qualifiers: [`scale ${scale.status}`],
});

/** The UMS short of a grade. */
export const explainGap = ({ of: { total, scale }, target, gap }: Gap): Explanation => {
  const aim = target === undefined ? 'the next grade up' : gradeInWords(target);
  return {
    short: gap === 0 ? '0 UMS short' : `${gap} UMS short`,
    sentence:
      gap === 0
        ? `With ${total} UMS nothing is missing: ${target === undefined ? 'there is no higher grade' : `${aim} is reached`}.`
        : `${total} UMS is ${gap} short of ${aim}.`,
    steps: gradeSteps(total, 'qualification', scale),
    qualifiers: [`scale ${scale.status}`],
  };
};
