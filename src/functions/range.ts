import { rangeAnswers } from '../markbook/functions';
import { shownAnswers } from './cells/shownAnswers';
import { withFigures } from './figures';

/**
 * What a raw mark was worth in all series held: lowest, middle and highest UMS, and in how many series. Never a probability.
 * @customfunction RANGE
 * @param mark One column of raw marks. Write [@C1]&"" so that a blank cell is not read as 0; not whole columns.
 * @param subject The subject: its code, title or qualification number, such as "DIT".
 * @param component The component, by its number in the specification, such as "C1".
 * @param [from] The first series to use, such as "2024-06". Left out: the first held.
 * @param [to] The last series to use. Left out: the last held.
 * @returns One row for each mark: lowest, middle, highest UMS, number of series.
 */
export function range(
  mark: unknown[][],
  subject: unknown[][],
  component: unknown[][],
  from?: unknown[][],
  to?: unknown[][],
): unknown[][] {
  return withFigures((figures) => shownAnswers(rangeAnswers({ mark, subject, component, from, to }, figures)));
}
