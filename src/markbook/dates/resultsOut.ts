import type { Series } from '../../rules';
import { seriesDates } from './seriesDates';
import type { TablesSnapshot } from '../tables';

/** Results come in March and in August (FAQ); of a month alone, once it is over. */
const lastDayOfMonth = (series: Series): string => `${series.slice(0, 4)}-${series.endsWith('-01') ? '03' : '08'}-31`;

/** True once the results of a series are out: by the day held, else by the month that is published. */
export const areResultsOut = (series: Series, today: string, tables: TablesSnapshot): boolean => {
  const day = seriesDates(series, tables).find(({ date }) => date.event === 'results')?.date.to;
  return day === undefined ? today > lastDayOfMonth(series) : today >= day;
};
