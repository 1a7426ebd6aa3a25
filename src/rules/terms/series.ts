/** An exam series: `2026-01` is December 2025 / January 2026, `2026-06` is May/June 2026. As text, series sort in time order. */
export type Series = `${number}-01` | `${number}-06`;

/** Negative when a is the earlier series, positive when it is the later, 0 when they are the same. */
export const compareSeries = (a: Series, b: Series): number => (a < b ? -1 : a > b ? 1 : 0);
