import {
  asUms,
  gradeRank,
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

/** What a component would need for a grade, the others as they are; `needed` is absent when it is out of reach. */
export interface NeededOn {
  readonly component: ComponentId;
  readonly target: GradeCode;
  readonly needed?: RawMark;
  readonly max: number;
  /** The mark there now. */
  readonly mark?: RawMark;
}

/** What needed marks are for: a grade on each component alone, or the one component to come. */
export type NeededFrame =
  | { readonly code: 'highest' | 'not-yet' }
  | { readonly code: 'reached' | 'next'; readonly target: GradeCode }
  | { readonly code: 'to-come'; readonly component: ComponentId };

const knownBeside = ({ results }: GradedLearner, component: ComponentId, { structure }: Scale): Ums | undefined => {
  const others = structure.components.filter((other) => other !== component).map((other) => results[other]?.ums);
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
  const knownUms = knownBeside(learner, component, scale);
  if (conversion === undefined || knownUms === undefined) return [];
  const needed = neededMark({ knownUms, target, conversion }, scale);
  const mark = learner.results[component]?.mark;
  return [
    {
      component,
      target,
      max: conversion.max,
      ...(needed.ok ? { needed: needed.value } : {}),
      ...(mark?.ok === true && hasMark(mark.value) ? { mark: mark.value } : {}),
    },
  ];
};

const openIn = ({ results }: GradedLearner, { structure }: Scale): readonly ComponentId[] =>
  structure.components.filter((component) => {
    const ums = results[component]?.ums;
    return ums === undefined || !hasMark(ums);
  });

/**
 * The marks a learner needs (WHATIF-1), the other components as they are: for one grade, else with all marks there for
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
    return given.scale.structure.components.flatMap((component) => neededOn(learner, component, wanted, given));
  }
  const [only, ...others] = openIn(learner, given.scale);
  if (only === undefined || others.length > 0) return [];
  const wanted = target === undefined ? GRADES.filter((grade) => grade !== 'U') : [target];
  return wanted.flatMap((grade) => neededOn(learner, only, grade, given));
};

/** What the marks that were found are for. */
export const neededFrame = ({ award }: GradedLearner, needed: readonly NeededOn[]): NeededFrame => {
  const [first] = needed;
  if (award === undefined)
    return first === undefined ? { code: 'not-yet' } : { code: 'to-come', component: first.component };
  if (first === undefined) return { code: 'highest' };
  const { target } = first;
  return { code: gradeRank(award.grade) >= gradeRank(target) ? 'reached' : 'next', target };
};
