import type { ComponentId, RawMark, RetakeWorth } from '../../rules';
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

/** The fewest raw marks for a grade: with the most that the other sitting can give, and with nothing gained there. */
interface Fewest {
  readonly grade: string;
  readonly least: RawMark | undefined;
  readonly most: RawMark | undefined;
}

const fewestWords = ({ grade, least, most }: Fewest, component: ComponentId): string => {
  if (least === undefined) return `${grade} is out of reach`;
  if (most === undefined) return `${least} with full marks on ${component} for ${grade}`;
  return `${least === most ? least : `${least} to ${most}`} for ${grade}`;
};

const asNow = (grade: string): string => `${grade} as now`;

const fewestOf = ({
  worth,
  kind,
  isClaimed,
}: { readonly worth: RetakeWorth; readonly isClaimed: boolean } & Pick<LearnerChoice, 'kind'>): readonly Fewest[] => {
  const { external, externalWithFullGain: full, neededForNext, gradeNow, nextGrade } = worth;
  const isForced = kind === 'retake and resit';
  if (isForced && (external === undefined || full === undefined)) return [];
  const floor = { least: (full ?? external)?.floor, most: external?.floor };
  const lift = isForced ? { least: full?.lift, most: external?.lift } : { least: neededForNext, most: neededForNext };
  return [
    ...(kind === 'retake' || isClaimed || external === undefined || gradeNow === 'U'
      ? []
      : [{ grade: asNow(gradeNow), ...floor }]),
    ...(nextGrade === undefined ? [] : [{ grade: nextGrade, ...lift }]),
  ];
};

/** What a choice takes: `C3 out of 60: 29 for L2P as now, 44 for L2M.` '' where there is nothing to say, or no series to read marks with. */
export const choiceTakes = (
  { kind, retake, sits }: LearnerChoice,
  { isClaimed, externalMax }: { readonly isClaimed: boolean; readonly externalMax: number | undefined },
): string => {
  if (retake === undefined) return '';
  const { worth, component, externalId, conversion } = retake;
  const fewest = fewestOf({ worth, kind, isClaimed });
  const on = sits.at(-1) ?? component;
  const max = on === externalId ? externalMax : conversion.max;
  if (fewest.length === 0 || max === undefined) return '';
  const varies = fewest.some(({ least, most }) => least !== most && least !== undefined && most !== undefined);
  const words = fewest.map((each) => fewestWords(each, component)).join(', ');
  return `${on} out of ${max}: ${words}${varies ? `; the more ${component} gives, the fewer` : ''}.`;
};

/** How the picture is read; what can be lost is told of only where something can. */
export const rulerKey = (choices: readonly LearnerChoice[]): string =>
  choices.some(({ fewest, totalNow }) => fewest < totalNow)
    ? 'The line is today’s total. Filled could be gained, striped could be lost.'
    : 'The line is today’s total. Filled could be gained; nothing can be lost.';
