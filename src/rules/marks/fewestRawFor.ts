import type { Conversion } from '../terms/conversion';
import { asRawMark, type RawMark } from '../terms/units';

/** The fewest raw marks whose UMS is at least the one wanted; none when even the maximum falls short (UMS-5). */
export const fewestRawFor = (wanted: number, conversion: Conversion): RawMark | undefined => {
  const raw = conversion.ums.findIndex((ums) => ums >= wanted);
  return raw === -1 ? undefined : asRawMark(raw);
};
