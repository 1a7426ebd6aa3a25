import {
  BOUNDARY_GRADES,
  componentGradeFor,
  rawBoundaryOf,
  umsBoundaryOf,
  umsFor,
  type Conversion,
  type Scale,
} from '../../../../rules';
import { readMark } from '../../../../rules';

/** A raw mark of a conversion, its UMS and its grade by the scale. */
export interface ConversionRow {
  readonly raw: number;
  readonly ums: number;
  readonly grade: string;
  /** True where a grade begins. */
  readonly isBoundary: boolean;
}

/** A component grade: the fewest raw marks and the fewest UMS for it. */
export interface BoundaryRow {
  readonly grade: string;
  readonly raw: number | undefined;
  readonly ums: number | undefined;
}

/** Every raw mark of a conversion, lowest first. */
export const conversionRows = (conversion: Conversion, scale: Scale): readonly ConversionRow[] => {
  let before = '';
  return conversion.ums.flatMap((_, raw) => {
    const mark = readMark(raw, conversion);
    if (!mark.ok || typeof mark.value !== 'number') return [];
    const ums = umsFor(mark.value, conversion);
    if (!ums.ok) return [];
    const grade = componentGradeFor(ums.value, conversion.component, scale);
    const isBoundary = raw > 0 && grade !== before;
    before = grade;
    return [{ raw, ums: ums.value, grade, isBoundary }];
  });
};

/** The boundaries of a conversion, highest grade first. */
export const boundaryRows = (conversion: Conversion, scale: Scale): readonly BoundaryRow[] =>
  [...BOUNDARY_GRADES].reverse().map((grade) => {
    const raw = rawBoundaryOf(grade, conversion, scale);
    const ums = umsBoundaryOf(grade, conversion.component, scale);
    return { grade, raw: raw.ok ? raw.value : undefined, ums: ums.ok ? ums.value : undefined };
  });
