import { compareSeries, seriesAfter, type Series } from '../../rules';

const LAST_MONTH_OF_WINTER = 1;
const LAST_MONTH_OF_SUMMER = 6;

const always = (_series: Series): boolean => true;

const AHEAD = 4;

/** The series that comes, or is running, on a day such as `2026-11-27`: December/January until the end of January, May/June until the end of June. */
export const comingSeries = (day: string, isOffered = always): Series => {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const running: Series =
    month <= LAST_MONTH_OF_WINTER ? `${year}-01` : month <= LAST_MONTH_OF_SUMMER ? `${year}-06` : `${year + 1}-01`;
  let series = running;
  for (let tried = 0; tried < AHEAD; tried += 1) {
    if (isOffered(series)) return series;
    series = seriesAfter(series);
  }
  return running;
};

/** The series that entries can be planned for, the earliest first: from the last that has results, past ones too, to two years ahead. */
export const seriesToPlan = (coming: Series, lastHeld: Series | undefined, isOffered = always): readonly Series[] => {
  const planned: Series[] = [];
  let series = lastHeld !== undefined && lastHeld < coming ? lastHeld : coming;
  let ahead = 0;
  while (ahead < AHEAD) {
    if (isOffered(series)) planned.push(series);
    if (compareSeries(series, coming) >= 0) ahead += 1;
    series = seriesAfter(series);
  }
  return planned;
};

/** The series before one. */
export const seriesJustBefore = (series: Series): Series => {
  const year = Number(series.slice(0, 4));
  return series.endsWith('-06') ? `${year}-01` : `${year - 1}-06`;
};

/**
 * The series that dates are typed for on a day: those to come, and the two just over, whose reviews can still be asked
 * for and whose certificates arrive months after the results.
 */
export const seriesToDate = (day: string): readonly Series[] => {
  const coming = comingSeries(day);
  return seriesToPlan(coming, seriesJustBefore(seriesJustBefore(coming)));
};

const FIRST_YEAR = 2023;

/** Every series that a sitting can be of, the latest first: from the first of the awards to the one planned for. */
export const sittingSeries = (latest: Series): readonly Series[] => {
  const years = Math.max(0, Number(latest.slice(0, 4)) - FIRST_YEAR + 1);
  return Array.from({ length: years }, (_, index) => FIRST_YEAR + index)
    .flatMap((year): readonly Series[] => [`${year}-01`, `${year}-06`])
    .filter((series) => series <= latest)
    .reverse();
};
