import { qualificationMinimumOf } from '../grades/qualificationMinimumOf';
import { fewestRawFor } from '../marks/fewestRawFor';
import { answered, refused, type Answer, type ProblemOf } from '../terms/answer';
import type { Conversion, ConversionKey } from '../terms/conversion';
import type { GradeCode } from '../terms/grade';
import type { Scale } from '../terms/scale';
import type { RawMark, Ums } from '../terms/units';

export type OutOfReach = ProblemOf<
  'out-of-reach',
  ConversionKey & { readonly target: GradeCode; readonly needed: number; readonly most: number }
>;

/** The fewest raw marks on one component that lift the total to a grade, given the UMS of the others; 0 when secured (WHATIF-1). */
export const neededMark = (
  given: { readonly knownUms: Ums; readonly target: GradeCode; readonly conversion: Conversion },
  scale: Scale,
): Answer<RawMark, OutOfReach> => {
  const { knownUms, target, conversion } = given;
  const wanted = qualificationMinimumOf(target, scale);
  const raw = fewestRawFor(wanted - knownUms, conversion);
  if (raw !== undefined) return answered(raw);
  const { subject, component, series, max } = conversion;
  const facts = { subject, component, series, target, needed: wanted - knownUms, most: conversion.ums[max] ?? 0 };
  return refused({ rule: 'WHATIF-1', code: 'out-of-reach', facts });
};
