import type { Series } from '../../rules';
import { heldSittings } from '../sittings';
import type { TablesSnapshot } from '../tables';

/** The series of which the workbook holds results: they stay the school's own when its classes work for the next. */
export const recordedSeries = (tables: TablesSnapshot): readonly Series[] => [
  ...new Set(heldSittings(tables).flatMap(({ kind, series }) => (kind === 'live' ? (series ?? []) : []))),
];

/** The end of the month in which certificates arrive: May for winter, November for summer (FAQ, an earlier year’s text). */
export const certificatesBy = (series: Series): string =>
  series.endsWith('-01') ? `${series.slice(0, 4)}-05-31` : `${series.slice(0, 4)}-11-30`;
