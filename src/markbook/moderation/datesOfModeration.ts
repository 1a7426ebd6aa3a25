import type { Series } from '../../rules';
import { seriesDates, type SeriesDate } from '../dates';
import type { TablesSnapshot } from '../tables';

const OF_MODERATION = ['marks and sample', 'draft moderator report', 'amended marks', 'results'];

/** What is held of a series' dates from sending to results, in order. */
export const datesOfModeration = (series: Series, tables: TablesSnapshot): readonly SeriesDate[] =>
  seriesDates(series, tables).filter(({ date }) => OF_MODERATION.includes(date.event));
