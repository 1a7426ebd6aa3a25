/** A grade on a ruler, at the fewest marks or UMS for it. */
export interface RulerBoundary {
  readonly at: number;
  readonly label: string;
}

/** How far along a ruler something stands. */
export const across = (at: number, top: number): string => `${top === 0 ? 0 : (at / top) * 100}%`;
