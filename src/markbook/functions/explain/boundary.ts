import { componentScale, umsFor, type Answer, type RawMark, type Scale } from '../../../rules';
import type { Figures, HeldConversion } from '../../tables';
import { componentInWords, counted, gradeInWords, sittingInWords } from '../../wording';
import type { Boundary } from '../answers/boundary';
import type { AnswerShown, Explanation, WhyStep } from './explained';
import { conversionStep, figureQualifiers } from './umsSteps';

const reached = (mark: number, conversion: HeldConversion): WhyStep => {
  const ums = umsFor(mark as RawMark, conversion);
  return {
    text: `${counted(mark, 'raw mark is', 'raw marks are')} ${ums.ok ? ums.value : ''} UMS, the first to reach it.`,
    rule: 'UMS-5',
  };
};

const inUms = ({ key, grade }: Boundary, ums: number): string => {
  const part = componentInWords(key.component);
  return grade === undefined
    ? `${part} has at most ${ums} UMS.`
    : `${gradeInWords(grade)} on ${part} starts at ${ums} UMS.`;
};

const scaleSteps = (boundary: Boundary, scale: Answer<Scale, unknown>): readonly WhyStep[] => {
  if (!scale.ok) return [];
  const ums = boundary.ums ?? componentScale(scale.value, boundary.key.component).max;
  return [{ text: inUms(boundary, ums), rule: 'SCALE-1' }];
};

/** The fewest raw marks, or UMS, for a component grade. */
export const explainBoundary = (boundary: Boundary, _shown: AnswerShown, figures: Figures): Explanation => {
  const { key, grade, conversion, least } = boundary;
  const scale = figures.layoutFor(key.subject);
  const onScale = scaleSteps(boundary, scale);
  if (conversion === undefined) {
    const qualifiers: Explanation['qualifiers'] = scale.ok ? [`scale ${scale.value.status}`] : [];
    return { short: `${least} UMS`, sentence: inUms(boundary, least), steps: onScale, qualifiers };
  }
  const where = sittingInWords(key);
  return {
    short: counted(least, 'mark'),
    sentence:
      grade === undefined
        ? `${where} is out of ${least} marks.`
        : `${gradeInWords(grade)} on ${where} took at least ${counted(least, 'mark')}.`,
    steps: [
      ...onScale,
      ...(scale.ok ? [conversionStep(conversion, scale.value)] : []),
      ...(grade === undefined ? [] : [reached(least, conversion)]),
    ],
    qualifiers: scale.ok ? figureQualifiers([conversion], scale.value) : [conversion.status],
  };
};
