import type { Series } from '../../rules';

const FIRST_MONTH = 9;

const named = (first: number): string => `${first}-${String((first + 1) % 100).padStart(2, '0')}`;

/** The academic year of a day such as `2026-11-27`, as `2026-27`: it begins on 1 September. */
export const academicYearOn = (day: string): string => {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return named(month >= FIRST_MONTH ? year : year - 1);
};

/** The academic year of a series: 2026-01 and 2026-06 are both 2025-26. */
export const academicYearOf = (series: Series): string => named(Number(series.slice(0, 4)) - 1);

/** The academic year that a cell names, as `2026-27`, `2026/27` or `2026-2027`; none for anything else. */
export const readAcademicYear = (text: string): string | undefined => {
  const found = /^(20\d\d) ?[-/–] ?(?:20)?(\d\d)$/.exec(text.trim());
  const year = found === null ? undefined : named(Number(found[1]));
  return year?.slice(-2) === found?.[2] ? year : undefined;
};
