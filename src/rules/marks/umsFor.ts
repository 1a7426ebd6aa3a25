import { answered, refused, type Answer } from '../terms/answer';
import type { Conversion } from '../terms/conversion';
import { asUms, type RawMark, type Ums } from '../terms/units';
import { markAboveMax, type MarkAboveMax } from './readMark';

/** The UMS of a raw mark in its own series: one look-up (UMS-1, UMS-2). */
export const umsFor = (mark: RawMark, conversion: Conversion): Answer<Ums, MarkAboveMax> => {
  const ums = conversion.ums[mark];
  return ums === undefined ? refused(markAboveMax(mark, conversion)) : answered(asUms(ums));
};
