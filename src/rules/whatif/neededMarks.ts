import type { Conversion } from '../terms/conversion';
import { GRADES, type GradeCode } from '../terms/grade';
import type { Scale } from '../terms/scale';
import type { RawMark, Ums } from '../terms/units';
import { neededMark } from './neededMark';

/** The fewest raw marks for one grade; none when it is out of reach. */
export interface NeededForGrade {
  readonly grade: GradeCode;
  readonly mark: RawMark | undefined;
}

/** The fewest raw marks on one component for every qualification grade, highest first (WHATIF-1). */
export const neededMarks = (knownUms: Ums, conversion: Conversion, scale: Scale): readonly NeededForGrade[] =>
  GRADES.map((grade) => {
    const needed = neededMark({ knownUms, target: grade, conversion }, scale);
    return { grade, mark: needed.ok ? needed.value : undefined };
  });
