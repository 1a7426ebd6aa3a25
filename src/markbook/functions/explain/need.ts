import { gapTo, umsFor, type RawMark } from '../../../rules';
import type { HeldConversion } from '../../tables';
import { aGrade, counted, describeProblem, gradeInWords, sittingInWords } from '../../wording';
import type { Needed } from '../answers/need';
import type { Explanation } from './explained';
import { conversionStep, figureQualifiers } from './umsSteps';

const reverseStep = (mark: RawMark, conversion: HeldConversion): string => {
  const ums = umsFor(mark, conversion);
  return ums.ok
    ? `${counted(mark, 'raw mark')} there ${mark === 1 ? 'is' : 'are'} ${ums.value} UMS; fewer are not enough.`
    : '';
};

/** The fewest raw marks on one component for a grade of the qualification, or that it is out of reach. */
export const explainNeed = ({ knownUms, target, conversion, scale, needed, isInstead }: Needed): Explanation => {
  const missing = gapTo(knownUms, target, scale);
  const start = [
    {
      text: `The other components give ${knownUms} UMS; ${gradeInWords(target)} needs ${missing} more.`,
      rule: 'WHATIF-1',
    },
    conversionStep(conversion, scale),
  ] as const;
  const qualifiers = figureQualifiers([conversion], scale);
  if (!needed.ok) {
    const instead = { text: 'The cell shows what the formula gives when it is out of reach.' };
    return {
      short: 'out of reach',
      sentence: describeProblem(needed.problems[0]),
      steps: [...start, ...(isInstead ? [instead] : [])],
      qualifiers,
    };
  }
  const goal = `${aGrade(target)} overall`;
  return {
    short: needed.value === 0 ? '0, secured' : counted(needed.value, 'mark'),
    sentence:
      needed.value === 0
        ? `The ${knownUms} UMS of the other components already secure ${goal}.`
        : `With ${knownUms} UMS from the other components, ${goal} takes at least ${counted(needed.value, 'mark')} on ${sittingInWords(conversion)}.`,
    steps: [...start, { text: reverseStep(needed.value, conversion), rule: 'UMS-5' }],
    qualifiers,
  };
};
