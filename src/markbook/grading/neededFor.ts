import {
  asUms,
  COMPONENTS,
  GRADES,
  hasMark,
  neededMark,
  nextGradeUp,
  type ComponentId,
  type GradeCode,
  type RawMark,
  type Scale,
  type Ums,
} from '../../rules';
import type { ChosenConversions, GradedLearner } from './gradedLearner';

/** What a component would need for a grade, the other two as they are; `needed` is absent when it is out of reach. */
export interface NeededOn {
  readonly component: ComponentId;
  readonly target: GradeCode;
  readonly needed?: RawMark;
  readonly max: number;
  /** The mark there now. */
  readonly mark?: RawMark;
}

const knownBeside = ({ results }: GradedLearner, component: ComponentId): Ums | undefined => {
  const others = COMPONENTS.filter((other) => other !== component).map((other) => results[other].ums);
  const sum = others.reduce<number | undefined>(
    (total, ums) => (total === undefined || ums === undefined || !hasMark(ums) ? undefined : total + ums),
    0,
  );
  return sum === undefined ? undefined : asUms(sum);
};

const neededOn = (
  learner: GradedLearner,
  component: ComponentId,
  target: GradeCode,
  { conversions, scale }: { readonly conversions: ChosenConversions; readonly scale: Scale },
): readonly NeededOn[] => {
  const conversion = conversions[component];
  const knownUms = knownBeside(learner, component);
  if (conversion === undefined || knownUms === undefined) return [];
  const needed = neededMark({ knownUms, target, conversion }, scale);
  const { mark } = learner.results[component];
  return [
    {
      component,
      target,
      max: conversion.max,
      ...(needed.ok ? { needed: needed.value } : {}),
      ...(mark.ok && hasMark(mark.value) ? { mark: mark.value } : {}),
    },
  ];
};

const openIn = ({ results }: GradedLearner): readonly ComponentId[] =>
  COMPONENTS.filter((component) => {
    const { ums } = results[component];
    return ums === undefined || !hasMark(ums);
  });

/**
 * The marks a learner needs (WHATIF-1), the other two components as they are: for one grade, else with all three marks for
 * the next grade up on each component alone, and with one component to come on that component for every grade above U.
 */
export const neededFor = (
  learner: GradedLearner,
  given: { readonly conversions: ChosenConversions; readonly scale: Scale },
  target?: GradeCode,
): readonly NeededOn[] => {
  if (learner.award !== undefined) {
    const wanted = target ?? nextGradeUp(learner.award.grade);
    if (wanted === undefined) return [];
    return COMPONENTS.flatMap((component) => neededOn(learner, component, wanted, given));
  }
  const [only, ...others] = openIn(learner);
  if (only === undefined || others.length > 0) return [];
  const wanted = target === undefined ? GRADES.filter((grade) => grade !== 'U') : [target];
  return wanted.flatMap((grade) => neededOn(learner, only, grade, given));
};
