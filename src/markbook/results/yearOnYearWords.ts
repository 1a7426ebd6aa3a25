import { seriesInWords } from '../wording';
import type { SeriesResults } from './yearOnYear';

/** The headings of a component's series side by side. */
export const YEAR_HEADINGS = ['Series', 'Results', 'Middle UMS', 'Level 2', 'Absent'] as const;

const share = ({ levelTwo, sat }: SeriesResults): string =>
  sat === 0 ? '' : `${levelTwo} (${Math.round((levelTwo / sat) * 100)} %)`;

/** One series of a component. */
export const yearRow = (each: SeriesResults): readonly [head: string, ...cells: (string | number)[]] => [
  seriesInWords(each.series),
  each.sat,
  each.middle ?? '',
  share(each),
  each.absent,
];

/** What the figures are of. */
export const YEAR_WORDS =
  'Every result of this subject in BTEC Sittings, also of learners of other and of past classes. Who sat a component twice stands in both series. Groups differ from year to year.';
