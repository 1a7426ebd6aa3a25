import type { BoundaryPoint, Rounding } from '../terms/conversion';

/** How the UMS of a raw mark comes about between two points: the fraction, what it rounds to, and what the guard leaves of it. */
interface Interpolation {
  readonly below: BoundaryPoint;
  readonly above: BoundaryPoint;
  readonly numerator: number;
  readonly denominator: number;
  readonly rounded: number;
  readonly ums: number;
  /** True when rounding reached the next grade's minimum below its boundary, so that the mark is held one short of it. */
  readonly held: boolean;
}

const ROUNDINGS: Readonly<Record<Rounding, (numerator: number, denominator: number) => number>> = {
  nearest: (numerator, denominator) => Math.floor((2 * numerator + denominator) / (2 * denominator)),
  down: (numerator, denominator) => Math.floor(numerator / denominator),
};

/** A straight line between two points, rounded, then held below the next grade's minimum (UMS-2). Whole numbers only. */
const umsBetween = (raw: number, below: BoundaryPoint, above: BoundaryPoint, rounding: Rounding): Interpolation => {
  const denominator = above.raw - below.raw;
  const numerator = below.ums * denominator + (raw - below.raw) * (above.ums - below.ums);
  const rounded = ROUNDINGS[rounding](numerator, denominator);
  const held = raw < above.raw && above.grade !== undefined && rounded >= above.ums;
  return { below, above, numerator, denominator, rounded, ums: held ? above.ums - 1 : rounded, held };
};

/** The UMS of a raw mark on the straight lines through the points, with how it comes about (UMS-2). */
export const interpolate = (raw: number, points: readonly BoundaryPoint[], rounding: Rounding): Interpolation => {
  const [bottom = { raw: 0, ums: 0 }, ...others] = points;
  const above = others.find((point) => raw < point.raw) ?? others.at(-1) ?? bottom;
  const below = points[points.indexOf(above) - 1] ?? bottom;
  return umsBetween(raw, below, above, rounding);
};
