/** An exam series: `2026-01` is December 2025 / January 2026, `2026-06` is May/June 2026. As text, series sort in time order. */
export type Series = `${number}-01` | `${number}-06`;

/** The series that follows: May/June after December/January, and the winter after it. */
export const seriesAfter = (series: Series): Series => {
  const year = Number(series.slice(0, 4));
  return series.endsWith('-01') ? `${year}-06` : `${year + 1}-01`;
};

/** Negative when a is the earlier series, positive when it is the later, 0 when they are the same. */
export const compareSeries = (a: Series, b: Series): number => (a < b ? -1 : a > b ? 1 : 0);
