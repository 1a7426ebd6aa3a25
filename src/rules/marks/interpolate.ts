import type { BoundaryPoint, Rounding } from '../terms/conversion';
import { umsBetween, type Interpolation } from './umsBetween';

/** The UMS of a raw mark on the straight lines through the points, with how it comes about (UMS-2). */
export const interpolate = (raw: number, points: readonly BoundaryPoint[], rounding: Rounding): Interpolation => {
  const [bottom = { raw: 0, ums: 0 }, ...others] = points;
  const above = others.find((point) => raw < point.raw) ?? others.at(-1) ?? bottom;
  const below = points[points.indexOf(above) - 1] ?? bottom;
  return umsBetween(raw, below, above, rounding);
};
