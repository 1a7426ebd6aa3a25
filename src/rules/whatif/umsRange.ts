import { umsFor } from '../marks/umsFor';
import { answered, refused, type Answer, type ProblemOf } from '../terms/answer';
import type { Conversion } from '../terms/conversion';
import { compareSeries, type Series } from '../terms/series';
import { asUms, type RawMark, type Ums } from '../terms/units';

/** What one raw mark was worth in the series held: frequencies, never probabilities (WHATIF-2). */
export interface UmsRange {
  readonly lowest: Ums;
  /** The lower of the two middle ones when their number is even. */
  readonly middle: Ums;
  readonly highest: Ums;
  readonly count: number;
  /** The series that were used, in time order. */
  readonly series: readonly Series[];
}

/** None of the conversions held can be used: there is none in the series asked for, or the mark is above every maximum. */
export type NoRange = ProblemOf<'range-none-usable', { readonly mark: RawMark; readonly held: number }>;

/** The UMS of a raw mark under every conversion given whose maximum is at least that mark; both bounds included (WHATIF-2). */
export const umsRange = (
  mark: RawMark,
  conversions: readonly Conversion[],
  bounds: { readonly from?: Series | undefined; readonly to?: Series | undefined } = {},
): Answer<UmsRange, NoRange> => {
  const { from, to } = bounds;
  const held = conversions.filter(
    ({ series }) => (from === undefined || series >= from) && (to === undefined || series <= to),
  );
  const usable = held.flatMap((conversion) => {
    const ums = umsFor(mark, conversion);
    return ums.ok ? [{ series: conversion.series, ums: ums.value }] : [];
  });
  const sorted = usable.map(({ ums }) => ums).sort((a, b) => a - b);
  const [lowest] = sorted;
  if (lowest === undefined)
    return refused({ rule: 'WHATIF-2', code: 'range-none-usable', facts: { mark, held: held.length } });
  return answered({
    lowest,
    middle: sorted[Math.ceil(sorted.length / 2) - 1] ?? lowest,
    highest: asUms(Math.max(...sorted)),
    count: sorted.length,
    series: usable.map(({ series }) => series).sort(compareSeries),
  });
};
