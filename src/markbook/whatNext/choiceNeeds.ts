import type { ComponentId, GradeCode, RawMark } from '../../rules';
import type { LearnerChoice } from './learnerChoices';

/** The fewest raw marks for a grade: with the most that the other sitting can give, and with nothing gained there. */
export interface FewestRaw {
  readonly grade: GradeCode;
  /** The grade that the learner has: it would be kept. */
  readonly isNow: boolean;
  readonly least: RawMark | undefined;
  readonly most: RawMark | undefined;
}

/** What a choice takes: marks on one component for the grades worth asking about. */
export interface ChoiceNeeds {
  readonly on: ComponentId;
  readonly max: number;
  readonly component: ComponentId;
  readonly fewest: readonly FewestRaw[];
  /** True where it depends on what the component gives. */
  readonly varies: boolean;
}

interface ChoiceTerms {
  readonly isClaimed: boolean;
  readonly externalMax: number | undefined;
}

const fewestOf = ({ kind, retake }: LearnerChoice, { isClaimed }: ChoiceTerms): readonly FewestRaw[] => {
  if (retake === undefined) return [];
  const { external, externalWithFullGain: full, neededForNext, gradeNow, nextGrade } = retake.worth;
  const isForced = kind === 'retake and resit';
  if (isForced && (external === undefined || full === undefined)) return [];
  const floor = { least: (full ?? external)?.floor, most: external?.floor };
  const lift = isForced ? { least: full?.lift, most: external?.lift } : { least: neededForNext, most: neededForNext };
  return [
    ...(kind === 'retake' || isClaimed || external === undefined || gradeNow === 'U'
      ? []
      : [{ grade: gradeNow, isNow: true, ...floor }]),
    ...(nextGrade === undefined ? [] : [{ grade: nextGrade, isNow: false, ...lift }]),
  ];
};

/** What a choice takes (WHATIF-1, WHATIF-3); undefined where there is nothing to ask, or no series to read marks with. */
export const choiceNeeds = (choice: LearnerChoice, terms: ChoiceTerms): ChoiceNeeds | undefined => {
  const { retake, sits } = choice;
  if (retake === undefined) return undefined;
  const { component, externalId, conversion } = retake;
  const fewest = fewestOf(choice, terms);
  const on = sits.at(-1) ?? component;
  const max = on === externalId ? terms.externalMax : conversion.max;
  if (fewest.length === 0 || max === undefined) return undefined;
  const varies = fewest.some(({ least, most }) => least !== most && least !== undefined && most !== undefined);
  return { on, max, component, fewest, varies };
};

/** True where some choice can end below today's total. */
export const canLose = (choices: readonly Pick<LearnerChoice, 'fewest' | 'totalNow'>[]): boolean =>
  choices.some(({ fewest, totalNow }) => fewest < totalNow);
