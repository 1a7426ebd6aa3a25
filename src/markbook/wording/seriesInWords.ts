import type { Series } from '../../rules';

/** How an exams officer says a series: 2024-01 is December 2023/January 2024. */
export const seriesInWords = (series: Series): string => {
  const year = Number(series.slice(0, 4));
  return series.endsWith('-01') ? `December ${year - 1}/January ${year}` : `May/June ${year}`;
};
