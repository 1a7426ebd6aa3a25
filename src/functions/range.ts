import { rangeGiven } from '../markbook/reading/rangeGiven';
import { cellError } from './cells/cellError';
import { liftAnswers } from './cells/lift';
import { shownAbsence } from './cells/shown';
import type { ShownCell } from './cells/shownRange';
import { withFigures } from './figures';

const COLUMNS = 4;

const filledWith = (cell: ShownCell): ShownCell[] => Array.from({ length: COLUMNS }, () => cell);

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
  return withFigures((figures) => {
    const answers = liftAnswers({ mark, subject, component, from, to }, (cells): ShownCell[] => {
      const given = rangeGiven(cells, figures);
      if (!given.ok) return filledWith(cellError(given.problems[0]));
      if (given.value.kind === 'absence') return filledWith(shownAbsence(given.value.absence));
      const { lowest, middle, highest, count } = given.value.range;
      return [lowest, middle, highest, count];
    });
    return answers.map(([answer = '', ...more]) => {
      if (more.length > 0)
        throw cellError({ rule: 'WHATIF-2', code: 'one-column-wanted', facts: { argument: 'mark' } });
      return Array.isArray(answer) ? answer : filledWith(answer);
    });
  });
}
