import type { ComponentId } from '../../rules';
import type { ChoiceNeeds, FewestRaw } from './choiceNeeds';
import type { LearnerChoice } from './learnerChoices';

/** What is done: `Retake C1 and resit C3`. */
export const choiceName = ({ kind, sits, retake }: LearnerChoice): string => {
  const [first = '', second = ''] = sits;
  switch (kind) {
    case 'leave':
      return 'Leave it';
    case 'retake':
      return `Retake ${first}`;
    case 'resit':
      return retake?.isForNewClaim === true ? `Resit ${first} for a new claim` : `Resit ${first}`;
    case 'retake and resit':
      return `Retake ${first} and resit ${second}`;
  }
};

/** Where it can end: `108 to 228 UMS, L1P to L2M`. */
export const choiceReach = ({ fewest, most, worst, best }: LearnerChoice): string => {
  const total = fewest === most ? String(fewest) : `${fewest} to ${most}`;
  return `${total} UMS, ${worst === best ? worst : `${worst} to ${best}`}`;
};

const gradeWords = ({ grade, isNow }: FewestRaw): string => (isNow ? `${grade} as now` : grade);

const fewestWords = (each: FewestRaw, component: ComponentId): string => {
  const { least, most } = each;
  const grade = gradeWords(each);
  if (least === undefined) return `${grade} is out of reach`;
  if (most === undefined) return `${least} with full marks on ${component} for ${grade}`;
  return `${least === most ? least : `${least} to ${most}`} for ${grade}`;
};

/** What a choice takes: `C3 out of 60: 29 for L2P as now, 44 for L2M.` '' where there is nothing to say. */
export const choiceTakes = (needs: ChoiceNeeds | undefined): string => {
  if (needs === undefined) return '';
  const { on, max, component, fewest, varies } = needs;
  const words = fewest.map((each) => fewestWords(each, component)).join(', ');
  return `${on} out of ${max}: ${words}${varies ? `; the more ${component} gives, the fewer` : ''}.`;
};

/** How the picture is read; what can be lost is told of only where something can. */
export const rulerKey = (isSomethingToLose: boolean): string =>
  isSomethingToLose
    ? 'The line is today’s total. Filled could be gained, striped could be lost.'
    : 'The line is today’s total. Filled could be gained; nothing can be lost.';
