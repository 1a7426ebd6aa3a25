import { fewestRawFor } from './fewestRawFor';
import { answered, refused, type Answer, type ProblemOf } from '../terms/answer';
import type { Conversion, ConversionKey } from '../terms/conversion';
import type { GradeCode } from '../terms/grade';
import type { Scale } from '../terms/scale';
import type { RawMark } from '../terms/units';
import { umsBoundaryOf, type NotAComponentGrade } from '../grades/umsBoundaryOf';

export type BoundaryNotReached = ProblemOf<
  'boundary-not-reached',
  ConversionKey & { readonly grade: GradeCode; readonly max: number; readonly minimum: number }
>;

/** The fewest raw marks whose UMS reaches a component grade in one series (UMS-5). */
export const rawBoundaryOf = (
  grade: GradeCode,
  conversion: Conversion,
  scale: Scale,
): Answer<RawMark, NotAComponentGrade | BoundaryNotReached> => {
  const minimum = umsBoundaryOf(grade, conversion.component, scale);
  if (!minimum.ok) return minimum;
  const raw = fewestRawFor(minimum.value, conversion);
  if (raw !== undefined) return answered(raw);
  const { subject, component, series, max } = conversion;
  const facts = { subject, component, series, grade, max, minimum: minimum.value };
  return refused({ rule: 'UMS-5', code: 'boundary-not-reached', facts });
};
