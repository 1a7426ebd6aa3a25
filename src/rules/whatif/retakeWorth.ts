import { qualificationGradeFor } from '../grades/qualificationGradeFor';
import { componentScale, type Scale } from '../terms/scale';
import type { ComponentId } from '../terms/component';
import type { Conversion } from '../terms/conversion';
import type { GradeCode, QualificationGrade } from '../terms/grade';
import { kindOf } from '../terms/structure';
import { asUms, type RawMark, type Ums } from '../terms/units';
import { neededMark } from './neededMark';
import { nextGradeUp } from './nextGradeUp';

/** The UMS that counts today for each of the subject's components. */
export type CountingUms = readonly { readonly component: ComponentId; readonly result: Ums }[];

/** The UMS of the components chosen, added up. */
export const countingUms = (counting: CountingUms, isMeant: (component: ComponentId) => boolean): Ums =>
  asUms(counting.filter(({ component }) => isMeant(component)).reduce((sum, { result }) => sum + result, 0));

/** The external that a retake forces: raw marks to keep today's grade (floor) and to reach the next (lift). */
export interface ForcedExternal {
  /** None when even full marks would not do. */
  readonly floor: RawMark | undefined;
  /** None when out of reach, or when today's grade is the highest. */
  readonly lift: RawMark | undefined;
}

/** Whether another sitting of a component is worth it, under one named conversion each (WHATIF-3). */
export interface RetakeWorth {
  readonly totalNow: Ums;
  readonly gradeNow: QualificationGrade;
  readonly nextGrade: GradeCode | undefined;
  /** The most UMS the total could rise by. */
  readonly gain: number;
  /** Raw marks on the component that move the qualification grade up; none when out of reach or at the highest. */
  readonly neededForNext: RawMark | undefined;
  /** There when the external must be, or is, sat again: with the internals as they stand. */
  readonly external?: ForcedExternal;
  /** The same if the internal were retaken for full UMS. */
  readonly externalWithFullGain?: ForcedExternal;
}

/** What to compare: today's UMS, the component and its conversion, and the external's where a resit is forced (SIT-5). */
export interface RetakeQuestion {
  readonly counting: CountingUms;
  readonly component: ComponentId;
  readonly conversion: Conversion;
  /** The conversion for the external, when the retake forces it to be sat again. */
  readonly forcedExternal?: Conversion | undefined;
}

const umsOf = (counting: CountingUms, component: ComponentId): Ums =>
  countingUms(counting, (each) => each === component);

const othersThan = (counting: CountingUms, component: ComponentId): Ums =>
  countingUms(counting, (other) => other !== component);

const needed = (
  knownUms: Ums,
  target: GradeCode | undefined,
  conversion: Conversion,
  scale: Scale,
): RawMark | undefined => {
  if (target === undefined) return undefined;
  const answer = neededMark({ knownUms, target, conversion }, scale);
  return answer.ok ? answer.value : undefined;
};

/** The gain that is possible, the raw marks that move the grade, and what a forced external would have to reach (WHATIF-3). */
export const retakeWorth = (
  { counting, component, conversion, forcedExternal }: RetakeQuestion,
  scale: Scale,
): RetakeWorth => {
  const now = umsOf(counting, component);
  const others = othersThan(counting, component);
  const totalNow = asUms(others + now);
  const gradeNow = qualificationGradeFor(totalNow, scale);
  const nextGrade = nextGradeUp(gradeNow);
  const { max } = componentScale(scale, component);
  const { external } = scale.structure;
  const isInternal = kindOf(scale.structure, component) === 'internal';
  const forced = isInternal ? forcedExternal : conversion;
  const externalFrom = (internals: Ums, again: Conversion): ForcedExternal => ({
    floor: needed(internals, gradeNow, again, scale),
    lift: needed(internals, nextGrade, again, scale),
  });
  const full = asUms(max + others - umsOf(counting, external));
  return {
    totalNow,
    gradeNow,
    nextGrade,
    gain: max - now,
    neededForNext: needed(others, nextGrade, conversion, scale),
    ...(forced === undefined ? {} : { external: externalFrom(othersThan(counting, external), forced) }),
    ...(forced === undefined || !isInternal ? {} : { externalWithFullGain: externalFrom(full, forced) }),
  };
};
