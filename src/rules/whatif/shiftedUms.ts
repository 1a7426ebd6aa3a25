import { umsFor } from '../marks/umsFor';
import type { Conversion } from '../terms/conversion';
import { asRawMark, type RawMark, type Ums } from '../terms/units';

/**
 * The UMS of a mark if every boundary were `shift` raw marks higher, or lower when it is negative; 0 and the maximum keep
 * theirs, and a mark above the maximum has none (WHATIF-4).
 */
export const shiftedUms = (mark: RawMark, shift: number, conversion: Conversion): Ums | undefined => {
  const { max } = conversion;
  const moved = mark === 0 || mark >= max ? mark : Math.min(max, Math.max(0, mark - shift));
  const ums = umsFor(asRawMark(moved), conversion);
  return ums.ok ? ums.value : undefined;
};
