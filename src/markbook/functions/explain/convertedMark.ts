import { componentGradeFor, type Scale } from '../../../rules';
import type { Figures } from '../../tables';
import { aGrade, counted, sittingInWords } from '../../wording';
import type { GradedMark } from '../answers/markGrade';
import type { ConvertedMark } from '../answers/umsOfMark';
import type { AnswerShown, Explanation } from './explained';
import { explainedProblem } from './explainedProblem';
import { gradeSteps } from './gradeSteps';
import { conversionStep, markSteps, figureQualifiers } from './umsSteps';

const convertedText = ({ mark, ums, conversion }: ConvertedMark): string => {
  const isEstimate = conversion.status === 'estimated';
  return `${counted(mark, 'mark')} on ${sittingInWords(conversion)} ${mark === 1 ? 'converts' : 'convert'} to ${isEstimate ? 'an estimated ' : ''}${ums} UMS`;
};

const explainGraded = (converted: ConvertedMark, scale: Scale): Omit<Explanation, 'short'> => {
  const { mark, ums, conversion } = converted;
  return {
    sentence: `${convertedText(converted)}, ${aGrade(componentGradeFor(ums, conversion.component, scale))}.`,
    steps: [
      conversionStep(conversion, scale),
      ...markSteps(mark, conversion),
      ...gradeSteps(ums, conversion.component, scale),
    ],
    qualifiers: figureQualifiers([conversion], scale),
  };
};

/** A raw mark's UMS, with the grade it means where the scale may say so. */
export const explainConverted = (converted: ConvertedMark, _shown: AnswerShown, figures: Figures): Explanation => {
  const { mark, ums, conversion } = converted;
  const scale = figures.scaleFor(conversion.subject);
  if (scale.ok) {
    const grade = componentGradeFor(ums, conversion.component, scale.value);
    return { short: `${ums} UMS, ${grade}`, ...explainGraded(converted, scale.value) };
  }
  const { sentence } = explainedProblem(scale.problems[0]);
  return {
    short: `${ums} UMS`,
    sentence: `${convertedText(converted)}.`,
    steps: [...markSteps(mark, conversion), { text: sentence }],
    qualifiers: [conversion.status],
  };
};

/** A raw mark's component grade, by way of its UMS. */
export const explainMarkGrade = ({ converted, grade, scale }: GradedMark): Explanation => ({
  short: `${grade}, ${converted.ums} UMS`,
  ...explainGraded(converted, scale),
});
