import { answered, refused, type Answer, type StepOf } from '../terms/answer';
import type { BoundaryPoint, Conversion, ConversionKey, ConversionStatus, Rounding } from '../terms/conversion';
import type { RawMark } from '../terms/units';
import { interpolate } from './interpolate';
import { markAboveMax, type MarkAboveMax } from './readMark';

/** How a UMS came about: the table's row, or two boundaries, a rounding and perhaps the guard. */
export type UmsStep =
  | StepOf<
      'conversion-used',
      ConversionKey & { readonly status: ConversionStatus; readonly source: string; readonly contradicted: boolean }
    >
  | StepOf<'row-looked-up', { readonly mark: number; readonly ums: number; readonly max: number }>
  | StepOf<
      'between-boundaries',
      {
        readonly mark: number;
        readonly below: BoundaryPoint;
        readonly above: BoundaryPoint;
        readonly numerator: number;
        readonly denominator: number;
      }
    >
  | StepOf<'rounded', { readonly rounding: Rounding; readonly ums: number; readonly isExact: boolean }>
  | StepOf<'held-below-grade', { readonly point: BoundaryPoint; readonly ums: number }>;

const interpolated = (mark: number, points: readonly BoundaryPoint[], rounding: Rounding): UmsStep[] => {
  const { below, above, numerator, denominator, rounded, ums, held } = interpolate(mark, points, rounding);
  return [
    { rule: 'UMS-2', code: 'between-boundaries', facts: { mark, below, above, numerator, denominator } },
    { rule: 'UMS-2', code: 'rounded', facts: { rounding, ums: rounded, isExact: numerator % denominator === 0 } },
    ...(held ? [{ rule: 'UMS-2', code: 'held-below-grade', facts: { point: above, ums } } as const] : []),
  ];
};

/**
 * Says step by step how a raw mark became its UMS, for the pane's "why" (UMS-1, UMS-2).
 */
export const explainUms = (mark: RawMark, conversion: Conversion): Answer<readonly UmsStep[], MarkAboveMax> => {
  const { subject, component, series, status, source, contradicted, max, basis } = conversion;
  const ums = conversion.ums[mark];
  if (ums === undefined) return refused(markAboveMax(mark, conversion));
  const rule = basis.kind === 'table' ? 'UMS-1' : 'UMS-2';
  const used: UmsStep = {
    rule,
    code: 'conversion-used',
    facts: { subject, component, series, status, source, contradicted },
  };
  if (basis.kind === 'table') {
    return answered([used, { rule: 'UMS-1', code: 'row-looked-up', facts: { mark, ums, max } }]);
  }
  return answered([used, ...interpolated(mark, basis.points, basis.rounding)]);
};
